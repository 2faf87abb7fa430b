import { wordingOf } from '#messages/certainty.ts';
import { describe, expect, it } from 'vitest';
import { entry } from '../../content/book.ts';
import type { MapChart } from '../../content/schema/map-charts.ts';
import { roles } from '../../model/story.ts';
import { signsOf } from '../legend/swatch-svg.ts';
import { certaintyOf } from '../things/certainty-of.ts';
import type { LegendEntry } from '../legend/legend-entry.ts';
import type { Picture } from './picture.ts';
import { book, offenders, type RealFrame } from './real-frames.fixture.ts';

/** What the charts of a type show that needs a word. Others have their words on themselves. */
const CLASSES_OF_CHARTS: Record<MapChart['type'], string[]> = {
  legs: [],
  'leg-counts': [],
  cells: ['dots attacker'],
  months: ['role context', 'role'],
  strip: ['ruler'],
  squares: ['filled-square attacker', 'pale-square attacker'],
  span: [],
};

/** What is on a frame, found without the legend's own code, as the swatches that would explain it. */
function classesOn({ frame, picture }: RealFrame): Set<string> {
  return new Set([
    ...frame.zones.map((item) => `grain ${certaintyOf(item, book)} ${item.role}`),
    ...frame.marks.flatMap((item) => {
      const { kind } = entry(book.marks, item.mark, 'marks');
      // The label of a meridian says what it is.
      if (kind === 'meridian') return [];
      return kind === 'ruler' ? 'ruler' : `line ${certaintyOf(item, book)} ${item.role}`;
    }),
    ...frame.routes.flatMap(({ route, emphasis }) =>
      emphasis === 'ghost'
        ? ['ghost attacker']
        : entry(book.routes, route, 'routes').legs.map(({ status }) => `leg ${status} attacker`),
    ),
    ...frame.charts.flatMap((chart) => [
      ...CLASSES_OF_CHARTS[chart.type],
      // The bars of legs that stay have no line on the map.
      ...(chart.type === 'legs' && chart.only_documented ? ['leg documented attacker'] : []),
    ]),
    ...(picture.diagram?.events ?? []).map(({ certainty }) => `line ${certainty}`),
  ]);
}

const classesOf = (entry: LegendEntry): string[] =>
  signsOf(entry).map(({ swatch, certainty, leg, role, isContext }) =>
    [swatch, certainty, leg, role, isContext && 'context'].filter(Boolean).join(' '),
  );

/** Whose colours are on a frame. What the colour of circles means, the legend of the chart says. */
const sidesOn = ({ items }: Picture): Set<string> =>
  new Set(
    items.flatMap(({ role, drawing }) =>
      role === 'neutral' || drawing.layer === 'cells' ? [] : [role],
    ),
  );

describe('legendOf(frame, items, book)', () => {
  it('explains every class of thing that is on the frame', () => {
    expect(
      offenders((real) => {
        const explained = real.picture.legend.flatMap(classesOf);
        return [...classesOn(real)]
          .filter((name) => !explained.includes(name))
          .map((name) => `shows ${name} and does not explain it`);
      }),
    ).toEqual([]);
  });

  it('explains nothing that is not on the frame', () => {
    expect(
      offenders((real) => {
        const shown = classesOn(real);
        return real.picture.legend
          .flatMap(classesOf)
          .filter((name) => !shown.has(name) && !name.startsWith('role '))
          .map((name) => `explains ${name} and does not show it`);
      }),
    ).toEqual([]);
  });

  it('explains nothing twice', () => {
    expect(
      offenders(({ picture }) => {
        const classes = picture.legend.flatMap(classesOf);
        return classes.filter((name, i) => classes.indexOf(name) < i);
      }),
    ).toEqual([]);
  });

  it('says of each side of the story whose colour is on the frame, and of no other, once', () => {
    expect(
      offenders(({ picture }) => {
        const sides = sidesOn(picture);
        return (['attacker', 'defender'] as const).flatMap((side) => {
          const said = picture.legend.filter(({ text }) => text.startsWith(roles[side]));
          if (!sides.has(side)) return said.map(() => `names ${side} and does not show it`);
          const isIn = said.every(({ role }) => role === side);
          return said.length > 0 && isIn ? [] : [`shows ${side} and does not say who that is`];
        });
      }),
    ).toEqual([]);
  });

  it('has at most three lines', () => {
    expect(
      offenders(({ picture }) => (picture.legend.length > 3 ? [`${picture.legend.length}`] : [])),
    ).toEqual([]);
  });

  it('uses the wording of the verdicts to the letter', () => {
    expect(
      offenders(({ picture }) =>
        picture.legend.flatMap(({ swatch, certainty, text }) =>
          (swatch === 'grain' || swatch === 'line') &&
          !(certainty && text.endsWith(`: ${wordingOf(certainty)}`))
            ? [`says "${text}"`]
            : [],
        ),
      ),
    ).toEqual([]);
  });
});

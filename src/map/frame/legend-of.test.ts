import { wordingOf } from '#messages/certainty.ts';
import { describe, expect, it } from 'vitest';
import { entry } from '../../content/book.ts';
import type { MapChart } from '../../content/schema/map-charts.ts';
import { certaintyOf } from '../things/certainty-of.ts';
import type { LegendEntry, Picture } from './picture.ts';
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
    ...frame.zones.map((item) => `grain ${certaintyOf(item, book)}`),
    ...frame.marks.map((item) =>
      entry(book.marks, item.mark, 'marks').kind === 'ruler'
        ? 'ruler'
        : `line ${certaintyOf(item, book)}`,
    ),
    ...frame.routes.flatMap(({ route, emphasis }) =>
      emphasis === 'ghost'
        ? ['ghost attacker']
        : entry(book.routes, route, 'routes').legs.map(
            ({ status }) =>
              `leg ${{ documented: 'partly', reported: 'plausible', inferred: 'uncheckable' }[status]}`,
          ),
    ),
    ...frame.charts.flatMap(({ type }) => CLASSES_OF_CHARTS[type]),
    ...(picture.diagram?.events ?? []).map(({ certainty }) => `line ${certainty}`),
    // What a crisp dot means is said in the credit of every map.
    ...picture.labels.flatMap(({ dot }) => (dot === 'soft' ? ['soft-dot'] : [])),
    // What the colour of circles means, the legend of the chart says.
    ...picture.items.flatMap(({ role, drawing }) =>
      role === 'neutral' || drawing.layer === 'cells' ? [] : [`role ${role}`],
    ),
  ]);
}

const classOf = ({ swatch, certainty, role, isContext }: LegendEntry): string =>
  [swatch, certainty ?? role ?? (isContext ? 'context' : '')].join(' ').trim();

describe('legendOf(frame, items, book)', () => {
  it('explains every class of thing that is on the frame', () => {
    expect(
      offenders((real) => {
        const explained = real.picture.legend.map(classOf);
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
          .map(classOf)
          .filter((name) => !shown.has(name))
          .map((name) => `explains ${name} and does not show it`);
      }),
    ).toEqual([]);
  });

  it('explains nothing twice', () => {
    expect(
      offenders(({ picture }) => {
        const classes = picture.legend.map(classOf);
        return classes.filter((name, i) => classes.indexOf(name) < i);
      }),
    ).toEqual([]);
  });

  it('has entries whose dots are on the wide stage and on the tall one', () => {
    const dotsOn = (picture: Picture, stage: 'wide' | 'tall'): Set<string | undefined> =>
      new Set(picture.labels.filter((label) => label[stage] !== null).map(({ dot }) => dot));
    expect(
      offenders(({ picture }) =>
        (['wide', 'tall'] as const).flatMap((stage) => {
          const dots = dotsOn(picture, stage);
          return picture.legend.flatMap(({ swatch }) =>
            (swatch === 'dot' && !dots.has('point')) || (swatch === 'soft-dot' && !dots.has('soft'))
              ? [`explains ${swatch}, which the ${stage} stage does not show`]
              : [],
          );
        }),
      ),
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

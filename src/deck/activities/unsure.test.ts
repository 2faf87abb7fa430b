import { describe, expect, it } from 'vitest';
import { figureOf } from '../../chart/figure-of.ts';
import { book, realFrames } from '../../map/frame/real-frames.fixture.ts';
import { cannotShow, unsureInFigure, unsureOnMap } from './unsure.ts';

const onMap = (name: string) => {
  const real = realFrames.find((one) => one.name === name);
  return unsureOnMap(real?.picture.listed ?? []);
};

describe('unsureOnMap', () => {
  it('leaves out towns and what is corroborated, and says how sure the rest is', () => {
    expect(onMap('attack/region')).toEqual([]);
    expect(onMap('attack/area')).toEqual([
      { name: book.zones.get('hatra-jazira')?.name, certainty: 'area, plausible, unproven' },
    ]);
    const flight = onMap('attack/flight').map(({ certainty }) => certainty);
    expect(flight.filter((text) => text === 'schematic, not checkable')).toHaveLength(2);
  });

  it('names every area and mark of the story that no claim makes certain', () => {
    for (const { name, frame, picture } of realFrames) {
      const certain = [...frame.zones, ...frame.marks].filter(
        (item) =>
          (item.claim ? book.claims.get(item.claim)?.verdict : item.certainty) === 'corroborated',
      );
      const rulers = frame.marks.filter(({ mark }) => book.marks.get(mark)?.kind === 'ruler');
      const soft = frame.places.filter(
        ({ place }) => book.places.get(place)?.precision !== 'point',
      ).length;
      // Distances of which accounts differ.
      const spans = frame.charts.filter(({ type }) => type === 'span').length;
      const expected =
        spans +
        frame.zones.length +
        frame.marks.length +
        frame.routes.length +
        (frame.diagram?.events.length ?? 0) -
        certain.filter((item) => !rulers.includes(item as (typeof rulers)[number])).length +
        soft;
      expect(unsureOnMap(picture.listed), name).toHaveLength(expected);
    }
  });
});

describe('unsureInFigure', () => {
  const legendOf = (scene: string, id: string) => {
    const frame = book.figures.get(scene)?.frames.find((one) => one.id === id);
    if (!frame) throw new Error(`${scene}/${id}: found no frame, expected one`);
    return { frame, legend: figureOf(book, `${scene}/${id}`).legend };
  };

  it('takes what the legend says of things that are not certain', () => {
    const { legend } = legendOf('surge', 'count');
    expect(unsureInFigure(legend)).toEqual([
      { name: 'report probably written here: plausible, unproven' },
    ]);
  });

  it('takes a line of the legend if only the second of its signs stands for something uncertain', () => {
    const line = { swatch: 'line', certainty: 'corroborated', text: 'a fit' } as const;
    const dashed = { swatch: 'line', certainty: 'plausible' } as const;
    expect(unsureInFigure([line, { ...line, also: dashed }])).toEqual([{ name: 'a fit' }]);
  });

  it('a legend that only explains the signs says nothing of the picture', () => {
    const { legend } = legendOf('ledger', 'verdicts');
    expect(legend.some(({ certainty }) => certainty === 'contested')).toBe(true);
    expect(unsureInFigure(legend)).toEqual([]);
  });

  it('says what the numbers cannot show, where there are any', () => {
    expect(cannotShow(legendOf('surge', 'count').frame.plot, book)).toEqual(
      book.tables.get('ucdp-iraq')?.cannot,
    );
    expect(cannotShow(legendOf('ledger', 'text').frame.plot, book)).toEqual([]);
  });
});

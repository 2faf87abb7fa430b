import { sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { wordingOf } from '#messages/certainty.ts';
import { readContent } from '../../../content/read-content.ts';
import type { DateBoundsPlot } from '../../../content/plots/date-bounds.ts';
import { dateBounds } from './date-bounds.ts';
import { drawDateBounds } from './draw-date-bounds.ts';
import { VARIANTS } from '../../figure.ts';
import { collisionsIn } from '../../labels/collisions.fixture.ts';

const { book } = await readContent('content');
const contents = (book.figures.get('dating')?.frames ?? []).flatMap(({ id, plot }) =>
  plot.type === 'bracket' ? [{ id, plot }] : [],
);
const plots = contents.flatMap(({ id, plot }) =>
  VARIANTS.map((variant) => ({
    id,
    variant,
    content: plot,
    plot: drawDateBounds(plot, book, variant),
  })),
);

const EMPTY: DateBoundsPlot = {
  type: 'bracket',
  from: '2019-11-01',
  to: '2020-04-30',
  clues: [],
  newest: [],
  band: false,
};
const ONE: DateBoundsPlot = {
  ...EMPTY,
  clues: ['arrest'],
  newest: ['arrest'],
  after: { day: '2019-12-20', certainty: 'partly', text: 'after 19 Dec' },
};

const markOf = (content: DateBoundsPlot, key: string) =>
  drawDateBounds(content, book, 'wide').marks.find((mark) => mark.key === key);
const labelsOf = (content: DateBoundsPlot, key: string) =>
  drawDateBounds(content, book, 'wide').labels.filter((label) => label.key.startsWith(key));

describe('drawDateBounds(content, book, variant)', () => {
  it('lets no label cover another or leave the least box, in any frame of the story', () => {
    expect(plots.length).toBeGreaterThan(0);
    expect(
      plots.flatMap(({ id, variant, plot }) =>
        collisionsIn(plot, variant).map((one) => `${id}: ${one}`),
      ),
    ).toEqual([]);
  });

  it('draws the same thing with as many points in every frame, so that it moves', () => {
    const shapes = new Map<string, Set<string>>();
    for (const { variant, plot } of plots)
      for (const { key, paths } of plot.marks) {
        const name = `${variant} ${key}`;
        const shape = paths.map((path) => path.length).join();
        shapes.set(name, (shapes.get(name) ?? new Set()).add(shape));
      }
    expect([...shapes].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it('leaves a clue that is known already in its place from then on', () => {
    const places = new Map<string, Set<string>>();
    for (const { variant, plot } of plots)
      for (const { key, isContext, at } of plot.labels)
        if (isContext) {
          const name = `${variant} ${key}`;
          places.set(name, (places.get(name) ?? new Set()).add(at.join()));
        }
    expect(places.size).toBeGreaterThan(0);
    expect([...places].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it('rests brackets at the ends of the axis while the date is open, and says so', () => {
    expect(markOf(EMPTY, 'bracket.after')?.paths[0]?.[1]?.[0]).toBe(0);
    expect(markOf(EMPTY, 'bracket.before')?.paths[0]?.[1]?.[0]).toBe(1000);
    expect(labelsOf(EMPTY, 'open.').map(({ text }) => text)).toEqual(['still open', 'still open']);
    expect(labelsOf(ONE, 'open.').map(({ key }) => key)).toEqual(['open.before']);
  });

  it('puts a bracket on its day, with the dashes of its certainty', () => {
    // 49 of the 181 days from 1 November 2019 to 30 April 2020 lie before 20 December.
    const bracket = markOf(ONE, 'bracket.after');
    expect(bracket?.paths[0]?.[1]?.[0]).toBeCloseTo((49 / 181) * 1000, 6);
    expect(bracket?.certainty).toBe('partly');
  });

  it('keeps the sure bracket where it is when a doubtful one appears', () => {
    const both: DateBoundsPlot = {
      ...ONE,
      perhaps: { day: '2020-01-05', certainty: 'plausible', text: 'or after 5 Jan?' },
    };
    expect(markOf(both, 'bracket.after')).toEqual(markOf(ONE, 'bracket.after'));
    expect(markOf(both, 'bracket.perhaps')?.certainty).toBe('plausible');
  });

  it('lets the newest clue stand out under the line and the others step back over it', () => {
    const two: DateBoundsPlot = { ...ONE, clues: ['arrest', 'halt'], newest: ['halt'] };
    expect(markOf(two, 'clue.halt')).not.toHaveProperty('isContext');
    expect(markOf(two, 'clue.arrest')?.isContext).toBe(true);
    const line = markOf(two, 'days')?.paths[0]?.[0]?.[1] ?? Number.NaN;
    expect(labelsOf(two, 'clue.halt')[0]?.at[1]).toBeGreaterThan(line);
    expect(labelsOf(two, 'clue.arrest')[0]?.at[1]).toBeLessThan(line);
  });

  it('shows how strong a clue is by the size of its mark and by the word', () => {
    const all: DateBoundsPlot = {
      ...EMPTY,
      clues: ['arrest', 'halt', 'sweep'],
      newest: ['sweep'],
    };
    const sizes = all.clues.map((id) => markOf(all, `clue.${id}`)?.size ?? 0);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(3);
    const words = labelsOf(all, 'clue.').map(({ text }) => text);
    for (const word of ['strong', 'medium', 'weak'])
      expect(words.some((text) => text.endsWith(`, ${word}`))).toBe(true);
  });

  it('leaves a weak clue that is known already its dot and takes its words', () => {
    const known: DateBoundsPlot = { ...EMPTY, clues: ['sweep'] };
    expect(markOf(known, 'clue.sweep')?.isContext).toBe(true);
    expect(labelsOf(known, 'clue.sweep')).toEqual([]);
    expect(labelsOf({ ...known, newest: ['sweep'] }, 'clue.sweep')).toHaveLength(2);
  });

  it('writes the dates alone where too many clues are new for the box', () => {
    const fights = [...book.clues.keys()].filter((id) => /^(fight-|clash|night-)/.test(id));
    expect(fights).toHaveLength(6);
    const content: DateBoundsPlot = { ...EMPTY, clues: fights, newest: fights };
    const texts = drawDateBounds(content, book, 'narrow').labels.flatMap(({ key, text }) =>
      key.startsWith('clue.') ? [text] : [],
    );
    expect(texts).toEqual(['2 Dec', '16 Dec', '21 Dec', '28 Dec', '17 Jan', '5 Feb']);
    expect(labelsOf(content, 'clue.')).toHaveLength(12);
  });

  it('draws candidates for the event as flags, with a square for each point of the report', () => {
    const day = '2019-12-28';
    const content: DateBoundsPlot = { ...EMPTY, clues: ['night-attack'], newest: ['night-attack'] };
    const candidate = [...book.candidates.values()].find((one) => one.day === day);
    for (const variant of VARIANTS) {
      const { fields = [], boxes } = drawDateBounds(content, book, variant);
      const full = fields.filter(({ isContext }) => !isContext);
      expect(sum(full, ({ count }) => count)).toBe(candidate?.fit.yes.length);
      expect(sum(fields, ({ count }) => count)).toBe(book.criteria.size);
      // Alike that stand together are one path.
      expect(fields.length).toBeLessThan(book.criteria.size);
      expect(boxes).toMatchObject([{ key: 'card.night-attack', isCard: true }]);
    }
    const known = drawDateBounds({ ...content, newest: [] }, book, 'wide');
    expect([known.fields, known.boxes]).toEqual([[], []]);
  });

  it('leaves a place without a square for a point of which the account says otherwise', () => {
    const [candidate] = [...book.candidates.values()].filter(({ day }) => day === '2019-12-28');
    if (!candidate) throw new Error('content: found no candidate of 28 December, expected one');
    const [first = '', ...yes] = candidate.fit.yes;
    const fit = { ...candidate.fit, yes, no: [first] };
    const candidates = new Map([[candidate.id, { ...candidate, fit }]]);
    const content: DateBoundsPlot = { ...EMPTY, clues: ['night-attack'], newest: ['night-attack'] };
    const { fields = [] } = drawDateBounds(content, { ...book, candidates }, 'wide');
    expect(sum(fields, ({ count }) => count)).toBe(book.criteria.size - 1);
  });

  it('puts what is known already on a card, which a clue in a pile becomes', () => {
    const { boxes } = drawDateBounds({ ...EMPTY, clues: ['arrest', 'halt'] }, book, 'wide');
    expect(boxes.map(({ key }) => key).sort()).toEqual(['card.arrest', 'card.halt']);
  });

  it('draws a bar where the day is not known, and a dot for each day that is', () => {
    const content: DateBoundsPlot = { ...EMPTY, clues: ['arrest', 'epidemic', 'raids'] };
    expect(markOf(content, 'clue.raids')).toMatchObject({ kind: 'dot', paths: { length: 2 } });
    expect(markOf(content, 'clue.arrest')?.kind).toBe('dot');
    expect(markOf(content, 'clue.epidemic')?.kind).toBe('line');
  });

  it('shades the span softly and marks no day in it', () => {
    const end = contents.at(-1)?.plot ?? EMPTY;
    const { boxes, labels, marks } = drawDateBounds(end, book, 'narrow');
    expect(boxes.filter(({ isCard }) => !isCard)).toMatchObject([
      { key: 'band', isSoft: true, certainty: 'plausible' },
    ]);
    expect(labels.find(({ key }) => key === 'band')?.text).toBe('probably in here;\nnot certain');
    expect(marks.filter(({ key, isContext }) => key.startsWith('clue.') && !isContext)).toEqual([]);
  });

  it('offers every clue on the table as a point, by day, with its reason and its sources', () => {
    const { points } = drawDateBounds(contents.at(-1)?.plot ?? EMPTY, book, 'wide');
    expect(points.map(({ key }) => key)).toEqual([
      'fight-2-december',
      'clash',
      'arrest',
      'fight-21-december',
      'night-attack',
      'halt',
      'village-raid',
      'raids',
      'fight-17-january',
      'raids-february',
      'fight-5-february',
      'sweep',
      'epidemic',
    ]);
    expect(points[2]?.text).toMatch(/^19 December 2019\. .* Strong: The capture has a known date/);
    expect(points[2]?.links?.[0]).toEqual({
      text: 'Difesa & Sicurezza: Tag page: PMF',
      href: 'sources/#difesa-pmftag',
    });
  });

  it('tells two sources of one publisher apart', () => {
    const { points } = drawDateBounds({ ...EMPTY, clues: ['halt'] }, book, 'wide');
    const texts = points[0]?.links?.map(({ text }) => text) ?? [];
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts[0]).toBe('Difesa & Sicurezza: Tag page: Makhmour');
  });

  it('has no points without clues', () => {
    expect(drawDateBounds(EMPTY, book, 'narrow').points).toEqual([]);
  });

  it('refuses a clue that is not there', () => {
    expect(() => drawDateBounds({ ...EMPTY, clues: ['letter'] }, book, 'wide')).toThrow(
      'clues: found unknown id "letter"',
    );
  });

  it('refuses an axis that runs backwards', () => {
    expect(() => drawDateBounds({ ...EMPTY, to: '2019-10-01' }, book, 'wide')).toThrow(
      'found 2019-11-01 to 2019-10-01',
    );
  });
});

describe('the legend', () => {
  it('explains every certainty that is drawn, and stays short', () => {
    for (const { content, plot } of plots) {
      const legend = dateBounds.legend(content, book);
      const words = legend.map(({ text }) => text).join('\n');
      for (const { certainty } of [...plot.boxes, ...plot.marks])
        if (certainty) expect(words).toContain(wordingOf(certainty));
      expect(legend.length).toBeLessThanOrEqual(3);
      const signs = legend.flatMap(({ swatch, also }) => [swatch, also?.swatch]);
      expect(signs.includes('fits')).toBe((plot.fields ?? []).length > 0);
      expect(words.includes('bar: day')).toBe(
        content.clues.some((id) => book.clues.get(id)?.isSpan),
      );
    }
  });

  it('says the words of the certainty grammar', () => {
    expect(dateBounds.legend(ONE, book).map(({ text }) => text)).toEqual([
      'bracket, drawn by us: partly corroborated',
      'side still open: nothing bounds it',
      'clue: weak, medium, strong',
    ]);
    const perhaps = { day: '2020-01-05', certainty: 'plausible', text: 'perhaps' } as const;
    expect(dateBounds.legend({ ...ONE, perhaps }, book)[0]?.text).toBe(
      'bracket, drawn by us: long dashes: partly corroborated; short dashes: plausible, unproven',
    );
  });
});

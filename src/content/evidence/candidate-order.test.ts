import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../book.ts';
import type { DateBoundsPlot } from '../plots/date-bounds.ts';
import { byFit, fitOf, inOrder } from './candidate-order.ts';
import { readContent } from '../read-content.ts';
import type { Candidate, Criterion } from '../schema/candidates.ts';

const criterion = (id: string, order: number): Criterion => ({
  id,
  order,
  name: id,
  asks: id,
  words: 'an hour',
});
const CRITERIA = [criterion('mass', 2), criterion('place', 1), criterion('hour', 3)];

const candidate = (
  day: string,
  yes: readonly string[],
  { no = [], isInWindow = true }: { no?: readonly string[]; isInWindow?: boolean } = {},
): Candidate => ({
  id: day,
  day,
  isInWindow,
  what: 'A fight.',
  unit: null,
  caveat: 'One text.',
  fit: {
    yes: [...yes],
    no: [...no],
    unknown: CRITERIA.map(({ id }) => id).filter((id) => !yes.includes(id) && !no.includes(id)),
  },
  sources: ['log'],
});
const order = (...candidates: Candidate[]): string[] => byFit(candidates).map(({ day }) => day);

describe('inOrder(criteria)', () => {
  it('goes by their numbers, not by where they stand', () => {
    expect(inOrder(CRITERIA).map(({ id }) => id)).toEqual(['place', 'mass', 'hour']);
  });
});

describe('byFit(candidates)', () => {
  it('puts first what meets most', () => {
    expect(
      order(
        candidate('2019-12-21', ['place']),
        candidate('2020-01-17', ['place', 'hour'], { no: ['mass'] }),
      ),
    ).toEqual(['2020-01-17', '2019-12-21']);
  });

  it('puts what lies outside the window last, however much it meets', () => {
    expect(
      order(
        candidate('2019-12-02', ['place', 'hour'], { isInWindow: false }),
        candidate('2020-02-05', []),
      ),
    ).toEqual(['2020-02-05', '2019-12-02']);
  });

  it('lets equals stand by day, whichever criteria they meet', () => {
    expect(
      order(
        candidate('2020-01-17', ['place', 'hour']),
        candidate('2019-12-28', ['mass', 'hour'], { no: ['place'] }),
      ),
    ).toEqual(['2019-12-28', '2020-01-17']);
  });

  it('leaves what it is given as it was', () => {
    const given = [candidate('2019-12-02', []), candidate('2020-01-17', ['hour'])];
    const before = [...given];
    byFit(given);
    expect(given).toEqual(before);
  });
});

describe('fitOf(candidate, criterion)', () => {
  it('says yes, no or unknown', () => {
    const one = candidate('2020-01-17', ['place'], { no: ['mass'] });
    expect(['place', 'mass', 'hour'].map((id) => fitOf(one, id))).toEqual(['yes', 'no', 'unknown']);
  });

  it('refuses a criterion without an answer', () => {
    expect(() => fitOf(candidate('2020-01-17', []), 'border')).toThrow(
      'found no answer of "2020-01-17" to "border"',
    );
  });
});

describe('the candidates of the story', () => {
  let book: Book;
  /** The frames of figures of dates, which also show the candidates. */
  let frames: { plot: DateBoundsPlot; sources: readonly string[] }[];
  beforeAll(async () => {
    ({ book } = await readContent('content'));
    frames = [...book.figures.values()].flatMap((figure) =>
      figure.frames.flatMap(({ plot, sources }) =>
        plot.type === 'bracket' ? [{ plot, sources }] : [],
      ),
    );
  });

  it('are in the window where the figure of dates has them between its outer brackets', () => {
    const { after, before } = frames.at(-1)?.plot ?? {};
    for (const one of book.candidates.values())
      expect(one.isInWindow, one.id).toBe(
        after && before && one.day >= after.day && one.day < before.day,
      );
  });

  it('are each a clue on its day, in a frame that shows them', () => {
    const days = frames
      .flatMap(({ plot }) => plot.newest)
      .map((id) => book.clues.get(id)?.days[0] ?? id);
    for (const { id, day } of book.candidates.values()) expect(days, id).toContain(day);
  });

  it('rest each on a source that such a frame names as well', () => {
    const named = frames.flatMap(({ sources }) => sources);
    const cited = [...book.candidates.values()].flatMap(({ sources }) => sources);
    expect(cited.filter((id) => !named.includes(id))).toEqual([]);
  });

  it('do not include one that has it all: the event itself was not found', () => {
    for (const { fit } of book.candidates.values())
      expect(fit.yes.length).toBeLessThan(book.criteria.size);
  });
});

import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../content/schema/actors.ts';
import { readContent } from '../../../content/read-content.ts';
import { MOST_ROWS } from './row-list.ts';
import { drawMatrix } from './draw-matrix.ts';
import { legendOfMatrix } from './matrix.ts';
import { relationsOf, type MatrixData } from './matrix-data.ts';
import { inWords } from '#messages/format.ts';
import { VARIANTS } from '../../figure.ts';
import { collisionsIn } from '../../labels/collisions.fixture.ts';
import { actor, matrixOf, relation } from './sample-relations.fixture.ts';

const { book } = await readContent('content');
const story: MatrixData = {
  actors: book.actors,
  relations: book.ties,
  publishers: new Map([...book.sources].map(([id, { publisher }]) => [id, publisher])),
};
const foci = [undefined, ...book.actors.keys()];
const plots = foci.flatMap((focus) =>
  VARIANTS.map((variant) => ({
    name: `${focus ?? 'everybody'}, ${variant}`,
    focus,
    variant,
    plot: drawMatrix(focus === undefined ? {} : { focus }, story, variant),
  })),
);
const focused = plots.flatMap((one) =>
  one.focus === undefined ? [] : [{ ...one, focus: one.focus }],
);

describe('drawMatrix(plot, data, variant)', () => {
  it('lets no label cover another or leave the least box, whoever is in focus', () => {
    expect(plots).toHaveLength(2 * (book.actors.size + 1));
    expect(
      plots.flatMap(({ name, variant, plot }) =>
        collisionsIn(plot, variant).map((one) => `${name}: ${one}`),
      ),
    ).toEqual([]);
  });

  it('has a point for every relation of the actor in focus, on a phone too', () => {
    for (const { focus, plot } of focused) {
      const own = relationsOf(focus, story).map(({ relation: { id } }) => `tie.${id}`);
      expect(plot.points.map(({ key }) => key).sort()).toEqual(own.toSorted());
    }
  });

  it('has a sign in the row of the focus for everybody with whom it has a relation', () => {
    for (const { focus, plot, variant } of focused) {
      const own = relationsOf(focus, story);
      const count =
        variant === 'narrow' ? own.length : new Set(own.map(({ other }) => other.id)).size;
      const lit = plot.signs?.filter(({ isContext }) => !isContext) ?? [];
      expect(lit.length).toBeGreaterThanOrEqual(count);
      if (variant === 'wide') expect(new Set(lit.map(({ at }) => at[0])).size).toBe(count);
    }
  });

  it('lets the relations of the others step back behind those of the focus', () => {
    const { plot } = focused.find(({ name }) => name === 'pmc, wide') ?? {};
    const context = plot?.signs?.filter(({ isContext }) => isContext) ?? [];
    expect(context.length).toBeGreaterThan(0);
    const row = plot?.signs?.find(({ isContext }) => !isContext)?.at[1] ?? NaN;
    for (const { at } of context) expect(at[1]).toBeGreaterThan(row);
  });

  it('shows every relation of two sides where these meet, and says those inside of a side at its name', () => {
    for (const { plot, variant } of plots.filter(({ focus }) => focus === undefined)) {
      const sideOf = (id: string) => book.actors.get(id)?.side ?? '';
      const pairs = new Set(
        [...book.ties.values()].map(({ from, to }) => [sideOf(from), sideOf(to)].sort().join()),
      );
      expect(plot.points).toHaveLength(pairs.size);
      const between = [...pairs].filter((pair) => new Set(pair.split(',')).size > 1);
      expect(new Set(plot.signs?.map(({ at }) => at.join())).size).toBe(between.length);
      const said = plot.points.reduce((sum, { text }) => sum + text.split('; ').length, 0);
      expect(said, variant).toBe(book.ties.size);
    }
  });

  it('lights the row of the side that it is told to, which comes first', () => {
    const two = matrixOf([actor('a'), actor('b'), actor('c', 'South')], [relation('a', 'c')]);
    const { boxes, labels } = drawMatrix({ lit: 'South', role: 'attacker' }, two, 'wide');
    expect(boxes.map(({ at, role }) => [at[1], role])).toEqual([[0, 'attacker']]);
    expect(labels.map(({ text, role }) => [text, role])).toEqual([
      ['c', 'attacker'],
      ['North', undefined],
    ]);
    expect(drawMatrix({}, two, 'wide').boxes).toEqual([]);
    expect(drawMatrix({}, two, 'wide').labels.map(({ text }) => text)).toEqual(['North', 'c']);
  });

  it('tells fights, rivalry and the rest apart, and takes the best confidence of each', () => {
    const kinds = ['fights', 'rivals', 'commands', 'supports', 'coordinates'] as const;
    const all = kinds.map((kind) => relation('a', 'b', { kind, confidence: 'low' }));
    const better = relation('b', 'a', { id: 'other', kind: 'supports', confidence: 'medium' });
    const pair = matrixOf([actor('a'), actor('b', 'South')], [...all, better]);
    const { signs = [] } = drawMatrix({ focus: 'a' }, pair, 'wide');
    expect(signs.map(({ glyph, certainty }) => [glyph, certainty])).toEqual([
      ['cross', 'uncheckable'],
      ['stroke', 'uncheckable'],
      ['ring', 'partly'],
    ]);
    const places = signs.map(({ offset }) => offset?.[0] ?? NaN);
    expect(places).toEqual([-(places[2] ?? NaN), 0, places[2]]);
  });

  it('refuses a side that nobody is on, and silence about a relation that it has', () => {
    const two = matrixOf([actor('a'), actor('b')], [relation('a', 'b')]);
    expect(() => drawMatrix({ lit: 'South' }, two, 'wide')).toThrow(
      'lit: found "South", expected one of North',
    );
    expect(() => drawMatrix({ focus: 'a', unread: ['b'] }, two, 'narrow')).toThrow(
      'unread: found "b"',
    );
  });

  it('names those of whom nothing was read, without a sign', () => {
    const two = matrixOf([actor('a'), actor('b'), actor('c')], [relation('a', 'b')]);
    for (const variant of VARIANTS) {
      const { labels, signs, points } = drawMatrix({ focus: 'a', unread: ['c'] }, two, variant);
      const said = labels.flatMap(({ key, text }) => (/^(word|actor)\.c$/.test(key) ? [text] : []));
      expect(said.join(' ')).toBe('nothing read on c');
      expect([signs?.length, points.length]).toEqual([1, 1]);
    }
  });

  it('never gives two things of a plot one key', () => {
    for (const { name, plot } of plots)
      for (const list of [plot.marks, plot.signs ?? [], plot.labels, plot.points]) {
        const keys = list.map(({ key }) => key);
        expect(
          keys.filter((key, i) => keys.indexOf(key) < i),
          name,
        ).toEqual([]);
      }
  });

  it('draws the same plot from lists in another order: Astro sorts them by id', () => {
    const turned: MatrixData = {
      ...story,
      actors: new Map([...story.actors].toReversed()),
      relations: new Map([...story.relations].toReversed()),
    };
    for (const variant of VARIANTS)
      expect(drawMatrix({ focus: 'iq-army' }, turned, variant).labels.toSorted(byKey)).toEqual(
        drawMatrix({ focus: 'iq-army' }, story, variant).labels.toSorted(byKey),
      );
  });

  it('draws confidence as the filling of the bar: full, nearly full, dotted', () => {
    const patterns = (['high', 'medium', 'low'] as const).map((confidence) => {
      const one = matrixOf([actor('a'), actor('b', 'South')], [relation('a', 'b', { confidence })]);
      return drawMatrix({ focus: 'a' }, one, 'narrow').signs?.[0]?.certainty;
    });
    expect(patterns).toEqual(['corroborated', 'partly', 'uncheckable']);
  });

  it('tells two relations between the same actors apart', () => {
    const { plot } = focused.find(({ name }) => name === 'pesh, wide') ?? {};
    const at = ['tie.l37', 'tie.l38'].map(
      (key) => plot?.points.find((point) => point.key === key)?.at[0] ?? NaN,
    );
    expect(Math.abs((at[0] ?? NaN) - (at[1] ?? NaN))).toBeGreaterThan(10);
    expect(plot?.labels.find(({ key }) => key === 'actor.iq-army')?.text).toMatch(
      /^coordinates with, rivals /,
    );
  });

  it('draws an actor without relations alone', () => {
    const alone = matrixOf([actor('a'), actor('b', 'South')], []);
    for (const variant of VARIANTS) {
      const { points, labels } = drawMatrix({ focus: 'a' }, alone, variant);
      expect(points).toEqual([]);
      expect(labels.some(({ key }) => key === 'actor.a')).toBe(true);
    }
  });

  it('draws nothing of an empty field', () => {
    for (const variant of VARIANTS)
      expect(drawMatrix({}, matrixOf([], []), variant)).toMatchObject({ marks: [], labels: [] });
  });

  it('throws on a focus that nobody knows', () => {
    for (const variant of VARIANTS)
      expect(() => drawMatrix({ focus: 'nobody' }, story, variant)).toThrow('unknown id "nobody"');
  });

  it('throws on more relations than a phone has room for, rather than leave some out', () => {
    const others = Array.from({ length: MOST_ROWS + 1 }, (_, i) => actor(`other${i}`, 'South'));
    const crowd = matrixOf(
      [actor('a'), ...others],
      others.map(({ id }) => relation('a', id)),
    );
    expect(() => drawMatrix({ focus: 'a' }, crowd, 'narrow')).toThrow(
      `expected at most ${MOST_ROWS}`,
    );
  });

  it('says of a cell which relations it stands for, and how sure they are', () => {
    const few = matrixOf(
      [actor('a'), actor('b'), actor('c', 'South', { unarmed: true })],
      [
        relation('a', 'b', { kind: 'commands', confidence: 'low' }),
        relation('a', 'c'),
        relation('b', 'c', { confidence: 'medium' }),
      ],
    );
    for (const variant of VARIANTS)
      expect(drawMatrix({}, few, variant).points.map(({ text }) => text)).toEqual([
        'Inside: North. Reported relations, with our confidence: a commands b (low).',
        'North and c. Reported relations, with our confidence: a attacks c (high); b attacks c (medium).',
      ]);
  });

  it('links each point to the notes on its sources', () => {
    const { points } = drawMatrix({ focus: 'pmf313' }, story, 'narrow');
    const [own] = relationsOf('pmf313', story);
    expect(points[0]?.links).toEqual(
      own?.relation.sources.map((id) => ({
        text: story.publishers.get(id) ?? id,
        href: `sources/#${id}`,
      })),
    );
    expect(points[0]?.links).toContainEqual({
      text: book.sources.get('k24-samarra')?.publisher,
      href: 'sources/#k24-samarra',
    });
  });
});

const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);

describe('legendOfMatrix(plot, data)', () => {
  const texts = (focus?: string): string =>
    legendOfMatrix(focus === undefined ? {} : { focus }, story)
      .map(({ text }) => text)
      .join('; ');

  it('explains all kinds where all are shown, in three entries', () => {
    for (const word of ['fights', 'commands', 'supports', 'coordinates', 'rivalry'])
      expect(texts()).toContain(word);
    for (const focus of foci)
      expect(
        legendOfMatrix(focus === undefined ? {} : { focus }, story).length,
      ).toBeLessThanOrEqual(3);
  });

  it('leaves out what the frame does not show', () => {
    expect(texts('coalition')).not.toContain('commands');
    expect(texts('is')).not.toContain('rivalry');
    expect(legendOfMatrix({ focus: 'a' }, matrixOf([actor('a')], []))).toEqual([]);
  });

  it('never borrows the words of a verdict', () => {
    for (const focus of foci) expect(texts(focus)).not.toMatch(/corroborated|checkable|unproven/);
  });
});

describe('the frames on the actors', () => {
  const figure = book.figures.get('actors');
  const sidesOf = ({ from, to }: { from: string; to: string }): string[] =>
    [from, to].map((id) => book.actors.get(id)?.side ?? '');

  it('say the numbers that the lists hold', () => {
    const fights = [...book.ties.values()].filter(({ kind }) => kind === 'fights');
    const ofIsis = fights.filter(({ from, to }) =>
      [from, to].some((id) => book.actors.get(id)?.side === 'ISIS'),
    );
    const { title, words = '' } = figure?.frames[0] ?? {};
    expect(words).toContain('ISIS is in most of the pairs');
    expect(ofIsis.length).toBeGreaterThan(fights.length / 2);
    const isis = [...book.actors.values()].filter(({ side }) => side === 'ISIS');
    const sidesWith = (is: (one: Actor) => boolean): Set<string> =>
      new Set([...book.actors.values()].filter(is).map(({ side }) => side));
    const others = sidesWith(({ side }) => side !== 'ISIS');
    const facing = new Set(ofIsis.flatMap(sidesOf).filter((side) => others.has(side)));
    const armed = sidesWith(({ unarmed }) => !unarmed);
    const fighting = [...facing].filter((side) => armed.has(side));
    expect(title).toBe(
      `Of ${inWords(others.size)} others on our list, ${inWords(facing.size)} face ISIS`,
    );
    expect(words).toContain(
      `Of ${inWords(others.size)} other sides on our list, ${inWords(facing.size)} face ISIS: ${inWords(fighting.length)} fight it`,
    );
    expect(words).toContain(`ISIS as ${inWords(isis.length)} actors`);
    expect(words).toContain(`among ${book.ties.size} relations of ${book.actors.size} actors`);
  });

  it('name the sources of every relation that stands out', () => {
    const missing = (figure?.frames ?? []).flatMap(({ id, plot, sources }) => {
      if (plot.type !== 'ties') return [];
      const shown =
        plot.focus === undefined
          ? [...book.ties.values()]
          : relationsOf(plot.focus, story).map((own) => own.relation);
      const cited = new Set(shown.flatMap((one) => one.sources));
      return [...cited].filter((source) => !sources.includes(source)).map((one) => `${id}: ${one}`);
    });
    expect(missing).toEqual([]);
  });
});

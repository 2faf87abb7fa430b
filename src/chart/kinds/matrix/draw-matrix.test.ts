import { describe, expect, it } from 'vitest';
import { readContent } from '../../../content/read-content.ts';
import { MOST_ROWS } from './row-list.ts';
import { drawGraph } from './draw-matrix.ts';
import { legendOfGraph } from './matrix.ts';
import { relationsOf, type GraphData } from './matrix-data.ts';
import { inWords } from '#messages/format.ts';
import { VARIANTS } from '../../figure.ts';
import { collisionsIn, coveredIn } from '../../labels/collisions.fixture.ts';
import { crosses } from '../../labels/rectangle.ts';
import { actor, graph, relation } from './sample-relations.fixture.ts';
import { LEAST_BOX } from '../../figure.ts';
import { pointsAlong } from '../graph/edge-paths.ts';

const { book } = await readContent('content');
const story: GraphData = {
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
    plot: drawGraph(focus === undefined ? {} : { focus }, story, variant),
  })),
);
const focused = plots.flatMap((one) =>
  one.focus === undefined ? [] : [{ ...one, focus: one.focus }],
);

describe('drawTies(plot, graph, variant)', () => {
  it('lets no label cover another or leave the least box, whoever is in focus', () => {
    expect(plots).toHaveLength(2 * (book.actors.size + 1));
    expect(
      plots.flatMap(({ name, variant, plot }) =>
        collisionsIn(plot, variant).map((one) => `${name}: ${one}`),
      ),
    ).toEqual([]);
  });

  it('draws no line through the name in focus', () => {
    const { width, height } = LEAST_BOX.wide;
    const struck = focused
      .filter(({ variant }) => variant === 'wide')
      .filter(({ focus, plot, variant }) => {
        const name = coveredIn(plot, variant).find(({ key }) => key === `actor.${focus}`);
        if (!name) return true;
        const { top, right, bottom, left } = plot.padding;
        const pixels = ([x, y]: readonly [number, number]): [number, number] => [
          left + (x / 1000) * (width - left - right),
          top + (y / 1000) * (height - top - bottom),
        ];
        return plot.marks
          .filter(({ kind }) => kind === 'edge')
          .flatMap(({ paths, isCurved }) =>
            isCurved ? paths.map((path) => pointsAlong(path, 12)) : paths,
          )
          .some((path) =>
            path.some((point, i) => {
              const next = path[i + 1];
              return next !== undefined && crosses(pixels(point), pixels(next), name);
            }),
          );
      });
    expect(struck.map(({ name }) => name)).toEqual([]);
  });

  it('shows every relation of the actor in focus, on a phone too, each with its point', () => {
    for (const { focus, plot } of focused) {
      const own = relationsOf(focus, story).map(({ relation: { id } }) => `tie.${id}`);
      const drawn = plot.marks.filter(({ key, isContext }) => key.startsWith('tie.') && !isContext);
      expect(drawn.map(({ key }) => key).sort()).toEqual(own.toSorted());
      expect(plot.points.map(({ key }) => key).sort()).toEqual(own.toSorted());
    }
  });

  it('lets the relations of all others step back behind those of the focus', () => {
    const { plot } = focused.find(({ name }) => name === 'pmc, wide') ?? {};
    const context = plot?.marks.filter(({ key, isContext }) => key.startsWith('tie.') && isContext);
    expect(context).toHaveLength(book.ties.size - relationsOf('pmc', story).length);
  });

  it('names all actors without a focus, each with its point', () => {
    for (const { plot } of plots.filter(({ focus }) => focus === undefined)) {
      const names = plot.labels.filter(({ key }) => key.startsWith('actor.'));
      expect(names).toHaveLength(book.actors.size);
      expect(plot.points).toHaveLength(book.actors.size);
    }
  });

  it('draws the same thing with as many points whoever is in focus, so that it moves', () => {
    const shapes = new Map<string, Set<string>>();
    for (const { variant, plot } of plots)
      for (const { key, paths } of plot.marks) {
        const name = `${variant} ${key}`;
        const shape = paths.map((path) => path.length).join();
        shapes.set(name, (shapes.get(name) ?? new Set()).add(shape));
      }
    expect([...shapes].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it('never gives two things of a plot one key', () => {
    for (const { name, plot } of plots)
      for (const list of [plot.marks, plot.labels, plot.points]) {
        const keys = list.map(({ key }) => key);
        expect(
          keys.filter((key, i) => keys.indexOf(key) < i),
          name,
        ).toEqual([]);
      }
  });

  it('draws the same plot from lists in another order: Astro sorts them by id', () => {
    const turned: GraphData = {
      ...story,
      actors: new Map([...story.actors].toReversed()),
      relations: new Map([...story.relations].toReversed()),
    };
    for (const variant of VARIANTS)
      expect(drawGraph({ focus: 'iq-army' }, turned, variant).labels.toSorted(byKey)).toEqual(
        drawGraph({ focus: 'iq-army' }, story, variant).labels.toSorted(byKey),
      );
  });

  it('draws confidence as the pattern of the line: solid, long dashes, dots', () => {
    const patterns = (['high', 'medium', 'low'] as const).map((confidence) => {
      const one = graph([actor('a'), actor('b', 'South')], [relation('a', 'b', { confidence })]);
      return drawGraph({ focus: 'a' }, one, 'narrow').marks[0]?.certainty;
    });
    expect(patterns).toEqual(['corroborated', 'partly', 'uncheckable']);
  });

  it('tells two relations between the same actors apart', () => {
    const { plot } = focused.find(({ name }) => name === 'pesh, wide') ?? {};
    const ends = ['tie.l37', 'tie.l38'].map(
      (key) => plot?.marks.find((mark) => mark.key === key)?.paths[0]?.at(-1)?.[1] ?? NaN,
    );
    expect(Math.abs((ends[0] ?? NaN) - (ends[1] ?? NaN))).toBeGreaterThan(10);
    expect(plot?.labels.find(({ key }) => key === 'word.iq-army')?.text).toBe(
      'coordinates, rivals',
    );
  });

  it('draws an actor without relations alone', () => {
    const alone = graph([actor('a'), actor('b', 'South')], []);
    for (const variant of VARIANTS) {
      const { points, labels } = drawGraph({ focus: 'a' }, alone, variant);
      expect(points).toEqual([]);
      expect(labels.some(({ key }) => key === 'actor.a')).toBe(true);
    }
  });

  it('draws nothing of an empty field', () => {
    for (const variant of VARIANTS)
      expect(drawGraph({}, graph([], []), variant)).toMatchObject({ marks: [], labels: [] });
  });

  it('throws on a focus that nobody knows', () => {
    for (const variant of VARIANTS)
      expect(() => drawGraph({ focus: 'nobody' }, story, variant)).toThrow('unknown id "nobody"');
  });

  it('throws on more relations than a phone has room for, rather than leave some out', () => {
    const others = Array.from({ length: MOST_ROWS + 1 }, (_, i) => actor(`other${i}`, 'South'));
    const crowd = graph(
      [actor('a'), ...others],
      others.map(({ id }) => relation('a', id)),
    );
    expect(() => drawGraph({ focus: 'a' }, crowd, 'narrow')).toThrow(
      `expected at most ${MOST_ROWS}`,
    );
  });

  it('says of an actor where it is, what it does, and what else is to be known, if anything', () => {
    const pair = graph(
      [actor('a'), actor('b', 'South', { note: 'Nobody saw it.' })],
      [relation('a', 'b')],
    );
    for (const variant of VARIANTS) {
      const texts = drawGraph({}, pair, variant).points.map(({ text }) => text);
      expect(texts.toSorted()).toEqual([
        'The a. Where: Here. Waits. Reported relations here: 1.',
        'The b. Where: Here. Waits. Nobody saw it. Reported relations here: 1.',
      ]);
    }
  });

  it('links each point to the notes on its sources', () => {
    const { points } = drawGraph({ focus: 'pmf313' }, story, 'narrow');
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

describe('tiesLegend(plot, graph)', () => {
  const texts = (focus?: string): string =>
    legendOfGraph(focus === undefined ? {} : { focus }, story)
      .map(({ text }) => text)
      .join('; ');

  it('explains all kinds and confidences where all are shown', () => {
    for (const word of ['fights', 'commands', 'supports', 'coordinates', 'rivals'])
      expect(texts()).toContain(word);
    for (const word of ['high', 'medium', 'low']) expect(texts()).toContain(`${word} confidence`);
  });

  it('leaves out what the frame does not show', () => {
    expect(texts('coalition')).not.toContain('commands');
    expect(texts('coalition')).not.toContain('low confidence');
    expect(texts('coalition')).toContain('faint line');
  });

  it('never borrows the words of a verdict', () => {
    for (const focus of foci) expect(texts(focus)).not.toMatch(/corroborated|checkable|unproven/);
  });
});

describe('the frames on the actors', () => {
  const figure = book.figures.get('actors');

  it('say the numbers that the lists hold', () => {
    const fights = [...book.ties.values()].filter(({ kind }) => kind === 'fights');
    const ofIsis = fights.filter(({ from, to }) =>
      [from, to].some((id) => book.actors.get(id)?.side === 'ISIS'),
    );
    const { words = '' } = figure?.frames[0] ?? {};
    expect(words).toContain('ISIS is in most of the pairs');
    expect(ofIsis.length).toBeGreaterThan(fights.length / 2);
    const isis = [...book.actors.values()].filter(({ side }) => side === 'ISIS');
    expect(words).toContain(`ISIS as ${inWords(isis.length)} actors`);
    expect(words).toContain(
      `among ${book.ties.size} reported relations of ${book.actors.size} actors`,
    );
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

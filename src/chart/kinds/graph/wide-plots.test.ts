import { describe, expect, it } from 'vitest';
import type { FigureMark, Plot } from '../../figure.ts';
import { drawFocus } from './draw-focus.ts';
import { drawOverview } from './draw-overview.ts';
import { laneEndOf } from './edge-paths.ts';
import type { GraphData } from './graph-data.ts';
import { layOutGraph, type GraphLayout } from './graph-layout.ts';
import { besideColumn, shiftOf } from './graph-parts.ts';
import { actor, graph, relation } from './sample-graph.fixture.ts';

const order = relation('army', 'band', { kind: 'commands' });
const fight = relation('army', 'rebels');
const help = relation('clan', 'rebels', { kind: 'supports' });
const pact = relation('army', 'clan', { kind: 'coordinates' });
const rivalry = relation('clan', 'army', { kind: 'rivals' });
const people: GraphData = graph(
  [
    actor('army', 'State'),
    actor('band', 'State'),
    actor('rebels', 'Rebels'),
    actor('clan', 'Clan'),
  ],
  [order, fight, help, pact, rivalry],
);
const layout: GraphLayout = layOutGraph(
  [...people.actors.values()],
  [...people.relations.values()],
);
const markOf = ({ marks }: Plot, key: string): FigureMark => {
  const mark = marks.find((one) => one.key === key);
  if (!mark) throw new Error(`found no mark ${key}`);
  return mark;
};

describe('besideColumn(column, y, distance)', () => {
  it('is inside of a column for a positive distance, and else outside, with letters away from it', () => {
    expect(besideColumn('left', 7, 8)).toEqual({ at: [0, 7], offset: [8, 0], align: 'start' });
    expect(besideColumn('left', 7, -8)).toEqual({ at: [0, 7], offset: [-8, 0], align: 'end' });
    expect(besideColumn('right', 7, 8)).toEqual({ at: [1000, 7], offset: [-8, 0], align: 'end' });
    expect(besideColumn('right', 7, -8)).toEqual({ at: [1000, 7], offset: [8, 0], align: 'start' });
  });
});

describe('shiftOf(relation, relations)', () => {
  const all = [...people.relations.values()];

  it('is nothing for the only relation of two actors', () => {
    expect(shiftOf(fight, all)).toBe(0);
  });

  it('lays several of them evenly around their row, whichever way they run', () => {
    expect(shiftOf(pact, all)).toBe(-shiftOf(rivalry, all));
    expect(shiftOf(pact, all)).not.toBe(0);
    const third = relation('clan', 'army', { kind: 'fights' });
    const shifts = [pact, rivalry, third].map((one) => shiftOf(one, [...all, third]));
    expect(shifts[1]).toBeCloseTo(0);
    expect((shifts[2] ?? NaN) - (shifts[1] ?? NaN)).toBe(
      shiftOf(rivalry, all) - shiftOf(pact, all),
    );
  });
});

describe('drawOverview(graph, layout)', () => {
  const plot = drawOverview(people, layout);

  it('has an edge from the row of one to that of the other for each relation', () => {
    for (const { id, from, to } of people.relations.values()) {
      const [path = []] = markOf(plot, `tie.${id}`).paths;
      const ends = [path[0], path.at(-1)].map((end) => end?.[1] ?? NaN);
      const rows = [from, to].map((one) => layout.positions.get(one)?.y ?? NaN);
      const shift = (ends[0] ?? NaN) - (rows[0] ?? NaN);
      expect((ends[1] ?? NaN) - (rows[1] ?? NaN)).toBeCloseTo(shift);
      expect(Math.abs(shift)).toBeLessThan(12);
    }
  });

  it('lets fights stand out, with a cross on each', () => {
    const edges = plot.marks.filter(({ key }) => key.startsWith('tie.'));
    expect(edges.filter(({ isContext }) => !isContext).map(({ key }) => key)).toEqual([
      `tie.${fight.id}`,
    ]);
    const signs = plot.marks.filter(({ key }) => key.startsWith('sign.'));
    expect(signs.map(({ key }) => key)).toEqual([`sign.${fight.id}`]);
  });

  it('has a dot on the edge of the plot and a name outside of it for every actor', () => {
    for (const [id, { column, y }] of layout.positions) {
      const x = column === 'left' ? 0 : 1000;
      expect(markOf(plot, `dot.${id}`).paths).toEqual([[[x, y]]]);
      const label = plot.labels.find(({ key }) => key === `actor.${id}`);
      expect(label).toMatchObject({ at: [x, y], align: column === 'left' ? 'end' : 'start' });
    }
  });
});

describe('drawFocus(focus, graph, layout)', () => {
  const plot = drawFocus('army', people, layout);

  it('has the actor in focus at the top between the columns, and larger', () => {
    const { paths, size = NaN } = markOf(plot, 'dot.army');
    expect(paths).toEqual([[[500, 0]]]);
    expect(size).toBeGreaterThan(markOf(plot, 'dot.band').size ?? NaN);
    const label = plot.labels.find(({ key }) => key === 'actor.army');
    expect(label).toMatchObject({ at: [500, 0], kind: 'panel' });
  });

  it('lets those step back who have nothing to do with it', () => {
    const lone = drawFocus('band', people, layout);
    const stepsBack = (id: string): boolean | undefined => markOf(lone, `dot.${id}`).isContext;
    expect(['band', 'army', 'rebels', 'clan'].map(stepsBack)).toEqual([false, false, true, true]);
    const kinds = ['army', 'rebels'].map(
      (id) => lone.labels.find(({ key }) => key === `actor.${id}`)?.kind,
    );
    expect(kinds).toEqual(['value', 'tick']);
  });

  it('has its own edges whole, and those of others as context', () => {
    for (const { id } of [order, fight, pact, rivalry]) {
      const mark = markOf(plot, `tie.${id}`);
      expect(mark.isContext).toBeUndefined();
      expect(mark.paths[0]?.[0]).toEqual([500, 0]);
    }
    expect(markOf(plot, `tie.${help.id}`).isContext).toBe(true);
  });

  it('points an arrow to whoever is commanded or supported, seen from either end', () => {
    /** Whether the tip of an arrow head is nearer to the edge of the plot than its barbs. */
    const pointsOutwards = (focus: string, id: string): boolean => {
      const [[barb, tip] = []] = markOf(drawFocus(focus, people, layout), `sign.${id}`).paths;
      const fromMiddle = (x = NaN): number => Math.abs(x - 500);
      return fromMiddle(tip?.[0]) > fromMiddle(barb?.[0]);
    };
    expect(pointsOutwards('army', order.id)).toBe(true);
    expect(pointsOutwards('band', order.id)).toBe(false);
    expect(pointsOutwards('clan', help.id)).toBe(true);
    expect(pointsOutwards('rebels', help.id)).toBe(false);
  });

  it('writes the words of all relations to one actor over the upper of their lines', () => {
    const words = plot.labels.filter(({ key }) => key.startsWith('word.'));
    expect(words.map(({ text }) => text).toSorted()).toEqual([
      'commands',
      'coordinates, rivals',
      'fights',
    ]);
    const both = words.find(({ key }) => key === 'word.clan');
    const heights = [pact, rivalry].map(
      ({ id }) => markOf(plot, `tie.${id}`).paths[0]?.at(-1)?.[1] ?? NaN,
    );
    expect(both?.at[1]).toBe(Math.min(...heights));
    expect(both?.role).toBeUndefined();
    expect(both?.offset?.[1]).toBeLessThan(0);
    expect(words.find(({ key }) => key === 'word.rebels')?.role).toBeDefined();
  });

  it('lists its points down the left column, then down the right one, where lanes begin', () => {
    const points = plot.points.map(({ at }) => at);
    expect(points).toHaveLength(4);
    const columns = points.map(([x]) => (x < 500 ? 'left' : 'right'));
    expect(columns).toEqual(columns.toSorted());
    points.forEach(([x, y], i) => {
      expect(x).toBe(laneEndOf(columns[i] ?? 'left'));
      const [nextX, nextY] = points[i + 1] ?? [NaN, NaN];
      if (nextX === x) expect(nextY).toBeGreaterThan(y);
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { FigureLabel, Plot } from '../../figure.ts';
import { sizeOfText } from '../../labels/text-size.ts';
import { HEIGHT, PADDING, placeIn, WIDTH } from './narrow-box.ts';
import { drawEverybody } from './narrow-everybody.ts';
import { drawList, MOST_ROWS } from './narrow-list.ts';
import { actor, graph, relation } from './sample-graph.fixture.ts';

/** Where something stands, in CSS pixels of the least box. */
const pixels = ([x, y]: readonly [number, number]): [number, number] => [
  (x / 1000) * WIDTH,
  (y / 1000) * HEIGHT,
];
const labelled = ({ labels }: Plot, start: string): FigureLabel[] =>
  labels.filter(({ key }) => key.startsWith(start));
const at = (plot: Plot, key: string): [number, number] => {
  const label = plot.labels.find((one) => one.key === key);
  if (!label) throw new Error(`found no label ${key}`);
  return pixels(label.at);
};

describe('placeIn(x, y)', () => {
  it('has the corners of the least box without its padding as those of the plot', () => {
    expect([WIDTH + PADDING.left + PADDING.right, HEIGHT + PADDING.top + PADDING.bottom]).toEqual([
      288, 220,
    ]);
    expect([placeIn(0, 0), placeIn(WIDTH / 2, HEIGHT), placeIn(WIDTH, HEIGHT / 4)]).toEqual([
      [0, 0],
      [500, 1000],
      [1000, 250],
    ]);
  });
});

describe('drawEverybody(graph)', () => {
  const few = graph(
    [
      actor('zeno', 'East'),
      actor('amir', 'East'),
      actor('chief', 'East'),
      actor('one', 'North'),
      actor('two', 'North'),
      actor('alone', 'West'),
      actor('single', 'South'),
    ],
    [
      relation('chief', 'amir', { kind: 'commands' }),
      relation('chief', 'zeno', { kind: 'commands' }),
      relation('zeno', 'chief', { kind: 'supports' }),
    ],
  );

  it('has the largest side first, and all who are alone on theirs together at the end', () => {
    const headings = labelled(drawEverybody(few), 'side.');
    expect(headings.map(({ text }) => text)).toEqual(['East', 'North', 'Others']);
    const heights = headings.map(({ at: [, y] }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(new Set(heights).size).toBe(3);
  });

  it('has sides of one size by their names, and no others where there are none', () => {
    const two = graph(
      ['c', 'd'].map((id) => actor(id, 'South')).concat(['a', 'b'].map((id) => actor(id, 'East'))),
      [],
    );
    expect(labelled(drawEverybody(two), 'side.').map(({ text }) => text)).toEqual([
      'East',
      'South',
    ]);
  });

  it('names in a side whoever commands first, then the others by name, each after its dot', () => {
    const plot = drawEverybody(few);
    const [, y] = at(plot, 'side.East');
    const names = ['actor.chief', 'actor.amir', 'actor.zeno'].map((key) => at(plot, key));
    for (const [, own] of names) expect(own).toBeCloseTo(y);
    const xs = names.map(([x]) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    // The first name stands a gap behind the heading, a dot before it; the next behind that.
    const heading = sizeOfText('East', 'value').width;
    const [first = NaN, second = NaN] = xs;
    expect(first).toBeGreaterThan(heading + 10);
    expect(first).toBeLessThan(heading + 25);
    const width = sizeOfText('chief', 'note').width;
    expect(second - first).toBeGreaterThan(width + 10);
    expect(second - first).toBeLessThan(width + 25);
    for (const key of ['chief', 'amir', 'alone']) {
      const [dot] = plot.marks.find((mark) => mark.key === `dot.${key}`)?.paths[0] ?? [];
      const [dotX, dotY] = pixels(dot ?? [NaN, NaN]);
      const [x, nameY] = at(plot, `actor.${key}`);
      expect(dotY).toBeCloseTo(nameY);
      // The dot is 5 pixels wide and does not touch the name.
      expect(x - dotX).toBeGreaterThan(2.5);
      expect(x - dotX).toBeLessThan(8);
      expect(plot.points.find((point) => point.key === `actor.${key}`)?.at).toEqual(dot);
    }
  });

  it('begins a line where a name would leave the box, and keeps groups apart', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `somebody${String(i).padStart(2, '0')}`);
    const plot = drawEverybody(
      graph([...ids.map((id) => actor(id, 'East')), actor('x', 'North'), actor('y', 'North')], []),
    );
    const places = ids.map((id) => at(plot, `actor.${id}`));
    const lines = [...new Set(places.map(([, y]) => Math.round(y * 10) / 10))];
    expect(lines.length).toBeGreaterThan(2);
    places.forEach(([x, y], i) => {
      const width = sizeOfText(ids[i] ?? '', 'note').width;
      expect(x + width).toBeLessThanOrEqual(WIDTH + 0.1);
      const next = places[i + 1];
      if (!next || next[1] < y + 1) return;
      // It begins at the left, behind its dot, and would not have had room.
      expect(next[0]).toBeCloseTo(8, 0);
      expect(x + width + 10 + 8 + sizeOfText(ids[i + 1] ?? '', 'note').width).toBeGreaterThan(
        WIDTH,
      );
    });
    const pitch = (lines[1] ?? NaN) - (lines[0] ?? NaN);
    const [, below] = at(plot, 'side.North');
    expect(below - (lines.at(-1) ?? NaN)).toBeCloseTo(pitch + 3, 0);
    expect(lines[0]).toBeCloseTo(pitch / 2, 0);
  });

  it('fills the height and no more where there are many lines', () => {
    const many = Array.from({ length: 26 }, (_, i) =>
      actor(`somebody with a long name ${i}`, `Side ${Math.floor(i / 2)}`),
    );
    const plot = drawEverybody(graph(many, []));
    const ys = labelled(plot, '').map(({ at: [, y] }) => (y / 1000) * HEIGHT);
    const [first, last] = [Math.min(...ys), Math.max(...ys)];
    expect(first).toBeGreaterThan(0);
    // As far from the lower edge as the first line is from the upper one.
    expect(HEIGHT - last).toBeCloseTo(first, 0);
  });
});

describe('drawList(focus, graph)', () => {
  const own = graph(
    ['me', 'amir', 'bold', 'clan', 'dune'].map((id) => actor(id, id)),
    [
      relation('me', 'amir'),
      relation('me', 'bold'),
      relation('me', 'amir', { kind: 'commands', confidence: 'low' }),
      relation('me', 'clan', { kind: 'supports' }),
      relation('clan', 'me', { kind: 'supports' }),
    ],
  );
  const plot = drawList('me', own);

  it('writes a kind once, at the first of the relations of which it is true', () => {
    const words = labelled(plot, 'word.').map(({ text }) => text);
    expect(words).toHaveLength(new Set(words).size);
    expect(words.toSorted()).toEqual(['commands', 'fights', 'supported by', 'supports']);
    const [, fights] = at(plot, 'word.me-amir-fights');
    expect(fights).toBeCloseTo(at(plot, 'confidence.me-amir-fights')[1]);
    expect(fights).toBeLessThan(at(plot, 'confidence.me-bold-fights')[1]);
  });

  it('has a row for each relation, all as far apart, under the name in focus', () => {
    const ys = labelled(plot, 'confidence.').map(({ at: [, y] }) => (y / 1000) * HEIGHT);
    expect(ys).toHaveLength(5);
    const steps = ys.slice(1).map((y, i) => y - (ys[i] ?? NaN));
    for (const step of steps) expect(step).toBeCloseTo(22, 0);
    expect(ys[0]).toBeCloseTo(22 + 11, 0);
    expect(at(plot, 'actor.me')).toEqual([0, 0]);
  });

  it('has line, word, other and confidence of a row from left to right', () => {
    const [, y] = at(plot, 'word.me-amir-fights');
    const [line] = plot.marks.find(({ key }) => key === 'tie.me-amir-fights')?.paths ?? [];
    const ends = (line ?? []).map(pixels);
    for (const [, own] of ends) expect(own).toBeCloseTo(y);
    const [word] = at(plot, 'word.me-amir-fights');
    const [other] = at(plot, 'actor.amir');
    const point = plot.points.find(({ key }) => key === 'tie.me-amir-fights');
    const [middle] = pixels(point?.at ?? [NaN, NaN]);
    const row = [0, ends[0]?.[0], ends[1]?.[0], word, middle, other].map((x) => x ?? NaN);
    expect(row).toEqual(row.toSorted((a, b) => a - b));
    expect(ends[1]?.[0]).toBeGreaterThan(20);
    expect(at(plot, 'confidence.me-amir-fights')[0]).toBeCloseTo(WIDTH);
  });

  it('gives every name a key of its own, also one that comes again', () => {
    const keys = labelled(plot, 'actor.').map(({ key }) => key);
    expect(keys).toHaveLength(new Set(keys).size);
    expect(keys.filter((key) => key.endsWith('.again'))).toEqual([
      'actor.amir.again',
      'actor.clan.again',
    ]);
  });

  it('moves rows together until as many as it takes have room', () => {
    const others = Array.from({ length: MOST_ROWS }, (_, i) => actor(`other${i}`, 'South'));
    const full = drawList(
      'me',
      graph(
        [actor('me'), ...others],
        others.map(({ id }) => relation('me', id)),
      ),
    );
    const ys = labelled(full, 'confidence.').map(({ at: [, y] }) => (y / 1000) * HEIGHT);
    expect(ys).toHaveLength(MOST_ROWS);
    const step = (ys[1] ?? NaN) - (ys[0] ?? NaN);
    expect(step).toBeLessThan(22);
    expect(HEIGHT - (ys.at(-1) ?? NaN)).toBeCloseTo(step / 2, 0);
  });
});

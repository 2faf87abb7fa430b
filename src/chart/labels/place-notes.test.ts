import { describe, expect, it } from 'vitest';
import { plotSize, type FigureLabel, type FigureMark, type Variant } from '../figure.ts';
import { placeNotes, type Board, type Note } from './place-notes.ts';
import { crosses, overlaps, type Rectangle } from './rectangle.ts';
import { sizeOfText } from './text-size.ts';

const PADDING = { top: 10, right: 10, bottom: 26, left: 30 };
const board = (variant: Variant = 'narrow', obstacles: Rectangle[] = []): Board => ({
  variant,
  padding: PADDING,
  obstacles,
});
const note = (text: string, at: Note['at'], more: Partial<Note> = {}): Note => ({
  key: `note.${text}`,
  text,
  kind: 'note',
  at,
  sides: ['above', 'right', 'left', 'below'],
  leader: 'clear',
  ...more,
});

/** Where a label stands in a box that is larger than the least one by these factors. */
function boxOf(
  { text, kind, at, align = 'middle', baseline = 'middle' }: FigureLabel,
  variant: Variant,
  [wider, higher] = [1, 1],
): Rectangle {
  const plot = plotSize(variant, PADDING);
  const { width, height } = sizeOfText(text, kind);
  const left =
    (at[0] / 1000) * plot.width * wider - { start: 0, middle: width / 2, end: width }[align];
  const top =
    (at[1] / 1000) * plot.height * higher -
    { top: 0, middle: height / 2, bottom: height }[baseline];
  return { left, top, right: left + width, bottom: top + height };
}

function collisions(
  labels: readonly FigureLabel[],
  variant: Variant,
  growth: readonly [number, number] = [1, 1],
): string[] {
  const boxes = labels.map((label) => boxOf(label, variant, [...growth]));
  return labels.flatMap((label, i) =>
    boxes.slice(i + 1).flatMap((other, j) => {
      const box = boxes[i];
      return box && overlaps(box, other)
        ? [`${label.text} / ${labels[i + 1 + j]?.text ?? ''}`]
        : [];
    }),
  );
}

/** Leaders in pixels of the least box. */
const lines = (
  marks: readonly FigureMark[],
  variant: Variant,
): [FigureMark, Note['at'], Note['at']][] =>
  marks.flatMap((mark) => {
    const { width, height } = plotSize(variant, PADDING);
    const [a, b] = (mark.paths[0] ?? []).map(([x, y]): Note['at'] => [
      (x / 1000) * width,
      (y / 1000) * height,
    ]);
    return a && b ? [[mark, a, b]] : [];
  });

describe('placeNotes(notes, board)', () => {
  it('places nothing for nothing', () => {
    expect(placeNotes([], board())).toEqual({ labels: [], marks: [] });
  });

  it('puts one note alone on its first side, close by, without a line', () => {
    const { labels, marks } = placeNotes([note('Baghuz', [500, 500])], board());
    expect(labels).toMatchObject([{ text: 'Baghuz', align: 'middle', baseline: 'bottom' }]);
    expect(labels[0]?.at[0]).toBeCloseTo(500);
    expect(labels[0]?.at[1]).toBeLessThan(500);
    expect(marks).toEqual([]);
  });

  it('lets two notes on the same month stand apart, and draws a line to the farther one', () => {
    const { labels, marks } = placeNotes(
      [note('Baghuz falls', [500, 500]), note('Raids go on', [500, 500], { key: 'second' })],
      board(),
    );
    expect(labels).toHaveLength(2);
    expect(collisions(labels, 'narrow')).toEqual([]);
    expect(marks.length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['left', 0],
    ['right', 1000],
  ])('keeps a note inside at the %s edge', (_, x) => {
    for (const variant of ['narrow', 'wide'] as const) {
      const { labels } = placeNotes([note('a rather long note', [x, 300])], board(variant));
      const plot = plotSize(variant, PADDING);
      const box = labels.map((label) => boxOf(label, variant))[0];
      expect(box?.left).toBeGreaterThanOrEqual(0);
      expect(box?.right).toBeLessThanOrEqual(plot.width + PADDING.right);
    }
  });

  it('leaves columns and curves free, also with the line', () => {
    const { width, height } = plotSize('narrow', PADDING);
    const wall = { left: width * 0.4, top: height * 0.3, right: width * 0.95, bottom: height };
    const { labels, marks } = placeNotes(
      [note('behind a wall', [380, 800])],
      board('narrow', [wall]),
    );
    for (const label of labels) expect(overlaps(boxOf(label, 'narrow'), wall)).toBe(false);
    for (const [, a, b] of lines(marks, 'narrow')) expect(crosses(a, b, wall)).toBe(false);
  });

  it('breaks a long note into lines where that keeps it near', () => {
    const [label] = placeNotes(
      [note('probably written in one of these four months', [900, 10], { sides: ['below'] })],
      board(),
    ).labels;
    expect(label?.text).toContain('\n');
    expect(label?.text.replaceAll('\n', ' ')).toBe('probably written in one of these four months');
  });

  it('runs no line through another note, however crowded it is', () => {
    const crowd = ['one note', 'two notes', 'three notes', 'four notes', 'five notes'].map(
      (text, i) => note(text, [440 + 30 * i, 700], { key: `n${i}` }),
    );
    const { labels, marks } = placeNotes(crowd, board('wide'));
    expect(labels).toHaveLength(5);
    expect(collisions(labels, 'wide')).toEqual([]);
    for (const [mark, a, b] of lines(marks, 'wide'))
      for (const label of labels)
        if (mark.key !== `leader.${label.key}`)
          expect(crosses(a, b, boxOf(label, 'wide')), `${mark.key} / ${label.key}`).toBe(false);
  });

  it('stays free of collisions in any larger box', () => {
    const crowd = Array.from({ length: 5 }, (_, i) =>
      note(`a note, number ${i}`, [100 + 190 * i, 400 + 60 * i], { key: `n${i}` }),
    );
    const { labels } = placeNotes(crowd, board());
    for (const growth of [
      [1.1, 1],
      [1, 1.6],
      [2, 1.2],
      [1.9, 3],
    ] as const)
      expect(collisions(labels, 'narrow', growth)).toEqual([]);
  });

  it('lets notes over places stand in steps, ending above them, with lines that are upright', () => {
    const steps = [300, 420, 500].map((x, i) =>
      note(`${i + 1} months`, [x, 700], { key: `n${i}`, sides: ['over', 'above'] }),
    );
    const { labels, marks } = placeNotes(steps, board());
    expect(labels.map(({ align, at }) => [align, Math.round(at[0])])).toEqual([
      ['end', 300],
      ['end', 420],
      ['end', 500],
    ]);
    expect(collisions(labels, 'narrow')).toEqual([]);
    for (const [, a, b] of lines(marks, 'narrow')) expect(a[0]).toBeCloseTo(b[0]);
  });

  it('lets a note to the right of something wide begin where that ends', () => {
    const { labels } = placeNotes(
      [note('a band', [200, 100], { width: 300, sides: ['right'], leader: 'none' })],
      board(),
    );
    expect(labels[0]?.at[0]).toBeGreaterThan(500);
  });

  it('lets the line of a note run across columns only where the note says so', () => {
    const { width, height } = plotSize('narrow', PADDING);
    const wall = { left: 0, top: height * 0.2, right: width, bottom: height * 0.5 };
    const below = note('a fit', [500, 800], { sides: ['over'] });
    const low = { left: 0, top: height * 0.5, right: width, bottom: height };
    const walls = board('narrow', [wall, low]);
    expect(() => placeNotes([below], walls)).toThrow('found no room');
    expect(placeNotes([{ ...below, leader: 'across' }], walls).marks).toHaveLength(1);
  });

  it('lets the one that finds no room go first at the next try', () => {
    const { width } = plotSize('narrow', PADDING);
    const low = { left: -50, top: 40, right: width + 50, bottom: 999 };
    const tall = note('in\ntwo', [400, 200], { key: 'tall', leader: 'none', sides: ['above'] });
    const long = note('somewhere up here', [420, 100], { key: 'long', leader: 'none' });
    const { labels } = placeNotes([long, tall], board('narrow', [low]));
    expect(labels.map(({ key }) => key)).toEqual(['long', 'tall']);
    expect(collisions(labels, 'narrow')).toEqual([]);
  });

  it('names the note and stops where obstacles are everywhere', () => {
    const all = { left: -999, top: -999, right: 999, bottom: 999 };
    expect(() => placeNotes([note('Baghuz', [500, 500])], board('narrow', [all]))).toThrow(
      'place-notes: found no room for the note "Baghuz" (note.Baghuz) in the narrow figure',
    );
  });

  it('gives the same answer to the same question', () => {
    const crowd = Array.from({ length: 6 }, (_, i) =>
      note(`note ${i}`, [i * 160, 300], { key: `n${i}` }),
    );
    expect(placeNotes(crowd, board())).toEqual(placeNotes(crowd, board()));
  });
});

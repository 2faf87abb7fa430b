import { entry } from '../../../content/book.ts';
import { matrixMessages } from '#messages/chart.ts';
import type { MatrixPlot } from '../../../content/plots/matrix.ts';
import type { FigureLabel, Padding, Plot } from '../../figure.ts';
import { plotSize } from '../../figure.ts';
import type { Point } from '../../../model/geometry.ts';
import { cellSigns } from './cells.ts';
import { relationPoint, relationsOf, type MatrixData } from './matrix-data.ts';

const PADDING: Padding = { top: 4, right: 4, bottom: 4, left: 4 };
/** Size of the plot in CSS pixels of the least box. */
const { width: WIDTH, height: HEIGHT } = plotSize('narrow', PADDING);
const tenth = (share: number): number => Math.round(share * 10_000) / 10;
/** CSS pixels of the least box as units of the plot. */
const placeIn = (x: number, y: number): Point => [tenth(x / WIDTH), tenth(y / HEIGHT)];

/** Heights in CSS pixels of the least box: the name in focus, and a row at most. */
const NAME = 24;
const ROW = 24;
/** So many rows have room as a list. */
export const MOST_ROWS = 12;
/** Columns of the list in CSS pixels of the least box. */
const AT = { sign: 9, word: 24, other: 120 } as const;

/**
 * The row of one actor turned upright, for a phone: sign, word for the relation, the other, confidence.
 * The word is written once for each group. Throws where there are too many for a phone.
 * */
export function drawList(
  focus: string,
  { unread = [], role }: Pick<MatrixPlot, 'unread' | 'role'>,
  data: MatrixData,
): Plot {
  const own = relationsOf(focus, data);
  const count = own.length + unread.length;
  if (count > MOST_ROWS)
    throw new Error(
      `content/data/ties.yaml: found ${count} rows for "${focus}", expected at most ${MOST_ROWS}: more have no room on a phone`,
    );
  const pitch = Math.min(ROW, (HEIGHT - NAME) / Math.max(count, 1));
  const heightOf = (row: number): number => NAME + (row + 0.5) * pitch;
  const rows = own.map((row, i) => ({
    ...row,
    y: heightOf(i),
    isFirst: own[i - 1]?.word !== row.word,
    isAgain: own.slice(0, i).some(({ other }) => other.id === row.other.id),
  }));
  const note = (key: string, text: string, at: Point): FigureLabel => ({
    key,
    text,
    kind: 'note',
    at,
    align: 'start',
  });
  return {
    padding: PADDING,
    boxes: [{ key: 'lit', at: [0, 0, 1000, placeIn(0, NAME)[1]], role }],
    marks: [],
    signs: rows.flatMap(({ relation, y }) =>
      cellSigns(relation.id, [relation], placeIn(AT.sign, y), 'narrow'),
    ),
    units: [],
    labels: [
      {
        key: `actor.${focus}`,
        text: entry(data.actors, focus, 'actors').short,
        kind: 'panel',
        at: placeIn(4, NAME / 2),
        align: 'start',
        role,
      },
      ...rows.flatMap(({ relation: { id, confidence }, other, word, y, isFirst, isAgain }) => [
        ...(isFirst ? [note(`word.${id}`, word, placeIn(AT.word, y))] : []),
        {
          ...note(`actor.${other.id}${isAgain ? '.again' : ''}`, other.short, placeIn(AT.other, y)),
          kind: 'value' as const,
        },
        {
          key: `confidence.${id}`,
          text: matrixMessages.confidence[confidence],
          kind: 'tick' as const,
          at: placeIn(WIDTH, y),
          align: 'end' as const,
        },
      ]),
      ...unread.flatMap((id, i) => {
        const y = heightOf(own.length + i);
        return [
          note(`word.${id}`, matrixMessages.unread, placeIn(AT.word, y)),
          {
            ...note(`actor.${id}`, entry(data.actors, id, 'actors').short, placeIn(AT.other, y)),
            kind: 'value' as const,
          },
        ];
      }),
    ],
    points: rows.map(({ relation, y }) =>
      relationPoint(relation, placeIn((AT.word + AT.other) / 2, y), data),
    ),
  };
}

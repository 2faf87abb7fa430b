import { entry } from '../../../content/book.ts';
import type { FigureLabel, Plot } from '../../figure.ts';
import { relationPoint, relationsOf, type GraphData } from './matrix-data.ts';
import { HEIGHT, PADDING, placeIn, WIDTH } from '../graph/narrow-box.ts';
import { graphMessages } from '#messages/chart.ts';
import { RELATION_LINE, RELATION_ROLE } from './relation-wording.ts';

/** Heights in CSS pixels of the least box: the name in focus, and a row at most. */
const NAME = 22;
const ROW = 22;
/** So many relations of one actor have room as a list. */
export const MOST_ROWS = 12;
/** Columns of the list in CSS pixels of the least box. */
const AT = { line: [0, 30], word: 37, other: 130 } as const;

/**
 * The relations of one actor as a list: pattern of the line, kind, the other, confidence. The kind
 * is written once for each group. Throws where there are too many for a phone.
 */
export function drawList(focus: string, graph: GraphData): Plot {
  const own = relationsOf(focus, graph);
  if (own.length > MOST_ROWS)
    throw new Error(
      `content/data/ties.yaml: found ${own.length} ties of "${focus}", expected at most ${MOST_ROWS}: more have no room on a phone`,
    );
  const pitch = Math.min(ROW, (HEIGHT - NAME) / Math.max(own.length, 1));
  const rows = own.map((row, i) => ({
    ...row,
    y: NAME + (i + 0.5) * pitch,
    role: RELATION_ROLE[row.relation.kind],
    isFirst: own[i - 1]?.word !== row.word,
    isAgain: own.slice(0, i).some(({ other }) => other.id === row.other.id),
  }));
  return {
    padding: PADDING,
    boxes: [],
    marks: rows.map(({ relation: { id, confidence }, role, y }) => ({
      key: `tie.${id}`,
      kind: 'edge',
      paths: [AT.line.map((x) => placeIn(x, y))],
      role,
      certainty: RELATION_LINE[confidence],
    })),
    units: [],
    labels: [
      {
        key: `actor.${focus}`,
        text: entry(graph.actors, focus, 'actors').short,
        kind: 'panel',
        at: placeIn(0, 0),
        align: 'start',
        baseline: 'top',
      },
      ...rows.flatMap(({ relation: { id, confidence }, other, word, role, y, ...row }) => {
        const note = (key: string, text: string, x: number): FigureLabel => ({
          key,
          text,
          kind: 'note',
          at: placeIn(x, y),
          align: 'start',
        });
        const labels: FigureLabel[] = [
          note(`actor.${other.id}${row.isAgain ? '.again' : ''}`, other.short, AT.other),
          {
            key: `confidence.${id}`,
            text: graphMessages.confidence[confidence],
            kind: 'tick',
            at: placeIn(WIDTH, y),
            align: 'end',
          },
        ];
        return row.isFirst ? [{ ...note(`word.${id}`, word, AT.word), role }, ...labels] : labels;
      }),
    ],
    points: rows.map(({ relation, y }) =>
      relationPoint(relation, placeIn((AT.word + AT.other) / 2, y), graph),
    ),
  };
}

import { groups } from 'd3';
import { entry } from '../../../content/book.ts';
import type { MatrixPlot } from '../../../content/plots/matrix.ts';
import type { Actor, Relation } from '../../../content/schema/actors.ts';
import { matrixMessages } from '#messages/chart.ts';
import type { FigureLabel, FigurePoint, FigureSign, Plot } from '../../figure.ts';
import { sizeOfText } from '../../labels/text-size.ts';
import { cellSigns } from './cells.ts';
import {
  relationPoint,
  relationsOf,
  sortedRelations,
  type MatrixData,
  type OwnRelation,
} from './matrix-data.ts';
import { BESIDE, staircase } from './staircase.ts';

/** Somebody in the row of the focus, with what is reported between the two. */
interface Partner {
  actor: Actor;
  word: string;
  own: OwnRelation[];
}

/** Those with a relation to the focus, in the order of their relations, then those without one. */
export function partnersOf(focus: string, unread: readonly string[], data: MatrixData): Partner[] {
  const known = groups(relationsOf(focus, data), ({ other }) => other.id).map(([id, own]) => ({
    actor: entry(data.actors, id, 'actors'),
    word: own.map(({ word }) => word).join(', '),
    own,
  }));
  return [
    ...known,
    ...unread.map((id) => ({
      actor: entry(data.actors, id, 'actors'),
      word: matrixMessages.unread,
      own: [],
    })),
  ];
}

/** What is reported between two of the partners, which steps back. */
function contextSigns(
  partners: readonly Partner[],
  data: MatrixData,
  cellAt: (row: number, other: number) => [number, number],
): FigureSign[] {
  const rows = new Map(partners.map(({ actor }, i) => [actor.id, i + 1]));
  const among = sortedRelations(data).filter(({ from, to }) => rows.has(from) && rows.has(to));
  const pair = ({ from, to }: Relation): string => [from, to].sort().join('.');
  return groups(among, pair).flatMap(([key, own]) => {
    const ends = own.flatMap(({ from, to }) => [from, to]).map((id) => rows.get(id) ?? 0);
    const at = cellAt(Math.min(...ends), Math.max(...ends));
    return cellSigns(key, own, at, 'wide').map((sign) => ({ ...sign, isContext: true }));
  });
}

/** Points in one cell stand side by side, in units of the plot, so that each can be hovered over. */
const APART = 16;

/** The row of one actor, lit, over the rows of those with whom it has a relation. */
export function drawRow(
  focus: string,
  { unread = [], role }: Pick<MatrixPlot, 'unread' | 'role'>,
  data: MatrixData,
): Plot {
  const partners = partnersOf(focus, unread, data);
  const { short } = entry(data.actors, focus, 'actors');
  // One label for both, which no font can push into one another: “commands the 44th”.
  const names = partners.map(({ actor, word }) => matrixMessages.named(word, actor.short));
  const widths = names.map((name) => sizeOfText(name, 'note').width);
  const stairs = staircase([sizeOfText(short, 'panel').width, ...widths], 'wide');
  const { padding, nameAt, cellAt, rowBox, grid } = stairs;
  const own = partners.flatMap((partner, i) =>
    partner.own.map((one, n) => ({ ...one, n, of: partner.own.length, at: cellAt(0, i + 1) })),
  );
  return {
    padding,
    boxes: partners.length > 0 ? [{ key: 'lit', at: rowBox(0), role }] : [],
    marks: partners.length > 0 ? [grid] : [],
    signs: [
      ...contextSigns(partners, data, cellAt),
      ...partners.flatMap(({ actor, own: relations }, i) =>
        cellSigns(
          [focus, actor.id].sort().join('.'),
          relations.map(({ relation }) => relation),
          cellAt(0, i + 1),
          'wide',
        ),
      ),
    ],
    units: [],
    labels: [
      {
        key: `actor.${focus}`,
        text: short,
        kind: 'panel',
        at: nameAt(0),
        offset: [-BESIDE, 0],
        align: 'end',
        role,
      },
      ...partners.map(({ actor }, i): FigureLabel => ({
        key: `actor.${actor.id}`,
        text: names[i] ?? '',
        kind: 'note',
        at: nameAt(i + 1),
        offset: [-BESIDE, 0],
        align: 'end',
      })),
    ],
    points: own.map(({ relation, at: [x, y], n, of }): FigurePoint =>
      relationPoint(relation, [x + (n - (of - 1) / 2) * APART, y], data),
    ),
  };
}

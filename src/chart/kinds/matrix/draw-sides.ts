import { ascending, descending, groups } from 'd3';
import type { MatrixPlot } from '../../../content/plots/matrix.ts';
import type { Actor, Relation } from '../../../content/schema/actors.ts';
import { matrixMessages } from '#messages/chart.ts';
import type { FigureLabel, FigurePoint, Plot, Variant } from '../../figure.ts';
import { sizeOfText } from '../../labels/text-size.ts';
import { cellSigns } from './cells.ts';
import { linksTo, sortedRelations, type MatrixData } from './matrix-data.ts';
import { rankOf } from './relation-wording.ts';
import { BESIDE, staircase } from './staircase.ts';

/** Actors of one side. */
interface Side {
  name: string;
  actors: Set<string>;
}

/** The sides, the lit one first, then the largest. An actor that is alone on its side goes by its own name. */
function sidesOf({ actors }: MatrixData, lit: string | undefined): Side[] {
  return groups([...actors.values()], ({ side }: Actor) => side)
    .map(([side, own]) => {
      const [first, ...others] = own;
      return {
        name: first && others.length === 0 ? first.short : side,
        actors: new Set(own.map(({ id }) => id)),
        isLit: side === lit,
      };
    })
    .sort(
      (a, b) =>
        Number(b.isLit) - Number(a.isLit) ||
        descending(a.actors.size, b.actors.size) ||
        ascending(a.name, b.name),
    );
}

function pointOf(
  [a, b]: readonly [Side, Side],
  relations: readonly Relation[],
  at: FigurePoint['at'],
  data: MatrixData,
): FigurePoint {
  const short = (id: string): string => data.actors.get(id)?.short ?? id;
  const ranked = relations.toSorted((one, two) => rankOf(one, one.from) - rankOf(two, two.from));
  return {
    key: `cell.${a.name}.${b.name}`,
    at,
    text: matrixMessages.cell(
      a === b ? [a.name] : [a.name, b.name],
      ranked.map(({ kind, confidence, from, to }) => ({
        kind: data.actors.get(to)?.unarmed && kind === 'fights' ? 'attacks' : kind,
        confidence,
        source: short(from),
        target: short(to),
      })),
    ),
    links: linksTo([...new Set(ranked.flatMap(({ sources }) => sources))], data),
  };
}

/**
 * Sides by sides: in each cell what is reported between the actors of two of them. What is reported inside of
 * a side has no sign; it is said at the name.
 */
export function drawSides(
  { lit, role }: Pick<MatrixPlot, 'lit' | 'role'>,
  data: MatrixData,
  variant: Variant,
): Plot {
  const sides = sidesOf(data, lit);
  const kind = (i: number) => (i === 0 && lit !== undefined ? 'value' : 'note');
  const names = sides.map(({ name }, i) => sizeOfText(name, kind(i)).width);
  const { padding, nameAt, cellAt, rowBox, grid } = staircase(names, variant);
  const relations = sortedRelations(data);
  const cells = sides.flatMap((a, row) =>
    sides.slice(row).flatMap((b, ahead) => {
      const own = relations.filter(
        ({ from, to }) =>
          (a.actors.has(from) && b.actors.has(to)) || (a.actors.has(to) && b.actors.has(from)),
      );
      const at = ahead === 0 ? nameAt(row) : cellAt(row, row + ahead);
      return own.length > 0 ? [{ a, b, own, at }] : [];
    }),
  );
  return {
    padding,
    boxes: lit !== undefined && sides.length > 0 ? [{ key: 'lit', at: rowBox(0), role }] : [],
    marks: sides.length > 0 ? [grid] : [],
    signs: cells
      .filter(({ a, b }) => a !== b)
      .flatMap(({ a, b, own, at }) => cellSigns(`${a.name}.${b.name}`, own, at, variant)),
    units: [],
    labels: sides.map(({ name }, i): FigureLabel => ({
      key: `side.${name}`,
      text: name,
      kind: kind(i),
      at: nameAt(i),
      offset: [-BESIDE, 0],
      align: 'end',
      role: i === 0 ? role : undefined,
    })),
    points: cells.map(({ a, b, own, at }) => pointOf([a, b], own, at, data)),
  };
}

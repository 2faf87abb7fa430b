import { extent, hierarchy, tree } from 'd3';
import { certaintyOfVerdict, type Certainty } from '../model/certainty.ts';
import type { Point } from '../model/geometry.ts';
import type { OriginTree } from '../content/evidence/origins.ts';

/** CSS pixels between two texts side by side, from a text to those that hang on it, and around the whole. */
const PITCH = 9.6;
const LEVEL = 42;
const EDGE = 5;
/** Share of a level from a text down to the line that joins what hangs on it. */
const JOINT = 0.3;

/** A text or party with all that hangs on it, drawn from the top down, in CSS pixels. */
export interface Lineage {
  width: number;
  height: number;
  root: Point;
  /** All texts that hang on it. */
  texts: Point[];
  /** Path data of the lines that only join. */
  joints: string;
  /** Path data of the lines above the texts, by how sure it is that a text hangs there. */
  lines: ReadonlyMap<Certainty, string>;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Lays out a tree as tidily as d3 does: equals stand on one level, and a text in the middle of those below it. */
export function lineageOf(origin: OriginTree): Lineage {
  const root = tree<OriginTree>()
    .nodeSize([PITCH, LEVEL])
    .separation(() => 1)(hierarchy(origin, ({ relays }) => relays));
  const [left = 0, right = 0] = extent(root.descendants(), ({ x }) => x);
  const at = ({ x, y }: { x: number; y: number }): Point => [
    tenth(x - left + EDGE),
    tenth(y + EDGE),
  ];
  const hanging = root.descendants().filter((node) => node !== root);
  const joints = root
    .descendants()
    .flatMap((node) => {
      const [first, last] = [node.children?.at(0), node.children?.at(-1)];
      if (!first || !last) return [];
      const [x, y] = at(node);
      return [`M${x} ${y}v${LEVEL * JOINT}M${at(first)[0]} ${y + LEVEL * JOINT}H${at(last)[0]}`];
    })
    .join('');
  const lines = new Map<Certainty, string>();
  for (const node of hanging) {
    const { link } = node.data;
    if (!link) continue;
    const [x, y] = at(node);
    const certainty = certaintyOfVerdict(link.certainty);
    const line = `M${x} ${tenth(y - LEVEL * (1 - JOINT))}V${y}`;
    lines.set(certainty, (lines.get(certainty) ?? '') + line);
  }
  return {
    width: tenth(right - left + 2 * EDGE),
    height: root.height * LEVEL + 2 * EDGE,
    root: at(root),
    texts: hanging.map(at),
    joints,
    lines,
  };
}

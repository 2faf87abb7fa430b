import { ascending, descending, groups } from 'd3';
import type { Actor } from '../../../content/schema/figure.ts';
import { graphMessages } from '#messages/chart.ts';
import { TYPE, type FigureLabel, type Plot } from '../../figure.ts';
import { sizeOfText } from '../../labels/text-size.ts';
import { actorPoint, type GraphData } from './graph-data.ts';
import { HEIGHT, PADDING, placeIn, WIDTH } from './narrow-box.ts';

/** CSS pixels between names, from a dot to its name, and between groups. */
const GAPS = { names: 10, dot: 8, group: 3 };
const DOT = 5;

interface Group {
  heading: string;
  actors: Actor[];
}

/** Sides with more than one actor, the largest first, then all the others in one group. */
function groupsOf({ actors, relations }: GraphData): Group[] {
  const commands = ({ id }: Actor): number =>
    [...relations.values()].filter(({ from, kind }) => from === id && kind === 'commands').length;
  const all = [...actors.values()].sort(
    (a, b) => descending(commands(a), commands(b)) || ascending(a.short, b.short),
  );
  const sides = groups(all, ({ side }) => side);
  const others = sides.flatMap(([, own]) => (own.length > 1 ? [] : own));
  return [
    ...sides
      .filter(([, own]) => own.length > 1)
      .sort(([a, as], [b, bs]) => descending(as.length, bs.length) || ascending(a, b))
      .map(([heading, own]) => ({ heading, actors: own })),
    ...(others.length > 0 ? [{ heading: graphMessages.others, actors: others }] : []),
  ];
}

interface Word {
  x: number;
  line: number;
  group: number;
  /** Missing in a heading. */
  actor?: Actor;
  text: string;
}

/** Headings and names one after the other, in lines as wide as the least box. */
function flow(all: readonly Group[]): Word[] {
  const words: Word[] = [];
  let line = -1;
  for (const [group, { heading, actors }] of all.entries()) {
    line += 1;
    words.push({ x: 0, line, group, text: heading });
    let x = sizeOfText(heading, 'value').width + GAPS.names;
    for (const actor of actors) {
      const width = GAPS.dot + sizeOfText(actor.short, 'note').width;
      if (x + width > WIDTH) [x, line] = [0, line + 1];
      words.push({ x, line, group, actor, text: actor.short });
      x += width + GAPS.names;
    }
  }
  return words;
}

/** All actors by side. Their edges would be a tangle here; the frames with a focus list them. */
export function drawEverybody(graph: GraphData): Plot {
  const words = flow(groupsOf(graph));
  const { line: last, group: gaps } = words.at(-1) ?? { line: 0, group: 0 };
  const pitch = Math.min(TYPE.value.size * 1.7, (HEIGHT - gaps * GAPS.group) / (last + 1));
  const placed = words.map((word) => ({
    ...word,
    y: (word.line + 0.5) * pitch + word.group * GAPS.group,
  }));
  const headings = placed.filter(({ actor }) => !actor);
  const named = placed.flatMap(({ actor, x, y }) =>
    actor ? [{ actor, dot: placeIn(x + DOT / 2, y), name: placeIn(x + GAPS.dot, y) }] : [],
  );
  return {
    padding: PADDING,
    boxes: [],
    marks: named.map(({ actor: { id }, dot }) => ({
      key: `dot.${id}`,
      kind: 'dot',
      paths: [[dot]],
      size: DOT,
    })),
    units: [],
    labels: [
      ...headings.map(({ text, x, y }): FigureLabel => ({
        key: `side.${text}`,
        text,
        kind: 'value',
        at: placeIn(x, y),
        align: 'start',
      })),
      ...named.map(({ actor: { id, short }, name }): FigureLabel => ({
        key: `actor.${id}`,
        text: short,
        kind: 'note',
        at: name,
        align: 'start',
      })),
    ],
    points: named.map(({ actor, dot }) => actorPoint(actor, dot, graph)),
  };
}

import { entry } from '../../../content/book.ts';
import type { Actor } from '../../../content/schema/figure.ts';
import type { Point } from '../../../model/geometry.ts';
import { actorPoint, tiePoint, tiesOf, type Field } from './graph-data.ts';
import { LEAST_BOX, TYPE, type FigureLabel, type FigureMark, type Plot } from '../../figure.ts';
import { sizeOfText } from '../../labels/text-size.ts';
import { TIE_LINE, TIE_ROLE } from './relation-wording.ts';

const PADDING = { top: 4, right: 4, bottom: 4, left: 4 };
const WIDTH = LEAST_BOX.narrow.width - PADDING.left - PADDING.right;
const HEIGHT = LEAST_BOX.narrow.height - PADDING.top - PADDING.bottom;

/** Heights in CSS pixels of the least box: the name in focus, and a row at most. */
const NAME = 22;
const ROW = 22;
/** So many ties of one actor have room as a list. */
export const MOST_ROWS = 12;
/** Columns of the list in CSS pixels of the least box. */
const AT = { line: [0, 30], word: 37, other: 130 } as const;

/** In the list of all: pixels between names, from a dot to its name, and between groups. */
const GAPS = { names: 10, dot: 8, group: 3 };
const DOT = 5;
/** Sides of one actor stand together under this word. */
const OTHERS = 'Others';

/** CSS pixels of the least box as units of the plot. */
const place = (x: number, y: number): Point => [
  Math.round((x / WIDTH) * 10_000) / 10,
  Math.round((y / HEIGHT) * 10_000) / 10,
];

/** A list: pattern of the line, kind, the other, confidence. The kind is written once for each group. */
function listOf(focus: string, field: Field): Plot {
  const own = tiesOf(focus, field);
  if (own.length > MOST_ROWS)
    throw new Error(
      `content/data/ties.yaml: found ${own.length} ties of "${focus}", expected at most ${MOST_ROWS}: more have no room on a phone`,
    );
  const pitch = Math.min(ROW, (HEIGHT - NAME) / Math.max(own.length, 1));
  const rows = own.map((row, i) => ({
    ...row,
    y: NAME + (i + 0.5) * pitch,
    isFirst: own[i - 1]?.word !== row.word,
  }));
  return {
    padding: PADDING,
    boxes: [],
    marks: rows.map(({ tie, y }): FigureMark => ({
      key: `tie.${tie.id}`,
      kind: 'tie',
      paths: [AT.line.map((x) => place(x, y))],
      role: TIE_ROLE[tie.kind],
      certainty: TIE_LINE[tie.confidence],
    })),
    units: [],
    labels: [
      {
        key: `actor.${focus}`,
        text: entry(field.actors, focus, 'focus').short,
        kind: 'panel',
        at: place(0, 0),
        align: 'start',
        baseline: 'top',
      },
      ...rows.flatMap(({ tie, other, word, y, isFirst }): FigureLabel[] => [
        ...(isFirst
          ? [
              {
                key: `word.${tie.id}`,
                text: word,
                kind: 'note' as const,
                at: place(AT.word, y),
                align: 'start' as const,
                role: TIE_ROLE[tie.kind],
              },
            ]
          : []),
        {
          key: `actor.${other.id}${rows.some((row) => row.other.id === other.id && row.y < y) ? '.again' : ''}`,
          text: other.short,
          kind: 'note',
          at: place(AT.other, y),
          align: 'start',
        },
        {
          key: `confidence.${tie.id}`,
          text: tie.confidence,
          kind: 'tick',
          at: place(WIDTH, y),
          align: 'end',
        },
      ]),
    ],
    points: rows.map(({ tie, y }) => tiePoint(tie, place((AT.word + AT.other) / 2, y), field)),
  };
}

interface Group {
  heading: string;
  actors: Actor[];
}

/** Sides with more than one actor, the largest first, then all the others in one group. */
function groupsOf({ actors, ties }: Field): Group[] {
  const commands = (id: string): number =>
    [...ties.values()].filter(({ from, kind }) => from === id && kind === 'commands').length;
  const all = [...actors.values()].sort(
    (a, b) => commands(b.id) - commands(a.id) || (a.short < b.short ? -1 : 1),
  );
  const sides = [...new Set(all.map(({ side }) => side))].map((heading) => ({
    heading,
    actors: all.filter(({ side }) => side === heading),
  }));
  const groups = sides
    .filter((side) => side.actors.length > 1)
    .sort((a, b) => b.actors.length - a.actors.length || (a.heading < b.heading ? -1 : 1));
  const others = sides.flatMap((side) => (side.actors.length > 1 ? [] : side.actors));
  return others.length > 0 ? [...groups, { heading: OTHERS, actors: others }] : groups;
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
function flow(groups: readonly Group[]): Word[] {
  const words: Word[] = [];
  let line = -1;
  for (const [group, { heading, actors }] of groups.entries()) {
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

/** All actors by side. Their ties would be a tangle here; the frames with a focus list them. */
function everybody(field: Field): Plot {
  const words = flow(groupsOf(field));
  const { line: last, group: gaps } = words.at(-1) ?? { line: 0, group: 0 };
  const most = TYPE.value.size * 1.7;
  const pitch = Math.min(most, (HEIGHT - gaps * GAPS.group) / (last + 1));
  const placed = words.map((word) => ({
    ...word,
    y: (word.line + 0.5) * pitch + word.group * GAPS.group,
  }));
  const named = placed.flatMap(({ actor, x, y }) =>
    actor ? [{ actor, dot: place(x + DOT / 2, y), name: place(x + GAPS.dot, y) }] : [],
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
      ...placed.flatMap(({ actor, text, x, y }): FigureLabel[] =>
        actor
          ? []
          : [{ key: `side.${text}`, text, kind: 'value', at: place(x, y), align: 'start' }],
      ),
      ...named.map(({ actor: { id, short }, name }): FigureLabel => ({
        key: `actor.${id}`,
        text: short,
        kind: 'note',
        at: name,
        align: 'start',
      })),
    ],
    points: named.map(({ actor, dot }) => actorPoint(actor, dot, field)),
  };
}

/** On a phone: the ties of the actor in focus as a list, and without a focus who there was. */
export function drawTiesNarrow(focus: string | undefined, field: Field): Plot {
  return focus === undefined ? everybody(field) : listOf(focus, field);
}

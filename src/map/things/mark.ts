import { mapLegend, mapList } from '#messages/map.ts';
import { entry, type Book } from '../../content/book.ts';
import type { Mark } from '../../content/schema/gazetteer.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import type { Certainty } from '../../model/certainty.ts';
import {
  arrowHead,
  partOf,
  pathLength,
  pointAlong,
  smoothPath,
  traceOf,
} from '../../model/arrow.ts';
import type { LonLat } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import type { LegendEntry } from '../legend/legend-entry.ts';
import { certaintyOf, looksOf } from './certainty-of.ts';
import { rounded, type Drawing, type Part } from './drawing.ts';
import { attachedLabel, type ThingKind } from './thing.ts';

type Kind = Mark['kind'];

/** What is said in words of kinds that are no claim: there is nothing to judge. */
const UNJUDGED: Partial<Record<Kind, string>> = {
  ruler: mapList.ruler,
  meridian: mapList.meridian,
};
const isJudged = ({ kind }: { kind: Kind }): boolean => UNJUDGED[kind] === undefined;

/** Share of an arrow's length that its head takes, and the limits of that in map units. */
const HEAD = { share: 0.09, shortest: 26, longest: 130 };

/** A schematic arrow, line, ruler or meridian at a certainty. An arrow that is not well supported fades in from its start. */
export function drawMark(
  { id, kind, path: waypoints }: { id: string; kind: Kind; path: readonly LonLat[] },
  certainty: Certainty,
): Drawing {
  const path = smoothPath(rounded(waypoints.map(project)));
  const fades = kind === 'arrow' && certainty !== 'corroborated' && certainty !== 'partly';
  const stroke = (alpha: number, from: number, to: number): Part => ({
    paint: isJudged({ kind }) ? 'stroke' : 'ruler',
    sign: certainty,
    alpha,
    paths: [rounded(partOf(path, from, to))],
  });
  const parts = fades
    ? [stroke(0.25, 0, 0.12), stroke(0.55, 0.12, 0.24), stroke(1, 0.24, 1)]
    : [stroke(1, 0, 1)];
  if (kind === 'arrow') {
    const size = Math.min(HEAD.longest, Math.max(HEAD.shortest, pathLength(path) * HEAD.share));
    parts.push({ paint: 'head', sign: certainty, alpha: 1, paths: [arrowHead(path, size)] });
  }
  return {
    key: `mark.${id}.${certainty}`,
    layer: 'marks',
    parts,
    // The degrees of a meridian stand at its end.
    anchor: pointAlong(path, kind === 'meridian' ? 1 : 0.5),
    // It is so thin that what lies beside it may touch it.
    trace: kind === 'meridian' ? [] : traceOf(path),
  };
}

const contentOf = ({ mark: id }: FrameContent['marks'][number], { marks }: Pick<Book, 'marks'>) =>
  entry(marks, id, 'marks');

/**
 * Schematic arrows, lines, rulers and meridians. A ruler measures, so it has no certainty to explain, and a meridian
 * is what its label says.
 */
export const mark: ThingKind = {
  name: 'marks',
  positions: (id, { marks }) => entry(marks, id, 'marks').path,
  shown: (frame, book) =>
    frame.marks.map((given) => {
      const content = contentOf(given, book);
      const certainty = certaintyOf(given, book);
      const item = {
        drawing: drawMark(content, certainty),
        role: given.role,
        emphasis: 'key',
      } as const;
      return {
        item,
        ...attachedLabel(
          given.label ?? (content.kind === 'meridian' ? content.name : undefined),
          'line',
          item,
        ),
        listed: {
          name: content.name,
          certainty: UNJUDGED[content.kind] ?? mapList.mark(certainty),
          isSure: content.kind !== 'ruler' && certainty === 'corroborated',
        },
      };
    }),
  legend(frame, book) {
    const judged = frame.marks.filter((given) => isJudged(contentOf(given, book)));
    const hasRuler = frame.marks.some((given) => contentOf(given, book).kind === 'ruler');
    return [
      ...looksOf(judged, book).map((look): LegendEntry => ({
        swatch: 'line',
        ...look,
        text: mapLegend.mark(look.certainty, look.role),
      })),
      ...(hasRuler ? [{ swatch: 'ruler', text: mapLegend.ruler } as const] : []),
    ];
  },
};

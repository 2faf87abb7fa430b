import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fillTallies } from '../../src/content/evidence/verdict-tallies.ts';
import { certaintyOfVerdict } from '../../src/model/certainty.ts';
import type { View } from '../../src/map/frame/view-bounds.ts';
import { claims } from './claims.ts';

interface MapFrame {
  view: View;
  places: unknown[];
  zones: { claim?: string }[];
  routes: unknown[];
  marks: { claim?: string }[];
  charts: unknown[];
  diagram?: { events: { claim?: string }[] };
}
interface FigureFrame {
  unit: string;
  plot: { type: string; ask?: string; data?: string; highlight?: string[]; clues?: string[] };
}

interface AnyFrame {
  id: string;
  title: string;
  words: string;
  claims: string[];
  sources: string[];
}

export type Frame = AnyFrame & (MapFrame | FigureFrame);

interface SceneFile {
  title: string;
  frames: Frame[];
}

/** Authors may leave out lists that are empty. */
const EMPTY = { places: [], zones: [], routes: [], marks: [], charts: [], claims: [], sources: [] };
const withLists = (scene: SceneFile): SceneFile => ({
  ...scene,
  frames: scene.frames.map((frame) => ({ ...EMPTY, ...frame })),
});

/** The scenes of a folder as the authors wrote them, apart from anything that was built. */
function scenesIn(folder: string): (SceneFile & { id: string })[] {
  const path = join(import.meta.dirname, '../../content', folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      id: file.replace('.yaml', ''),
      ...withLists(parse(readFileSync(join(path, file), 'utf8')) as SceneFile),
    }));
}

export const isFigure = (frame: Frame): frame is Frame & FigureFrame => 'plot' in frame;

const byId = new Map(claims.map((claim) => [claim.id, claim]));

/** The claims that a frame names, and those that its picture shows: in what stands out, in zones and marks. */
function claimsShown(frame: Frame): string[] {
  if (!isFigure(frame))
    return [
      ...frame.claims,
      ...[...frame.zones, ...frame.marks, ...(frame.diagram?.events ?? [])].flatMap(
        ({ claim }) => claim ?? [],
      ),
    ];
  const showsClaims = frame.plot.type === 'units' || frame.plot.type === 'facsimile';
  const highlight = showsClaims ? frame.plot.highlight : undefined;
  if (!highlight) return frame.claims;
  return claims
    .filter(({ verdict }) => highlight.includes(certaintyOfVerdict(verdict)))
    .map(({ id }) => id);
}

/** A frame with the numbers and names of claims that its words ask for, and all claims that it shows. */
const withClaims = (frame: Frame): Frame => ({
  ...frame,
  title: fillTallies(frame.title, byId),
  words: fillTallies(frame.words, byId),
  claims: [...new Set(claimsShown(frame))],
});

const scenesWithClaims = (folder: string): (SceneFile & { id: string })[] =>
  scenesIn(folder).map((scene) => ({ ...scene, frames: scene.frames.map(withClaims) }));

export const mapScenes = scenesWithClaims('scenes');
export const figureScenes = scenesWithClaims('figures');
export const scenes = [...mapScenes, ...figureScenes];

const framesOf = (those: typeof scenes) =>
  those.flatMap(({ id: scene, frames: own }) =>
    own.map((frame) => ({ ...frame, scene, step: `${scene}/${frame.id}` })),
  );
export const mapFrames = framesOf(mapScenes);
export const figureFrames = framesOf(figureScenes);
export const frames = [...mapFrames, ...figureFrames];

/** Line ends and runs of spaces count as one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Whether a frame shows things that a legend explains; places, letters and numbers alone need
 * none. Every figure has some but squares in groups, which say over each what it is.
 */
export const needsLegend = (frame: Frame): boolean =>
  isFigure(frame)
    ? frame.plot.type !== 'units'
    : frame.diagram !== undefined ||
      [frame.zones, frame.routes, frame.marks, frame.charts].some((things) => things.length > 0);

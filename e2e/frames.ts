import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Frame {
  id: string;
  title: string;
  words: string;
  places: unknown[];
  zones: unknown[];
  routes: unknown[];
  marks: unknown[];
}

interface SceneFile {
  title: string;
  frames: Frame[];
}

const folder = join(import.meta.dirname, '../content/scenes');

/** The scenes as the authors wrote them, apart from anything that was built. */
export const scenes = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({
    id: file.replace('.yaml', ''),
    ...(parse(readFileSync(join(folder, file), 'utf8')) as SceneFile),
  }));

export const frames = scenes.flatMap(({ id: scene, frames: own }) =>
  own.map((frame) => ({ ...frame, scene, step: `${scene}/${frame.id}` })),
);

/** Line ends and runs of spaces count as one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a frame shows things that a legend explains; letters and numbers alone need none. */
export const needsLegend = ({ places, zones, routes, marks }: Frame): boolean =>
  [places, zones, routes, marks].some((things) => things.length > 0);

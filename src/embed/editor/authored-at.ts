import { folder } from '../../model/story.ts';
import { readFile } from 'node:fs/promises';
import { framesIn } from '../../content/steps-in.ts';
import { parseYaml } from '../../content/check/yaml-file.ts';

/** The file in which a scene is authored, from the root of the project. */
export const sceneFile = (kind: 'map' | 'figure', scene: string): string =>
  `${folder}/${kind === 'map' ? 'scenes' : 'figures'}/${scene}.yaml`;

/** The line on which each frame of such a file begins, by its id. */
export function linesOfFrames(file: string, text: string): ReadonlyMap<string, number> {
  const yaml = parseYaml(file, text);
  const lines = new Map<string, number>();
  for (const [i, frame] of framesIn(yaml).entries()) {
    const { id } = frame as { id?: unknown };
    const { line } = yaml.problemAt(['frames', i], '');
    if (typeof id === 'string') lines.set(id, line);
  }
  return lines;
}

/** The same for a file of the content. Rejects when it cannot be read. */
export const readLinesOfFrames = async (file: string): Promise<ReadonlyMap<string, number>> =>
  linesOfFrames(file, await readFile(file, 'utf8'));

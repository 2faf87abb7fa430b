import { framesIn } from './check/references.ts';
import type { YamlFile } from './check/yaml-file.ts';

/** Scenes (`attack`) and their frames (`attack/area`), as far as their files can be read. */
export function stepsIn(scenes: ReadonlyMap<string, YamlFile>): string[] {
  return [...scenes].flatMap(([scene, file]) => [
    scene,
    ...framesIn(file).flatMap((frame) => {
      const id = (frame as { id?: unknown } | null)?.id;
      return typeof id === 'string' ? [`${scene}/${id}`] : [];
    }),
  ]);
}

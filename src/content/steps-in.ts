import type { YamlFile } from './check/yaml-file.ts';
import { idField } from './schema/fields.ts';

const frameId = idField('area');

/** The frames of a scene's file as they are written, whatever their shape. */
export function framesIn({ data }: YamlFile): unknown[] {
  const frames = (data as { frames?: unknown } | null | undefined)?.frames;
  return Array.isArray(frames) ? frames : [];
}

/** The ids of these frames, as far as they have one. */
export const frameIdsIn = (file: YamlFile): (string | undefined)[] =>
  framesIn(file).map((frame) => {
    const id = (frame as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? id : undefined;
  });

/**
 * Whether it can be known which frames a scene has: its file can be read, and each frame has an id of
 * its own. Else ids that point to its frames are no mistakes of their own.
 */
export function hasClearFrames(file: YamlFile): boolean {
  const ids = frameIdsIn(file);
  return (
    file.problems.length === 0 &&
    ids.every((id) => id !== undefined && frameId.safeParse(id).success) &&
    new Set(ids).size === ids.length
  );
}

type Folders = Record<'scenes' | 'figures', ReadonlyMap<string, YamlFile>>;

/** The frames of all maps, of all figures or of both, like `attack/area`, as far as they can be read. */
export const framesOf = (content: Folders, folders: readonly (keyof Folders)[]): string[] =>
  folders.flatMap((folder) =>
    [...content[folder]].flatMap(([scene, file]) =>
      frameIdsIn(file).flatMap((id) => (id === undefined ? [] : `${scene}/${id}`)),
    ),
  );

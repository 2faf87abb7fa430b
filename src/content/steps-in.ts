import type { YamlFile } from './check/yaml-file.ts';

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

type Folders = Record<'scenes' | 'figures', ReadonlyMap<string, YamlFile>>;

/** The frames of all maps, of all figures or of both, like `attack/area`, as far as they can be read. */
export const framesOf = (content: Folders, folders: readonly (keyof Folders)[]): string[] =>
  folders.flatMap((folder) =>
    [...content[folder]].flatMap(([scene, file]) =>
      frameIdsIn(file).flatMap((id) => (id === undefined ? [] : `${scene}/${id}`)),
    ),
  );

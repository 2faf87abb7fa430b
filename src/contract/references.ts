import type { Content, ListName } from './read-content.ts';
import { unknownId } from './read-content.ts';
import type { Problem } from './problem.ts';
import type { Path } from './yaml-file.ts';

/** What was cited where: collected to find what is never used. */
export type Used = Record<ListName | 'scenes', Set<string>>;

export function nothingUsed(): Used {
  const names = [
    'sources',
    'claims',
    'alternatives',
    'places',
    'zones',
    'routes',
    'marks',
    'lettering',
    'terms',
    'timeline',
    'spellings',
    'clues',
    'scenes',
  ] as const;
  return Object.fromEntries(names.map((name) => [name, new Set<string>()])) as unknown as Used;
}

/** Fields that hold ids, by the list that they belong to and the list that they point to. `*` is every entry. */
const FIELDS: readonly [ListName, string, ListName][] = [
  ['claims', 'for.*.source', 'sources'],
  ['claims', 'against.*.source', 'sources'],
  ['claims', 'qualifying.*.source', 'sources'],
  ['alternatives', 'for.*.source', 'sources'],
  ['alternatives', 'against.*.source', 'sources'],
  ['places', 'sources.*', 'sources'],
  ['places', 'waypoints.*.sources.*', 'sources'],
  ['zones', 'sources.*', 'sources'],
  ['routes', 'sources.*', 'sources'],
  ['routes', 'waypoints.*.source', 'sources'],
  ['routes', 'legs.*.sources.*', 'sources'],
  ['marks', 'sources.*', 'sources'],
  ['lettering', 'place', 'places'],
  ['terms', 'sources.*', 'sources'],
  ['timeline', 'places.*', 'places'],
  ['timeline', 'sources.*', 'sources'],
  ['spellings', 'source', 'sources'],
  ['clues', 'timeline', 'timeline'],
  ['clues', 'sources.*', 'sources'],
];

/** The same for the frames of a scene. */
const FRAME_FIELDS: readonly [string, ListName][] = [
  ['view.places.*', 'places'],
  ['view.zones.*', 'zones'],
  ['view.routes.*', 'routes'],
  ['view.marks.*', 'marks'],
  ['lettering.*', 'lettering'],
  ['places.*.place', 'places'],
  ['zones.*.zone', 'zones'],
  ['zones.*.claim', 'claims'],
  ['routes.*.route', 'routes'],
  ['marks.*.mark', 'marks'],
  ['marks.*.claim', 'claims'],
  ['claims.*', 'claims'],
  ['sources.*', 'sources'],
];

/** Every value that a pattern like `legs.*.sources.*` reaches, with the path to it. */
export function valuesAt(data: unknown, pattern: string): { path: Path; value: unknown }[] {
  return pattern.split('.').reduce<{ path: Path; value: unknown }[]>(
    (found, key) =>
      found.flatMap(({ path, value }) => {
        if (key === '*')
          return Array.isArray(value)
            ? value.map((item: unknown, i) => ({ path: [...path, i], value: item }))
            : [];
        const next = (value as Record<string, unknown> | null | undefined)?.[key];
        return next === undefined || next === null ? [] : [{ path: [...path, key], value: next }];
      }),
    [{ path: [], value: data }],
  );
}

/** Every id in the lists and scenes that points nowhere, and what cannot be drawn. */
export function checkReferences(content: Content, used: Used): Problem[] {
  const problems: Problem[] = [];
  const look = (
    file: { problemAt(path: Path, message: string): Problem },
    at: Path,
    data: unknown,
    pattern: string,
    target: ListName,
  ): void => {
    for (const { path, value } of valuesAt(data, pattern)) {
      if (typeof value !== 'string') continue;
      used[target].add(value);
      if (!content.book[target].has(value))
        problems.push(
          file.problemAt(
            [...at, ...path],
            unknownId(value, content.files[target].file, content.book[target].keys()),
          ),
        );
    }
  };
  for (const [list, pattern, target] of FIELDS) {
    const file = content.files[list];
    if (Array.isArray(file.data))
      file.data.forEach((item: unknown, i) => {
        look(file, [i], item, pattern, target);
      });
  }
  const claims = content.files.claims;
  if (Array.isArray(claims.data))
    claims.data.forEach((claim: Record<string, unknown>, i) => {
      const evidence = ['for', 'against', 'qualifying'].flatMap((side) => claim[side] ?? []);
      if (evidence.length === 0)
        problems.push(
          claims.problemAt(
            [i],
            'has no source under for, against or qualifying; expected at least one. Add what speaks for it or against it.',
          ),
        );
    });
  for (const file of content.scenes.values()) {
    const frames = (file.data as { frames?: unknown[] } | undefined)?.frames;
    if (!Array.isArray(frames)) continue;
    const ids = new Set<unknown>();
    frames.forEach((frame, i) => {
      const id = (frame as { id?: unknown } | null)?.id;
      if (ids.has(id))
        problems.push(
          file.problemAt(
            ['frames', i, 'id'],
            `found "${String(id)}" twice in this scene, expected ids to differ. Rename one.`,
          ),
        );
      ids.add(id);
      for (const [pattern, target] of FRAME_FIELDS)
        look(file, ['frames', i], frame, pattern, target);
      for (const { path, value } of valuesAt(frame, 'places.*.place'))
        if (content.book.places.get(String(value))?.precision === 'unknown')
          problems.push(
            file.problemAt(
              ['frames', i, ...path],
              `"${String(value)}" has no known position, so it cannot be drawn. Show a zone, or name it in the words.`,
            ),
          );
    });
  }
  return problems;
}

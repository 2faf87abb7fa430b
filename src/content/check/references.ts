import { checkCandidates } from './candidates.ts';
import type { Content, ListName } from '../read-content.ts';
import { checkPlots } from './plots.ts';
import type { Problem } from './problem.ts';
import { SIDES } from '../schema/evidence.ts';
import { unknownIn } from './unknown-in.ts';
import type { Used } from './used.ts';
import type { Path, YamlFile } from './yaml-file.ts';

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
  ['candidates', 'fit.yes.*', 'criteria'],
  ['candidates', 'fit.no.*', 'criteria'],
  ['candidates', 'fit.unknown.*', 'criteria'],
  ['candidates', 'sources.*', 'sources'],
  ['actors', 'sources.*', 'sources'],
  ['ties', 'from', 'actors'],
  ['ties', 'to', 'actors'],
  ['ties', 'sources.*', 'sources'],
  ['sources', 'origin.source', 'sources'],
  ['sources', 'origin.party', 'parties'],
  ['sources', 'origin.claims.*', 'claims'],
  ['sources', 'seen_in.*', 'sources'],
  ['corrections', 'claims.*', 'claims'],
  ['corrections', 'sources.*', 'sources'],
  ['notes', 'sources.*', 'sources'],
  ['questions', 'claims.*', 'claims'],
  ['questions', 'sources.*', 'sources'],
  ['exercises', 'claims.*', 'claims'],
  ['exercises', 'sources.*', 'sources'],
  ['exercises', 'space.routes.*', 'routes'],
  ['lessons', 'parts.*.questions.*', 'questions'],
  ['lessons', 'parts.*.exercises.*', 'exercises'],
  ['lessons', 'more.questions.*', 'questions'],
  ['lessons', 'more.exercises.*', 'exercises'],
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

/** The same for the frames of a figure. */
const FIGURE_FIELDS: readonly [string, ListName][] = [
  ['plot.clues.*', 'clues'],
  ['plot.newest.*', 'clues'],
  ['plot.focus', 'actors'],
  ['claims.*', 'claims'],
  ['sources.*', 'sources'],
];

/** Where a frame names places that must have a position. */
const DRAWN = ['view.places.*', 'places.*.place'] as const;

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

function claimsWithoutSource({ files: { claims } }: Content): Problem[] {
  if (!Array.isArray(claims.data)) return [];
  return claims.data.flatMap((claim: unknown, i) =>
    SIDES.some((side) => valuesAt(claim, `${side}.*`).length > 0)
      ? []
      : [
          claims.problemAt(
            [i],
            'has no source under for, against or qualifying; expected at least one. Add what speaks for it or against it.',
          ),
        ],
  );
}

export function framesIn({ data }: YamlFile): unknown[] {
  const frames = (data as { frames?: unknown } | null | undefined)?.frames;
  return Array.isArray(frames) ? frames : [];
}

function repeatedFrames(file: YamlFile): Problem[] {
  const ids = framesIn(file).map((frame) => (frame as { id?: unknown } | null)?.id);
  return ids.flatMap((id, i) =>
    typeof id === 'string' && ids.indexOf(id) < i
      ? [
          file.problemAt(
            ['frames', i, 'id'],
            `found "${id}" twice in this scene, expected ids to differ. Rename one.`,
          ),
        ]
      : [],
  );
}

function drawnWithoutPosition(file: YamlFile, { book }: Content): Problem[] {
  return framesIn(file).flatMap((frame, i) =>
    DRAWN.flatMap((pattern) => valuesAt(frame, pattern))
      .filter(({ value }) => book.places.get(String(value))?.precision === 'unknown')
      .map(({ path, value }) =>
        file.problemAt(
          ['frames', i, ...path],
          `found "${String(value)}", which has no known position, expected a place that can be drawn. Show a zone, or name it in the words.`,
        ),
      ),
  );
}

/** Every id in the lists and scenes that points nowhere, and what cannot be drawn. */
export function checkReferences(content: Content, used: Used): Problem[] {
  const unknownIds = (
    file: YamlFile,
    at: Path,
    data: unknown,
    pattern: string,
    target: ListName,
  ): Problem[] =>
    valuesAt(data, pattern).flatMap(({ path, value }) => {
      if (typeof value !== 'string') return [];
      used[target].add(value);
      const message = unknownIn(content, target, value);
      return message === undefined ? [] : [file.problemAt([...at, ...path], message)];
    });
  return [
    ...FIELDS.flatMap(([list, pattern, target]) => {
      const file = content.files[list];
      return unknownIds(file, [], file.data, `*.${pattern}`, target);
    }),
    ...claimsWithoutSource(content),
    ...checkCandidates(content),
    ...[...content.scenes.values()].flatMap((file) => [
      ...repeatedFrames(file),
      ...framesIn(file).flatMap((frame, i) =>
        FRAME_FIELDS.flatMap(([pattern, target]) =>
          unknownIds(file, ['frames', i], frame, pattern, target),
        ),
      ),
      ...drawnWithoutPosition(file, content),
    ]),
    ...[...content.figures.values()].flatMap((file) => [
      ...repeatedFrames(file),
      ...framesIn(file).flatMap((frame, i) =>
        FIGURE_FIELDS.flatMap(([pattern, target]) =>
          unknownIds(file, ['frames', i], frame, pattern, target),
        ),
      ),
    ]),
    ...[...content.tables.values()].flatMap((file) =>
      unknownIds(file, [], file.data, 'sources.*', 'sources'),
    ),
    ...checkPlots(content, used),
  ];
}

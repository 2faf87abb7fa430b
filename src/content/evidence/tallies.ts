import type { Problem } from '../check/problem.ts';
import type { Content } from '../read-content.ts';
import { framesIn } from '../steps-in.ts';
import { takesClaims } from './frame-claims.ts';
import { TALLIED_LISTS, TALLIES, unknownPlaceholders } from './verdict-tallies.ts';
import type { Used } from '../check/used.ts';
import type { Path, YamlFile } from '../check/yaml-file.ts';

/** Every text in a value, however deep, with the path to it. */
function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((one: unknown, i) => [i, one])
    : Object.entries(value);
  return entries.flatMap(([key, one]) => textsIn(one, [...path, key]));
}

const unknownIn = (file: YamlFile): Problem[] =>
  textsIn(file.data, []).flatMap(({ path, text }) =>
    unknownPlaceholders(text).map((found) =>
      file.problemAt(
        path,
        `found ${found}, expected {count: …}, {Count: …} or {names: …} with one of: ${TALLIES.join(' | ')}. Correct it.`,
      ),
    ),
  );

/** Claims that stand by hand where the verdicts decide which they are. */
function claimsByHand(scene: string, file: YamlFile, { book }: Content, used: Used): Problem[] {
  return (book.figures.get(scene)?.frames ?? []).flatMap((frame, i) => {
    if (!takesClaims(frame)) return [];
    for (const claim of frame.claims) used.claims.add(claim);
    const written = (framesIn(file)[i] as { claims?: unknown } | null | undefined)?.claims;
    return Array.isArray(written) && written.length > 0
      ? [
          file.problemAt(
            ['frames', i, 'claims'],
            'found claims in a frame that highlights verdicts, expected none: they follow from the verdicts. Write [].',
          ),
        ]
      : [];
  });
}

/** Placeholders for numbers and names of claims that mean nothing, and claims listed by hand beside them. */
export function checkTallies(content: Content, used: Used): Problem[] {
  const { files, figures } = content;
  return [
    ...TALLIED_LISTS.flatMap((list) => unknownIn(files[list])),
    ...[...figures].flatMap(([scene, file]) => [
      ...unknownIn(file),
      ...claimsByHand(scene, file, content, used),
    ]),
  ];
}

import { suggestion } from './did-you-mean.ts';
import { slugIn } from './chapters/mdx-elements.ts';
import type { Problem } from './problem.ts';
import { framesIn } from './references.ts';
import type { Content } from '../read-content.ts';
import { stepsIn } from '../steps-in.ts';
import { unknownId } from './unknown-id.ts';

/** The pages beside the story that carry dates of their own. */
export const DATED_PAGES = [
  'evidence',
  'sources',
  'glossary',
  'method',
  'corrections',
  'data',
  'embed',
  'teach',
] as const;
export type DatedPage = (typeof DATED_PAGES)[number];

/** Corrections that point to a scene or a frame that is not there. */
function checkCorrections(content: Content): Problem[] {
  const file = content.files.corrections;
  const known = [...stepsIn(content.scenes), ...stepsIn(content.figures)];
  return [...content.book.corrections.values()].flatMap(({ scenes }, i) =>
    scenes.flatMap((scene, n) =>
      known.includes(scene)
        ? []
        : [
            file.problemAt(
              [i, 'scenes', n],
              unknownId(
                scene,
                'the scenes and frames in content/scenes and content/figures',
                known,
              ),
            ),
          ],
    ),
  );
}

/** Every chapter and page has its two dates, and nothing else has. */
function checkDates(content: Content): Problem[] {
  if (content.unread.has('dates')) return [];
  const file = content.files.dates;
  const slugs = content.chapters.map(slugIn);
  // A head that cannot be read has been reported; its dates are not wrong as well.
  const isWhole = !slugs.includes(undefined);
  const known = [...slugs.filter((slug) => slug !== undefined), ...DATED_PAGES];
  const dated = [...content.book.dates.keys()];
  return [
    ...dated.flatMap((id, i) =>
      known.includes(id) || !isWhole
        ? []
        : [file.problemAt([i, 'id'], unknownId(id, 'the chapters and the pages', known))],
    ),
    ...known
      .filter((id) => !dated.includes(id))
      .map((id) =>
        file.problemAt(
          [],
          `has no entry for "${id}", expected one for every chapter and page. Add it with the day of its last change.`,
        ),
      ),
  ];
}

/** Scenes that would be shared by a frame that they do not have. */
function checkShared({ scenes, figures }: Content): Problem[] {
  return [...scenes, ...figures].flatMap(([scene, file]) => {
    const shared = (file.data as { share?: unknown } | null | undefined)?.share;
    const known = framesIn(file).map((frame) => (frame as { id?: unknown } | null)?.id);
    return typeof shared !== 'string' || known.includes(shared)
      ? []
      : [
          file.problemAt(
            ['share'],
            unknownId(
              shared,
              `the frames of ${scene}`,
              known.filter((id) => typeof id === 'string'),
            ),
          ),
        ];
  });
}

/** Words of the report that a claim quotes as a hedge and that nothing explains. */
function checkHedges({ book, files, unread }: Content): Problem[] {
  if (unread.has('hedges')) return [];
  const known = [...book.hedges.values()].map(({ words }) => words);
  return [...book.claims.values()].flatMap(({ hedges = [] }, i) =>
    hedges.flatMap((hedge, n) =>
      known.includes(hedge)
        ? []
        : [
            files.claims.problemAt(
              [i, 'hedges', n],
              `found "${hedge}", expected words of content/evidence/hedges.yaml.${suggestion(hedge, known, 'Add what they do there.')}`,
            ),
          ],
    ),
  );
}

/** Sources whose words would go round in a circle. */
function checkOrigins({ book, files }: Content): Problem[] {
  return [...book.sources.values()].flatMap((source, i) => {
    const seen: string[] = [];
    for (let id: string | undefined = source.id; id !== undefined;) {
      if (seen.includes(id))
        return id === source.id
          ? [
              files.sources.problemAt(
                [i, 'origin', 'source'],
                `found a circle, ${[...seen, id].join(' → ')}, expected a text that speaks for itself at its end. Remove one of these origins.`,
              ),
            ]
          : [];
      seen.push(id);
      id = book.sources.get(id)?.origin?.source;
    }
    return [];
  });
}

/** What is wrong with corrections, dates, pictures to share, hedges and origins beyond their shape. */
export function checkPages(content: Content): Problem[] {
  return [
    ...checkCorrections(content),
    ...checkDates(content),
    ...checkShared(content),
    ...checkHedges(content),
    ...checkOrigins(content),
  ];
}

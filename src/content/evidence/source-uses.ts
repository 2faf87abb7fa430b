import { claimPath, classroomPath, termPath } from '../addresses/evidence-addresses.ts';
import type { Book } from '../book.ts';
import type { ChapterText } from './claim-places.ts';

/** What kind of thing cites a source. */
export type UseKind =
  'claim' | 'alternative' | 'chapter' | 'picture' | 'term' | 'table' | 'map' | 'classroom';

/** One thing that cites a source. */
export interface SourceUse {
  kind: UseKind;
  name: string;
  /** From the root of the site, without a leading slash. */
  path: string;
}

type Add = (source: string, use: SourceUse) => void;

function fromStory(chapters: readonly ChapterText[], add: Add): void {
  for (const { slug, short, paragraphs } of chapters)
    for (const { marks } of paragraphs)
      for (const { name, id = '' } of marks)
        if (name === 'Cite')
          for (const source of id.split(/\s+/))
            add(source, { kind: 'chapter', name: short, path: `#${slug}` });
}

function fromEvidence({ claims, alternatives }: Book, add: Add): void {
  for (const { id, order, for: pro, against, qualifying } of claims.values())
    for (const { source } of [...pro, ...against, ...qualifying])
      add(source, { kind: 'claim', name: String(order), path: claimPath(id) });
  for (const { id, name, for: pro, against } of alternatives.values())
    for (const { source } of [...pro, ...against])
      add(source, { kind: 'alternative', name, path: `evidence/#alternative-${id}` });
}

function fromPictures({ scenes, figures }: Book, add: Add): void {
  for (const [scene, { title, frames }] of [...scenes, ...figures])
    for (const { id, sources } of frames)
      for (const source of sources)
        add(source, { kind: 'picture', name: title, path: `#${scene}/${id}` });
}

function fromLists({ terms, tables, places, zones, routes, marks }: Book, add: Add): void {
  for (const { id, term, sources } of terms.values())
    for (const source of sources) add(source, { kind: 'term', name: term, path: termPath(id) });
  for (const { id, title, sources } of tables.values())
    for (const source of sources) add(source, { kind: 'table', name: title, path: `data/#${id}` });
  for (const { sources } of [places, zones, routes, marks].flatMap((list) => [...list.values()]))
    for (const source of sources) add(source, { kind: 'map', name: '', path: '' });
}

function fromClassroom({ questions, exercises }: Book, add: Add): void {
  for (const { id, question, sources } of questions.values())
    for (const source of sources)
      add(source, { kind: 'classroom', name: question, path: classroomPath(id) });
  for (const { id, title, sources } of exercises.values())
    for (const source of sources)
      add(source, { kind: 'classroom', name: title, path: classroomPath(id) });
}

/**
 * What each source is cited for: claims, other explanations, chapters, pictures, terms, tables, the
 * places and lines of the maps, and questions and exercises for the classroom. Each thing once, also when it cites the source several times; a
 * scene stands under the first of its frames that does.
 */
export function usesOfSources(
  chapters: readonly ChapterText[],
  book: Book,
): ReadonlyMap<string, SourceUse[]> {
  const uses = new Map<string, SourceUse[]>();
  const add: Add = (source, use) => {
    const list = uses.get(source) ?? [];
    if (!list.some(({ kind, name }) => kind === use.kind && name === use.name)) list.push(use);
    uses.set(source, list);
  };
  fromEvidence(book, add);
  fromStory(chapters, add);
  fromPictures(book, add);
  fromLists(book, add);
  fromClassroom(book, add);
  return uses;
}

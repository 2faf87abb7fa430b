import type { Book } from '../../content/book.ts';
import type { ChapterText } from '../../content/evidence/claim-places.ts';

/** Every source that the story cites in its text, its pictures, or its lists of spellings and of candidates, each once. */
export function handoutSources(
  chapters: readonly ChapterText[],
  {
    scenes,
    figures,
    spellings,
    candidates,
  }: Pick<Book, 'scenes' | 'figures' | 'spellings' | 'candidates'>,
): string[] {
  const inText = chapters.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ marks }) =>
      marks.flatMap(({ name, id = '' }) => (name === 'Cite' ? id.split(/\s+/) : [])),
    ),
  );
  const inPictures = [...scenes.values(), ...figures.values()].flatMap(({ frames }) =>
    frames.flatMap(({ sources }) => sources),
  );
  const inSpellings = [...spellings.values()].map(({ source }) => source);
  const inCandidates = [...candidates.values()].flatMap(({ sources }) => sources);
  return [...new Set([...inText, ...inPictures, ...inSpellings, ...inCandidates])];
}

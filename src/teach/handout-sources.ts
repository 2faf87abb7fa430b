import type { Book } from '../contract/book.ts';
import type { ChapterText } from '../contract/claim-places.ts';

/** Every source that the story cites in its text, its pictures or its list of spellings, each once. */
export function handoutSources(
  chapters: readonly ChapterText[],
  { scenes, figures, spellings }: Pick<Book, 'scenes' | 'figures' | 'spellings'>,
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
  return [...new Set([...inText, ...inPictures, ...inSpellings])];
}

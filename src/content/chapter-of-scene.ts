import { storyIndex } from './chapter-texts.ts';

/** The slug of the chapter that shows a scene. Throws when none does. */
export async function chapterOfScene(scene: string): Promise<string> {
  const { chapters } = await storyIndex();
  const found = chapters.find(({ paragraphs }) =>
    paragraphs.some(({ step }) => step?.startsWith(`${scene}/`) === true),
  );
  if (!found)
    throw new Error(`content/story: found no chapter with the scene "${scene}", expected one`);
  return found.slug;
}

import { getCollection } from 'astro:content';
import { entry } from './book.ts';
import { readBook } from './collections.ts';
import { readingOrder, scenesIn } from './reading-order.ts';

/** A frame as teachers and presenters refer to it. */
export interface StoryFrame {
  /** Scene and frame: `attack/area`. */
  id: string;
  /** Position in the story, from 1: what a presenter types to get there. */
  number: number;
  title: string;
}

/** A scene where the story shows it. */
export interface StoryScene {
  id: string;
  kind: 'map' | 'figure';
  title: string;
  /** Short name of its chapter, and the chapter's name in addresses. */
  chapter: string;
  slug: string;
  frames: StoryFrame[];
}

let scenes: Promise<readonly StoryScene[]> | undefined;

/** All scenes in the order in which the story shows them. Throws for a scene that the content does not have. */
export function storyScenes(): Promise<readonly StoryScene[]> {
  if (!scenes || import.meta.env.DEV) scenes = assemble();
  return scenes;
}

async function assemble(): Promise<StoryScene[]> {
  const book = await readBook();
  let number = 0;
  return readingOrder(await getCollection('story')).flatMap(({ data, body = '' }) =>
    scenesIn(body).map((id): StoryScene => {
      const figure = book.figures.get(id);
      const { title, frames } = figure ?? entry(book.scenes, id, 'scenes');
      return {
        id,
        kind: figure ? 'figure' : 'map',
        title,
        chapter: data.short,
        slug: data.slug,
        frames: frames.map((frame) => {
          number += 1;
          return { id: `${id}/${frame.id}`, number, title: frame.title };
        }),
      };
    }),
  );
}

/** A frame of the story by its id. Throws when the story does not show it. */
export async function storyFrame(id: string): Promise<StoryFrame> {
  const frame = (await storyScenes()).flatMap(({ frames }) => frames).find((one) => one.id === id);
  if (!frame) throw new Error(`found no frame "${id}" in the story, expected one`);
  return frame;
}

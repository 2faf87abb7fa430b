import { getCollection } from 'astro:content';
import { entry } from '../../content/book.ts';
import { readBook } from '../../content/collections.ts';
import { readingOrder, scenesIn } from '../../content/reading-order.ts';

/** A frame as teachers refer to it. */
export interface StoryFrame {
  /** Scene and frame: `attack/area`. */
  id: string;
  /** Place in the story from 1: what a presenter types to get there. */
  number: number;
  title: string;
}

let frames: Promise<ReadonlyMap<string, StoryFrame>> | undefined;

/** All frames by id, in the order in which the story shows them. */
export function storyFrames(): Promise<ReadonlyMap<string, StoryFrame>> {
  if (!frames || import.meta.env.DEV) frames = assemble();
  return frames;
}

async function assemble(): Promise<ReadonlyMap<string, StoryFrame>> {
  const { scenes, figures } = await readBook();
  const ordered = readingOrder(await getCollection('story')).flatMap(({ body = '' }) =>
    scenesIn(body).flatMap((scene) =>
      (figures.get(scene) ?? entry(scenes, scene, 'scenes')).frames.map(({ id, title }) => ({
        id: `${scene}/${id}`,
        title,
      })),
    ),
  );
  return new Map(ordered.map((frame, i) => [frame.id, { ...frame, number: i + 1 }]));
}

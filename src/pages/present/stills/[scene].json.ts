import type { APIRoute, GetStaticPaths } from 'astro';
import { readBook } from '../../../content/collections.ts';
import { deckData, stepDrawn } from '../../../deck/build-deck.ts';
import { frameDrawings } from '../../../story/scene/frame-drawing.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const ids = (await deckData()).steps.map(({ id }) => id);
  const scenes = new Set(ids.map((id) => id.split('/')[0]));
  return [...scenes].map((scene = '') => ({
    params: { scene },
    props: { steps: ids.filter((id) => id.startsWith(`${scene}/`)) },
  }));
};

/** The drawings of a scene by the ids of its frames, with its labels placed for the deck. */
export const GET: APIRoute<{ steps: string[] }> = async ({ props: { steps } }) => {
  const book = await readBook();
  const frames = await Promise.all(steps.map((step) => stepDrawn(step, book)));
  return Response.json(frameDrawings(frames, book));
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { readBook } from '../../content/collections.ts';
import { frameDrawing } from '../../story/scene/frame-drawing.ts';
import { resolvedFrame, sceneContent } from '../../story/scene/resolved-frame.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { scenes, figures } = await readBook();
  return [...scenes.keys(), ...figures.keys()].map((scene) => ({ params: { scene } }));
};

/** The drawings of a scene by the ids of its frames. */
export const GET: APIRoute = async ({ params: { scene = '' } }) => {
  const book = await readBook();
  const drawings = sceneContent(scene, book).frames.map(({ id }): [string, string] => [
    id,
    frameDrawing(resolvedFrame(`${scene}/${id}`, book), book),
  ]);
  return Response.json(Object.fromEntries(drawings));
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { readBook } from '../../content/collections.ts';
import { frameDrawings } from '../../story/scene/frame-drawing.ts';
import { resolvedFrame, sceneContent } from '../../story/scene/resolved-frame.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { scenes, figures } = await readBook();
  return [...scenes.keys(), ...figures.keys()].map((scene) => ({ params: { scene } }));
};

/** The drawings of a scene by the ids of its frames. */
export const GET: APIRoute = async ({ params: { scene = '' } }) => {
  const book = await readBook();
  const frames = sceneContent(scene, book).frames.map(({ id }) =>
    resolvedFrame(`${scene}/${id}`, book),
  );
  return Response.json(frameDrawings(frames, book));
};

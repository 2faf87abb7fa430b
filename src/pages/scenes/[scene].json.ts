import type { APIRoute, GetStaticPaths } from 'astro';
import { readBook } from '../../content/collections.ts';
import { liveScene } from '../../map/frame/live-scene.ts';
import { picturesOf } from '../../map/frame/picture-of.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await readBook()).scenes.keys()].map((scene) => ({ params: { scene } }));

export const GET: APIRoute = async ({ params: { scene } }) => {
  if (scene === undefined) throw new Error('scenes: found no scene in the address, expected one');
  return Response.json(liveScene(picturesOf(await readBook(), scene)));
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { readBook } from '../../content/collections.ts';
import { shareFile } from '../../story/pictures/share-file.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { scenes, figures } = await readBook();
  return [...scenes.keys(), ...figures.keys()].map((scene) => ({ params: { scene } }));
};

export const GET: APIRoute = async ({ params: { scene = '' }, site }) => {
  const home = site && new URL(import.meta.env.BASE_URL, site);
  return new Response(await shareFile(await readBook(), scene, {}, home), {
    headers: { 'Content-Type': 'image/png' },
  });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { readBook } from '../../content/collections.ts';
import { liveFigureScene } from '../../chart/figure-of.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await readBook()).figures.keys()].map((scene) => ({ params: { scene } }));

export const GET: APIRoute = async ({ params: { scene = '' } }) =>
  Response.json(liveFigureScene(scene, await readBook()));

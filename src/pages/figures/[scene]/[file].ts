import type { APIRoute, GetStaticPaths } from 'astro';
import { readBook } from '../../../contract/collections.ts';
import { figureFile } from '../../../stills/figure-file.ts';

const ENDINGS = ['svg', 'png'] as const;

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await readBook()).figures].flatMap(([scene, { frames }]) =>
    frames.flatMap(({ id }) =>
      ENDINGS.map((ending) => ({
        params: { scene, file: `${id}.${ending}` },
        props: { frame: id, ending },
      })),
    ),
  );

export const GET: APIRoute<{ frame: string; ending: (typeof ENDINGS)[number] }> = async ({
  params: { scene = '' },
  props: { frame, ending },
  site,
}) => {
  const home = site && new URL(import.meta.env.BASE_URL, site);
  const { body, type } = await figureFile(await readBook(), scene, frame, ending, home);
  return new Response(body, { headers: { 'Content-Type': type } });
};

import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { siteAt } from '../../content/addresses/address.ts';
import { readBook } from '../../content/collections.ts';
import { readingOrder, scenesIn } from '../../content/reading-order.ts';
import { messages } from '#messages/site.ts';
import { shareFile, type ShareHead } from '../../story/pictures/frame-file.ts';

interface Props {
  scene: string;
  head: ShareHead;
}

/** One for every scene, and one for every chapter that has a scene. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { scenes, figures } = await readBook();
  const ofScenes = [...scenes.keys(), ...figures.keys()].map((scene) => ({
    params: { file: `${scene}.png` },
    props: { scene, head: {} } satisfies Props,
  }));
  const ofChapters = readingOrder(await getCollection('story')).flatMap(
    ({ data: { slug, title, order }, body = '' }) => {
      const [scene] = scenesIn(body);
      const head: ShareHead = order > 0 ? { title, kicker: messages.chapter(order) } : { title };
      if (scene === undefined) return [];
      return [{ params: { file: `chapter/${slug}.png` }, props: { scene, head } satisfies Props }];
    },
  );
  return [...ofScenes, ...ofChapters];
};

export const GET: APIRoute<Props> = async ({ props: { scene, head }, site }) => {
  const home = site && siteAt(site)('');
  return new Response(await shareFile(await readBook(), scene, head, home), {
    headers: { 'Content-Type': 'image/png' },
  });
};

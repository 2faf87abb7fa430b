import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { readBook } from '../../../content/collections.ts';
import { readingOrder, scenesIn } from '../../../content/reading-order.ts';
import { shareFile, type ShareHead } from '../../../story/pictures/share-file.ts';
import { messages } from '#messages/site.ts';

/** A chapter without a scene has no picture. */
export const getStaticPaths: GetStaticPaths = async () =>
  readingOrder(await getCollection('story')).flatMap(
    ({ data: { slug, title, order }, body = '' }) => {
      const [scene] = scenesIn(body);
      const head: ShareHead = order > 0 ? { title, kicker: messages.chapter(order) } : { title };
      return scene === undefined ? [] : [{ params: { slug }, props: { scene, head } }];
    },
  );

export const GET: APIRoute<{ scene: string; head: ShareHead }> = async ({
  props: { scene, head },
  site,
}) => {
  const home = site && new URL(import.meta.env.BASE_URL, site);
  return new Response(await shareFile(await readBook(), scene, head, home), {
    headers: { 'Content-Type': 'image/png' },
  });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { siteAt } from '../../content/addresses/address.ts';
import { readBook } from '../../content/collections.ts';
import { correctionsAround, withdrawnScenes } from '../../content/evidence/corrections.ts';
import { framesOfScene } from '../../embed/page/embed-texts.ts';
import { correctionsFeed } from '../../evidence/corrections-feed.ts';

interface Props {
  scene: string;
  title: string;
  /** Those that the frames of the scene are about. */
  claims: readonly string[];
}

/** A feed for each scene, also for those that were taken out: who embeds one follows one. */
export const getStaticPaths = (async () => {
  const book = await readBook();
  const scenes = [...book.scenes, ...book.figures].map(([scene, { title }]) => {
    const claims = framesOfScene(scene, book).flatMap((frame) => frame.claims);
    return { scene, title, claims };
  });
  const gone = [...withdrawnScenes(book).keys()].map((scene) => ({
    scene,
    title: scene,
    claims: [],
  }));
  return [...scenes, ...gone].map((props) => ({ params: { scene: props.scene }, props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ site, props: { scene, title, claims } }) => {
  const book = await readBook();
  const corrections = correctionsAround(scene, claims, book);
  return new Response(correctionsFeed(book, siteAt(site), { scene, title, corrections }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};

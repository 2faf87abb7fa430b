import type { APIRoute } from 'astro';
import { readBook } from '../../content/collections.ts';
import { drawingsOf } from '../../map/frame/live-scene.ts';
import { allPictures } from '../../map/frame/picture-of.ts';
import { overlaysSvg } from '../../map/svg/overlays-svg.ts';

export const GET: APIRoute = async () => {
  const book = await readBook();
  const pictures = allPictures(book);
  return new Response(overlaysSvg(drawingsOf(pictures)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};

import type { APIRoute } from 'astro';
import { readBook } from '../../content/collections.ts';
import { drawingsOf, picturesOf } from '../../map/frame/scene.ts';
import { overlaysSvg } from '../../map/svg/overlays.ts';

export const GET: APIRoute = async () => {
  const book = await readBook();
  const pictures = [...book.scenes.keys()].flatMap((scene) => picturesOf(scene, book));
  return new Response(overlaysSvg(drawingsOf(pictures)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};

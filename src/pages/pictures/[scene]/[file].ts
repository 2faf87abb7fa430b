import type { APIRoute, GetStaticPaths } from 'astro';
import { siteAt } from '../../../content/addresses/address.ts';
import { picturePath, type PictureKind } from '../../../content/addresses/picture-addresses.ts';
import { readBook } from '../../../content/collections.ts';
import { resolvedFrame } from '../../../story/scene/resolved-frame.ts';
import { pictureFile } from '../../../story/pictures/frame-file.ts';
import { pageKinds, pictureKinds } from '../../../story/pictures/picture-kinds.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const book = await readBook();
  return [...book.scenes, ...book.figures].flatMap(([scene, { frames }]) =>
    frames.flatMap(({ id: frame }) =>
      [...pictureKinds(), ...pageKinds(resolvedFrame(`${scene}/${frame}`, book))].map((kind) => {
        const file = picturePath(scene, frame, kind).split('/').at(-1);
        return { params: { scene, file }, props: { frame, kind } };
      }),
    ),
  );
};

export const GET: APIRoute<{ frame: string; kind: PictureKind }> = async ({
  params: { scene = '' },
  props: { frame, kind },
  site,
}) => {
  const home = site && siteAt(site)('');
  const { body, type } = await pictureFile(await readBook(), `${scene}/${frame}`, kind, home);
  return new Response(body, { headers: { 'Content-Type': type } });
};

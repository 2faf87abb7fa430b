import type { APIRoute, GetStaticPaths } from 'astro';
import { siteAt } from '../../../content/addresses/address.ts';
import { picturePath, type PictureKind } from '../../../content/addresses/picture-addresses.ts';
import { readBook } from '../../../content/collections.ts';
import { PICTURE_KINDS, pictureFile } from '../../../story/pictures/frame-file.ts';

/** `PICTURES=svg` leaves the slow ones out, where a build is made to look at something else. */
const KINDS = PICTURE_KINDS.filter(
  ({ ending }) => process.env.PICTURES !== 'svg' || ending === 'svg',
);

export const getStaticPaths: GetStaticPaths = async () => {
  const { scenes, figures } = await readBook();
  return [...scenes, ...figures].flatMap(([scene, { frames }]) =>
    frames.flatMap(({ id: frame }) =>
      KINDS.map((kind) => {
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

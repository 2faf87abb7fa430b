import type { APIRoute, GetStaticPaths } from 'astro';
import { siteAt } from '../../content/addresses/address.ts';
import { framePath } from '../../content/addresses/picture-addresses.ts';
import { chapterOfScene } from '../../content/chapter-of-scene.ts';
import { readBook } from '../../content/collections.ts';
import { frameData, sceneFrames } from '../../embed/apps/frame-data.ts';
import type { EmbeddableScene } from '../../embed/gallery/embed-config.ts';
import { embeddableScenes } from '../../embed/gallery/embeddable-scenes.ts';

interface Props {
  scene: EmbeddableScene;
  /** Without one, all of the scene. */
  frame?: string;
}

/** Each scene, and each of its frames. */
export const getStaticPaths: GetStaticPaths = async () =>
  embeddableScenes(await readBook()).flatMap((scene) =>
    [undefined, ...scene.frames.map(({ id }) => id)].map((frame) => ({
      params: { path: framePath(scene.id, frame).replace(/^frames\/|\.json$/g, '') },
      props: { scene, ...(frame === undefined ? {} : { frame }) } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = async ({ props: { scene, frame }, site }) => {
  const book = await readBook();
  const chapter = await chapterOfScene(scene.id);
  const at = siteAt(site);
  return Response.json(
    frame === undefined
      ? sceneFrames(scene, chapter, book, at)
      : frameData(scene, frame, chapter, book, at),
  );
};

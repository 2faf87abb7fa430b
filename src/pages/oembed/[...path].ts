import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from 'astro:config/server';
import { readBook } from '../../content/collections.ts';
import {
  oembedPath,
  oembedPhotoPath,
  THEME_IN_CODE,
  type EmbedConfig,
} from '../../embed/gallery/embed-config.ts';
import { embeddableScenes, embedOrigin } from '../../embed/gallery/embeddable-scenes.ts';
import { photoAnswer, richAnswer } from '../../embed/oembed/oembed.ts';

interface Props {
  answer: typeof richAnswer | typeof photoAnswer;
  config: EmbedConfig;
}

/**
 * Each scene, and each of its frames alone, as an embed and as a picture. oEmbed's addresses are absolute:
 * without an address of the site there is nothing to say.
 */
export const getStaticPaths: GetStaticPaths = async () => {
  if (site === undefined) return [];
  const theme = THEME_IN_CODE;
  const origin = embedOrigin(new URL(site));
  const at = (path: string, answer: Props['answer'], config: EmbedConfig) => ({
    params: { path: path.replace('oembed/', '') },
    props: { answer, config },
  });
  return embeddableScenes(await readBook()).flatMap((scene) => [
    at(oembedPath(scene.id), richAnswer, { ...origin, scene, options: { theme } }),
    ...scene.frames.flatMap(({ id }) => {
      const config: EmbedConfig = { ...origin, scene, options: { frames: [id, id], theme } };
      return [
        at(oembedPath(scene.id, id), richAnswer, config),
        at(oembedPhotoPath(scene.id, id), photoAnswer, config),
      ];
    }),
  ]);
};

export const GET: APIRoute<Props> = ({ props: { answer, config } }) =>
  Response.json(answer(config));

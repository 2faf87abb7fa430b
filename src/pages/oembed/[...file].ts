import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from 'astro:config/server';
import { siteAt } from '../../content/addresses/address.ts';
import { readBook } from '../../content/collections.ts';
import type { Take } from '../../embed/gallery/take.ts';
import { takeableScenes } from '../../embed/gallery/takeable-scenes.ts';
import { photoAnswer, richAnswer } from '../../embed/oembed/oembed.ts';
import { messages } from '#messages/site.ts';

interface Props {
  body: object;
}

/**
 * One answer for every scene, and two for every frame alone: as an embed and as a picture. Their
 * addresses are absolute: without an address of the site there is nothing to say.
 */
export const getStaticPaths: GetStaticPaths = async () => {
  if (site === undefined) return [];
  const root = siteAt(site)('');
  const route = (file: string, body: object) => ({
    params: { file },
    props: { body } satisfies Props,
  });
  return takeableScenes(await readBook()).flatMap((scene) => {
    const all: Take = { root, story: messages.siteTitle, scene, options: {} };
    return [
      route(`${scene.id}.json`, richAnswer(all)),
      ...scene.frames.flatMap(({ id }) => {
        const one: Take = { ...all, options: { frames: [id, id] } };
        return [
          route(`${scene.id}/${id}.json`, richAnswer(one)),
          route(`${scene.id}/${id}.photo.json`, photoAnswer(one)),
        ];
      }),
    ];
  });
};

export const GET: APIRoute<Props> = ({ props: { body } }) => Response.json(body);

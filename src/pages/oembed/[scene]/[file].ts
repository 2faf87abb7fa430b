import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from 'astro:config/server';
import { readBook } from '../../../content/collections.ts';
import { photoAnswer, richAnswer } from '../../../embed/oembed/oembed.ts';
import { siteRoot } from '../../../embed/host/site-root.ts';
import type { Take } from '../../../embed/gallery/embed-config.ts';
import { takeableScenes } from '../../../embed/gallery/embeddable-scenes.ts';
import { messages } from '#messages/site.ts';

const ANSWERS = { '.json': richAnswer, '.photo.json': photoAnswer } as const;
type Ending = keyof typeof ANSWERS;

/** One frame alone, as an embed and as a picture. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (site === undefined) return [];
  const root = siteRoot(new URL(site));
  return takeableScenes(await readBook()).flatMap((scene) =>
    scene.frames.flatMap(({ id }) =>
      (Object.keys(ANSWERS) as Ending[]).map((ending) => ({
        params: { scene: scene.id, file: `${id}${ending}` },
        props: {
          ending,
          take: { root, story: messages.siteTitle, scene, options: { frames: [id, id] } },
        },
      })),
    ),
  );
};

export const GET: APIRoute<{ ending: Ending; take: Take }> = ({ props: { ending, take } }) =>
  Response.json(ANSWERS[ending](take));

import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from 'astro:config/server';
import { readBook } from '../../content/collections.ts';
import { richAnswer } from '../../embed/oembed/oembed.ts';
import { siteRoot } from '../../embed/host/site-root.ts';
import type { Take } from '../../embed/gallery/embed-config.ts';
import { takeableScenes } from '../../embed/gallery/embeddable-scenes.ts';
import { messages } from '#messages/site.ts';

/** oEmbed's addresses are absolute: without an address of the site there is nothing to say. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (site === undefined) return [];
  const root = siteRoot(new URL(site));
  return takeableScenes(await readBook()).map((scene) => ({
    params: { scene: scene.id },
    props: { root, story: messages.siteTitle, scene, options: {} } satisfies Take,
  }));
};

export const GET: APIRoute<Take> = ({ props }) => Response.json(richAnswer(props));

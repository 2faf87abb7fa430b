import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from 'astro:config/server';
import { readBook } from '../../contract/collections.ts';
import { richAnswer } from '../../embed/oembed.ts';
import { siteRoot } from '../../embed/site-root.ts';
import type { Take } from '../../embed/take.ts';
import { takeableScenes } from '../../embed/takeable-scenes.ts';
import { strings } from '../../strings.ts';

/** oEmbed's addresses are absolute: without an address of the site there is nothing to say. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (site === undefined) return [];
  const root = siteRoot(new URL(site));
  return takeableScenes(await readBook()).map((scene) => ({
    params: { scene: scene.id },
    props: { root, story: strings.siteTitle, scene, options: {} } satisfies Take,
  }));
};

export const GET: APIRoute<Take> = ({ props }) => Response.json(richAnswer(props));

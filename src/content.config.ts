import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { PROSE } from './content/registry.ts';
import { folder } from './model/story.ts';

/**
 * What Astro renders: the texts of the story and of the pages beside it. All other content is read by
 * `content/read-content.ts`, the same for the check and for the pages.
 */
export const collections = {
  story: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${folder}/story` }),
    schema: PROSE.story,
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${folder}/pages` }),
    schema: PROSE.pages,
  }),
};

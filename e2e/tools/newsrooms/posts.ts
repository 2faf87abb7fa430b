import { optionsOnCard } from '../../../src/embed/gallery/embed-config.ts';
import { embeddableScenes } from '../../../src/embed/gallery/embeddable-scenes.ts';
import { FORMS, snippet } from '../../../src/embed/gallery/snippets.ts';
import { messages } from '../../../src/messages/en/site.ts';
import { book } from '../../../src/map/frame/real-frames.fixture.ts';
import type { Post } from './newsroom.ts';

const scenes = embeddableScenes(book);
/** A map and a figure. */
const sample = (['map', 'figure'] as const).flatMap(
  (kind) => scenes.find((scene) => scene.kind === kind) ?? [],
);

/** Every code of the sample in each form, by a name. */
const codesFor = (root: string) =>
  sample.flatMap((scene) =>
    FORMS.map((form) => ({
      name: `${scene.id}-${form}`,
      form,
      code: snippet(form, {
        root,
        story: messages.siteTitle,
        scene,
        options: optionsOnCard(scene),
      }),
    })),
  );

const inLines = (code: string): string =>
  `Text before the scene.\n\n${code}\n\nText after the scene.`;

const inBlocks = (block: string): string =>
  `<!-- wp:paragraph --><p>Text before the scene.</p><!-- /wp:paragraph -->\n\n${block}\n\n<!-- wp:paragraph --><p>Text after the scene.</p><!-- /wp:paragraph -->`;

/** What the editor of blocks makes of an address alone, and of HTML in its block for that. */
const blockOf = (form: string, code: string): string =>
  form === 'address'
    ? `<!-- wp:embed {"url":"${code}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${code}\n</div></figure><!-- /wp:embed -->`
    : `<!-- wp:html -->${code}<!-- /wp:html -->`;

/**
 * The codes as they are pasted into WordPress by those who may write any HTML and those who may not, in its editor of
 * blocks and in its classic one.
 *
 * @param root address of our site
 */
export const wordPressPosts = (root: string): Post[] =>
  codesFor(root).flatMap(({ name, form, code }) =>
    (['administrator', 'author'] as const).flatMap((role) => [
      { name: `${name}-${role}`, role, content: inBlocks(blockOf(form, code)) },
      { name: `${name}-${role}-classic`, role, content: inLines(code) },
    ]),
  );

/** The codes between lines of Markdown. */
export const markdownPosts = (root: string): Post[] =>
  codesFor(root).map(({ name, code }) => ({
    name: `${name}-markdown`,
    role: 'administrator',
    content: inLines(code),
  }));

import { PICTURE_SIZE } from '../../content/addresses/picture-addresses.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { galleryMessages } from '#messages/gallery.ts';
import { LICENCE } from '#messages/licence.ts';
import {
  embedAddress,
  growsWithColumn,
  heightInCode,
  onlyFrame,
  pathAddress,
  pictureAddress,
  pictureFrame,
  storyAddress,
  type EmbedConfig,
} from './embed-config.ts';
import { COLUMN } from '../column.ts';
import { attributes } from './markup.ts';

/*
 * Every code is one line without blocks in blocks, because publishing systems make paragraphs of lines. What
 * must survive where iframes are taken away, caption, credit and link, stands beside the iframe.
 */

/** The ways in which a page can have a scene. */
export const FORMS = ['embed', 'address', 'picture', 'mail'] as const;
export type Form = (typeof FORMS)[number];
type Theme = 'light' | 'dark';

/** What is embedded by name: the only step that can be seen, or the scene. */
const titleOf = (config: EmbedConfig): string => (onlyFrame(config) ?? config.scene).title;

/** Old attributes say its width and that it has no border, for programs that take styles away. */
function iframe(config: EmbedConfig, look: Readonly<Record<string, string>> = {}): string {
  const tag = attributes({
    src: embedAddress(config),
    title: galleryMessages.frameTitle(config.scene.kind, titleOf(config)),
    width: '100%',
    height: heightInCode(config),
    loading: 'lazy',
    frameborder: 0,
    ...look,
  });
  return `<iframe ${tag}></iframe>`;
}

const link = (href: string, text: string): string =>
  `<a ${attributes({ href })}>${escapeHtml(text)}</a>`;

/** The caption as plain text: what is shown, where it is from, its licence, whose data it has. */
export function caption(config: EmbedConfig): string {
  const { id, title, credit } = pictureFrame(config);
  const from = `${galleryMessages.from(config.story)}, ${storyAddress(config, id)}`;
  return `${galleryMessages.sentence(title)} ${from}, ${LICENCE.name}. ${credit}`;
}

/** The same with links. */
function captionInHtml(config: EmbedConfig): string {
  const { id, title, credit } = pictureFrame(config);
  const from = galleryMessages.from(link(storyAddress(config, id), config.story));
  return `${escapeHtml(galleryMessages.sentence(title))} ${from}, ${link(LICENCE.href, LICENCE.name)}. ${escapeHtml(credit)}`;
}

/** What stands under an embed, which has its credit itself: its title and where it is from. */
function embedCaption(config: EmbedConfig): string {
  const from = galleryMessages.from(link(storyAddress(config), config.story));
  return `${escapeHtml(galleryMessages.sentence(titleOf(config)))} ${from}, ${link(LICENCE.href, LICENCE.name)}.`;
}

/**
 * For programs that make embeds of addresses.
 * WordPress follows heights and links of an iframe only where a quotation stands before it, which it hides once the
 * iframe speaks; where iframes are taken away the quotation stays.
 */
export const oembedCode = (config: EmbedConfig): string =>
  `<blockquote>${embedCaption(config)}</blockquote>${iframe(config)}`;

/** As wide as its column and in the middle of it, also in rows that would shrink it and in themes that limit it. */
const BLOCK = 'margin:1em auto;width:100%';

/** A browser fills a transparent frame whose colour scheme is not that of the frame's element, whatever its page has. */
const sameScheme = ({ options: { background, theme = 'auto' } }: EmbedConfig): string =>
  background === 'transparent' && theme !== 'auto' ? `;color-scheme:${theme}` : '';

/** A picture of a high shape outgrows in wide columns the height that stands in the code. */
const sideLimit = (config: EmbedConfig): string =>
  growsWithColumn(config) ? `;max-width:${COLUMN}px` : '';

/** A block with the iframe, its caption, and the script that lets its height follow what is in it. */
function embedCode(config: EmbedConfig): string {
  const frame = iframe(config, { style: `border:0;display:block;width:100%${sameScheme(config)}` });
  const script = `<script async ${attributes({ src: `${config.root}embed.js` })}></script>`;
  return `<figure ${attributes({ style: BLOCK + sideLimit(config) })}>${frame}<figcaption>${embedCaption(config)}</figcaption>${script}</figure>`;
}

/** The addresses of a picture for plain and for dense screens. */
const srcset = (config: EmbedConfig, theme: Theme): string =>
  ([1, 2] as const)
    .map((scale) => `${pictureAddress(config, { theme, scale, ending: 'png' })} ${scale}x`)
    .join(', ');

/** An `<img>` of the frame that stands for what is taken. Its old attribute keeps it in its column where styles are taken away. */
const image = (config: EmbedConfig, theme: Theme): string =>
  `<img ${attributes({
    src: pictureAddress(config, { theme, scale: 1, ending: 'png' }),
    srcset: srcset(config, theme),
    width: '100%',
    loading: 'lazy',
    style: `max-width:${PICTURE_SIZE.width}px;height:auto;aspect-ratio:${PICTURE_SIZE.width}/${PICTURE_SIZE.height}`,
    alt: pictureFrame(config).words,
  })}>`;

/** The same where readers see it dark if their system is. */
const adaptiveImage = (config: EmbedConfig): string =>
  `<picture><source ${attributes({ media: '(prefers-color-scheme: dark)', srcset: srcset(config, 'dark') })}>${image(config, 'light')}</picture>`;

/** A picture with its caption, linked to its place in the story. */
function pictureCode(config: EmbedConfig): string {
  const { theme = 'auto' } = config.options;
  const href = storyAddress(config, pictureFrame(config).id);
  const shown = theme === 'auto' ? adaptiveImage(config) : image(config, theme);
  return `<figure ${attributes({ style: BLOCK })}><a ${attributes({ href })}>${shown}</a><figcaption>${captionInHtml(config)}</figcaption></figure>`;
}

/** Width of a picture in a letter, in CSS pixels: mail programs take what the tag says. */
const MAIL_WIDTH = 600;

/** A picture in light colours as mail programs can show it, which know neither figures nor dense screens. */
function mailCode(config: EmbedConfig): string {
  const { width, height } = PICTURE_SIZE;
  const shown = attributes({
    src: pictureAddress(config, { theme: 'light', scale: 1, ending: 'png' }),
    width: MAIL_WIDTH,
    height: Math.round((MAIL_WIDTH * height) / width),
    border: 0,
    style: 'display:block;max-width:100%;height:auto',
    alt: pictureFrame(config).words,
  });
  const href = storyAddress(config, pictureFrame(config).id);
  return `<p><a ${attributes({ href })}><img ${shown}></a><br>${captionInHtml(config)}</p>`;
}

const WRITERS: Readonly<Record<Form, (config: EmbedConfig) => string>> = {
  embed: embedCode,
  address: pathAddress,
  picture: pictureCode,
  mail: mailCode,
};

/** What to paste to have a scene in this form. Every value in it is escaped. */
export const snippet = (form: Form, config: EmbedConfig): string => WRITERS[form](config);

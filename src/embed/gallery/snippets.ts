import { PICTURE_SIZE } from '../../content/addresses/picture-addresses.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { galleryMessages } from '#messages/gallery.ts';
import { LICENCE } from '#messages/licence.ts';
import { ELEMENT } from '../host/messages.ts';
import { writeOptions } from '../page/options.ts';
import {
  embedAddress,
  heightInCode,
  oembedPath,
  onlyFrame,
  pictureAddress,
  pictureFrame,
  storyAddress,
  type EmbedConfig,
} from './embed-config.ts';
import { attributes, indented } from './markup.ts';

/** The ways in which a page can embed a scene. */
export const FORMS = ['iframe', 'script', 'element', 'picture', 'link', 'oembed'] as const;
export type Form = (typeof FORMS)[number];
type Theme = 'light' | 'dark';

/** The lines of an iframe and of what stands inside. */
function iframeLines(
  config: EmbedConfig,
  look: Readonly<Record<string, string | number>>,
): string[] {
  const { kind, title } = config.scene;
  return [
    `<iframe ${attributes({ src: embedAddress(config) })}`,
    `  ${attributes({ title: galleryMessages.frameTitle(kind, title) })}`,
    `  ${attributes({ width: '100%', height: heightInCode(config), loading: 'lazy', ...look })}>`,
    `  <a ${attributes({ href: storyAddress(config) })}>${escapeHtml(title)}</a>`,
    '</iframe>',
  ];
}

/**
 * An iframe that is complete without any script. The link inside is for feed readers and editors that
 * take iframes away.
 */
const iframeCode = (config: EmbedConfig): string =>
  iframeLines(config, { style: 'border:0;width:100%' }).join('\n');

/**
 * The same for programs that take styles away: an old attribute says that it has no border. Large
 * publishing systems only know an iframe that ends right after a tag, so no line is broken there.
 */
export const plainIframeCode = (config: EmbedConfig): string =>
  iframeLines(config, { frameborder: 0 })
    .map((line) => line.trim())
    .join(' ')
    .replaceAll('> <', '><');

const scriptCode = ({ root }: EmbedConfig): string =>
  `<script async ${attributes({ src: `${root}embed.js` })}></script>`;

/** The addresses of a picture for plain and for dense screens. */
const srcset = (config: EmbedConfig, theme: Theme): string =>
  ([1, 2] as const)
    .map((scale) => `${pictureAddress(config, { theme, scale, ending: 'png' })} ${scale}x`)
    .join(', ');

/** The lines of an `<img>` of the frame that stands for what is embedded. */
const imageLines = (config: EmbedConfig, theme: Theme): string[] => [
  `<img ${attributes({ src: pictureAddress(config, { theme, scale: 1, ending: 'png' }) })}`,
  `  ${attributes({ srcset: srcset(config, theme) })}`,
  `  ${attributes({ ...PICTURE_SIZE, loading: 'lazy', style: 'max-width:100%;height:auto' })}`,
  `  ${attributes({ alt: pictureFrame(config).words })}>`,
];

/** The same where readers see it dark if their system is. */
const adaptiveImageLines = (config: EmbedConfig): string[] => [
  '<picture>',
  `  <source ${attributes({ media: '(prefers-color-scheme: dark)', srcset: srcset(config, 'dark') })}>`,
  ...indented(imageLines(config, 'light'), 2),
  '</picture>',
];

/** The custom element. What stands inside it shows until the scene has come, and where it does not. */
function elementCode(config: EmbedConfig): string {
  const { id, kind, title } = config.scene;
  const asked = Object.fromEntries(new URLSearchParams(writeOptions(config.options)));
  const link = attributes({ href: storyAddress(config, pictureFrame(config).id) });
  return [
    `<${ELEMENT} ${attributes({ scene: id, ...asked, title: galleryMessages.frameTitle(kind, title) })}>`,
    `  <a ${link}>`,
    ...indented(imageLines(config, config.options.theme === 'dark' ? 'dark' : 'light'), 4),
    '  </a>',
    `  <p><a ${link}>${escapeHtml(title)}</a></p>`,
    `</${ELEMENT}>`,
    scriptCode(config),
  ].join('\n');
}

/** The caption as plain text: what is shown, where it is from, its licence, whose data it has. */
export function caption(config: EmbedConfig): string {
  const { id, title, credit } = pictureFrame(config);
  const from = `${galleryMessages.from(config.story)}, ${storyAddress(config, id)}`;
  return `${galleryMessages.sentence(title)} ${from}, ${LICENCE.name}. ${credit}`;
}

function captionInHtml(config: EmbedConfig): string {
  const { id, title, credit } = pictureFrame(config);
  const link = (href: string, text: string): string =>
    `<a ${attributes({ href })}>${escapeHtml(text)}</a>`;
  const from = galleryMessages.from(link(storyAddress(config, id), config.story));
  return `${escapeHtml(galleryMessages.sentence(title))} ${from}, ${link(LICENCE.href, LICENCE.name)}. ${escapeHtml(credit)}`;
}

/** A picture with its caption, linked to its place in the story. */
function pictureCode(config: EmbedConfig): string {
  const { theme = 'auto' } = config.options;
  const image = theme === 'auto' ? adaptiveImageLines(config) : imageLines(config, theme);
  return [
    '<figure>',
    `  <a ${attributes({ href: storyAddress(config, pictureFrame(config).id) })}>`,
    ...indented(image, 4),
    '  </a>',
    `  <figcaption>${captionInHtml(config)}</figcaption>`,
    '</figure>',
  ].join('\n');
}

/** Plain text, for newsletters and messages. */
const linkText = (config: EmbedConfig): string =>
  `${galleryMessages.sentence(config.scene.title)} ${galleryMessages.from(config.story)}:\n${storyAddress(config)}`;

const WRITERS: Readonly<Record<Form, (config: EmbedConfig) => string>> = {
  iframe: iframeCode,
  script: (config) => `${iframeCode(config)}\n${scriptCode(config)}`,
  element: elementCode,
  picture: pictureCode,
  link: linkText,
  // There is an answer for the whole scene and one for each frame alone.
  oembed: (config) => config.root + oembedPath(config.scene.id, onlyFrame(config)?.id),
};

/** What to paste to embed a scene in this form. Every value in it is escaped. */
export const snippet = (form: Form, config: EmbedConfig): string => WRITERS[form](config);

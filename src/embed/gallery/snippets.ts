import { galleryMessages } from '#messages/gallery.ts';
import { oembedPath } from '../oembed/oembed-address.ts';
import { writeOptions } from '../page/options.ts';
import { image, pictureCode } from './picture-code.ts';
import { attributes, escaped, indented } from '../host/tag.ts';
import {
  beginning,
  embedAddress,
  firstHeightOf,
  framesOf,
  pictured,
  placeInStory,
  type Take,
} from './take.ts';
import { element } from '../../model/story.ts';

/** The ways in which a page can take a scene. */
export const FORMS = ['iframe', 'script', 'element', 'picture', 'link', 'oembed'] as const;
export type Form = (typeof FORMS)[number];

/** The lines of an iframe and of what stands inside. */
function iframeLines(take: Take, look: Readonly<Record<string, string | number>>): string[] {
  const { kind, title } = take.scene;
  return [
    `<iframe ${attributes({ src: embedAddress(take) })}`,
    `  ${attributes({ title: galleryMessages.frameTitle(kind, title) })}`,
    `  ${attributes({ width: '100%', height: firstHeightOf(take), loading: 'lazy', ...look })}>`,
    `  <a ${attributes({ href: beginning(take) })}>${escaped(title)}</a>`,
    '</iframe>',
  ];
}

/**
 * An iframe that is complete without any script. The link inside is for feed readers and editors that
 * take iframes away.
 */
const iframeCode = (take: Take): string =>
  iframeLines(take, { style: 'border:0;width:100%' }).join('\n');

/**
 * The same for programs that take styles away: an old attribute says that it has no border. Large
 * publishing systems only know an iframe that ends right after a tag, so no line is broken there.
 */
export const plainIframeCode = (take: Take): string =>
  iframeLines(take, { frameborder: 0 })
    .map((line) => line.trim())
    .join(' ')
    .replaceAll('> <', '><');

const scriptCode = ({ root }: Take): string =>
  `<script async ${attributes({ src: `${root}embed.js` })}></script>`;

/** The custom element. What stands inside it shows until the scene has come, and where it does not. */
function elementCode(take: Take): string {
  const asked = Object.fromEntries(new URLSearchParams(writeOptions(take.options)));
  const title = galleryMessages.frameTitle(take.scene.kind, take.scene.title);
  const link = attributes({ href: placeInStory(take, pictured(take).id) });
  return [
    `<${element} ${attributes({ scene: take.scene.id, ...asked, title })}>`,
    `  <a ${link}>`,
    ...indented(image(take, take.options.theme === 'dark' ? 'dark' : 'light'), 4),
    '  </a>',
    `  <p><a ${link}>${escaped(take.scene.title)}</a></p>`,
    `</${element}>`,
    scriptCode(take),
  ].join('\n');
}

/** Plain text, for newsletters and messages. */
const linkText = (take: Take): string =>
  `${galleryMessages.sentence(take.scene.title)} ${galleryMessages.from(take.story)}:\n${beginning(take)}`;

/** The answer for programs: there is one for the whole scene and one for each frame alone. */
function oembedAddress(take: Take): string {
  const [only, ...others] = framesOf(take);
  return take.root + oembedPath(take.scene.id, others.length === 0 ? only?.id : undefined);
}

const WRITERS: Readonly<Record<Form, (take: Take) => string>> = {
  iframe: iframeCode,
  script: (take) => `${iframeCode(take)}\n${scriptCode(take)}`,
  element: elementCode,
  picture: pictureCode,
  link: linkText,
  oembed: oembedAddress,
};

/** What to paste to take a scene in this form. Every value in it is escaped. */
export const snippet = (form: Form, take: Take): string => WRITERS[form](take);

import { picturePath } from '../../content/addresses/picture-addresses.ts';
import { LICENCE } from '#messages/licence.ts';
import { galleryMessages } from '#messages/gallery.ts';
import { attributes, escaped, indented } from '../host/tag.ts';
import { PICTURE_SIZE, pictured, placeInStory, type Take } from './embed-config.ts';

type Theme = 'light' | 'dark';

function fileAddresses(take: Take, theme: Theme): { src: string; srcset: string } {
  const at = (scale: 1 | 2): string =>
    take.root + picturePath(take.scene.id, pictured(take).id, { theme, scale, ending: 'png' });
  return { src: at(1), srcset: `${at(1)} 1x, ${at(2)} 2x` };
}

/** The lines of an `<img>` of the frame that stands for what is taken. */
export function image(take: Take, theme: Theme): string[] {
  const { src, srcset } = fileAddresses(take, theme);
  return [
    `<img ${attributes({ src })}`,
    `  ${attributes({ srcset })}`,
    `  ${attributes({ ...PICTURE_SIZE, loading: 'lazy', style: 'max-width:100%;height:auto' })}`,
    `  ${attributes({ alt: pictured(take).words })}>`,
  ];
}

/** The same where readers see it dark if their system is. */
function imageInBoth(take: Take): string[] {
  const { srcset } = fileAddresses(take, 'dark');
  const dark = `<source ${attributes({ media: '(prefers-color-scheme: dark)', srcset })}>`;
  return ['<picture>', ...indented([dark, ...image(take, 'light')], 2), '</picture>'];
}

/** The caption as plain text: what is shown, where it is from, its licence, whose data it has. */
export function caption(take: Take): string {
  const { id, title, credit } = pictured(take);
  const from = galleryMessages.from(take.story);
  return `${galleryMessages.sentence(title)} ${from}, ${placeInStory(take, id)}, ${LICENCE.name}. ${credit}`;
}

function captionInHtml(take: Take): string {
  const { id, title, credit } = pictured(take);
  const story = `<a ${attributes({ href: placeInStory(take, id) })}>${escaped(take.story)}</a>`;
  const licence = `<a ${attributes({ href: LICENCE.href })}>${escaped(LICENCE.name)}</a>`;
  return `${escaped(galleryMessages.sentence(title))} ${galleryMessages.from(story)}, ${licence}. ${escaped(credit)}`;
}

/** A picture with its caption, linked to its place in the story. */
export function pictureCode(take: Take): string {
  const { theme = 'auto' } = take.options;
  return [
    '<figure>',
    `  <a ${attributes({ href: placeInStory(take, pictured(take).id) })}>`,
    ...indented(theme === 'auto' ? imageInBoth(take) : image(take, theme), 4),
    '  </a>',
    `  <figcaption>${captionInHtml(take)}</figcaption>`,
    '</figure>',
  ].join('\n');
}

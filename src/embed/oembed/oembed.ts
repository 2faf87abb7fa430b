import { PICTURE_SIZE } from '../../content/addresses/picture-addresses.ts';
import { SHARE_SIZE } from '../../story/pictures/share-image.ts';
import { embedMessages } from '#messages/embed.ts';
import { galleryMessages } from '#messages/gallery.ts';
import { oembedCode } from '../gallery/snippets.ts';
import { COLUMN } from '../column.ts';
import {
  heightInCode,
  onlyFrame,
  pictureAddress,
  pictureFrame,
  type EmbedConfig,
} from '../gallery/embed-config.ts';

/** What every answer says (oEmbed 1.0). Sizes are in pixels, the age is in seconds. */
interface Answer {
  version: '1.0';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  width: number;
  height: number;
}
export interface RichAnswer extends Answer {
  type: 'rich';
  html: string;
}
export interface PhotoAnswer extends Answer {
  type: 'photo';
  url: string;
}

/** A day: corrections should be seen soon. */
const CACHE_AGE = 86_400;

function common({ root, story }: EmbedConfig) {
  return {
    version: '1.0',
    author_name: galleryMessages.authors(story),
    author_url: `${root}method/`,
    provider_name: story,
    provider_url: root,
    cache_age: CACHE_AGE,
  } as const;
}

function thumbnail(url: string, { width, height }: { width: number; height: number }) {
  return { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height };
}

const PNG = { theme: 'light', scale: 1, ending: 'png' } as const;

/** The scene as something to show in a page. A single frame has its own title and picture. */
export function richAnswer(config: EmbedConfig): RichAnswer {
  const { id, title } = config.scene;
  const frame = config.scene.frames.length === 1 ? undefined : onlyFrame(config);
  return {
    ...common(config),
    type: 'rich',
    title: frame ? embedMessages.stepOf(frame.title, title) : title,
    ...(frame
      ? thumbnail(pictureAddress(config, PNG), PICTURE_SIZE)
      : thumbnail(`${config.root}share/${id}.png`, SHARE_SIZE)),
    html: oembedCode(config),
    width: COLUMN,
    height: heightInCode(config),
  };
}

/** The picture of one frame. */
export function photoAnswer(config: EmbedConfig): PhotoAnswer {
  const url = pictureAddress(config, PNG);
  return {
    ...common(config),
    type: 'photo',
    title: embedMessages.stepOf(pictureFrame(config).title, config.scene.title),
    ...thumbnail(url, PICTURE_SIZE),
    url,
    ...PICTURE_SIZE,
  };
}

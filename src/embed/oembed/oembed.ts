import { picturePath } from '../../content/addresses/picture-addresses.ts';
import { SHARE_SIZE } from '../../story/pictures/share-image.ts';
import { galleryMessages } from '#messages/gallery.ts';
import { plainIframeCode } from '../gallery/snippets.ts';
import { firstHeightOf, framesOf, PICTURE_SIZE, pictured, type Take } from '../gallery/embed-config.ts';

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

/** A column of text, for which the first heights hold. */
const WIDTH = 640;
/** A day: corrections should be seen soon. */
const CACHE_AGE = 86_400;

function common({ root, story }: Take) {
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

const pictureAddress = (take: Take): string =>
  take.root +
  picturePath(take.scene.id, pictured(take).id, { theme: 'light', scale: 1, ending: 'png' });

/** The scene as something to show in a page. A single frame has its own title and picture. */
export function richAnswer(take: Take): RichAnswer {
  const [only, ...others] = framesOf(take);
  const { id, title } = take.scene;
  const isWhole = others.length > 0 || take.scene.frames.length === 1;
  return {
    ...common(take),
    type: 'rich',
    title: isWhole || !only ? title : `${only.title} (${title})`,
    ...(isWhole
      ? thumbnail(`${take.root}share/${id}.png`, SHARE_SIZE)
      : thumbnail(pictureAddress(take), PICTURE_SIZE)),
    html: plainIframeCode(take),
    width: WIDTH,
    height: firstHeightOf(take),
  };
}

/** The picture of one frame. */
export function photoAnswer(take: Take): PhotoAnswer {
  const url = pictureAddress(take);
  return {
    ...common(take),
    type: 'photo',
    title: `${pictured(take).title} (${take.scene.title})`,
    ...thumbnail(url, PICTURE_SIZE),
    url,
    ...PICTURE_SIZE,
  };
}

import { title } from '../../model/story.ts';
import { address } from './address.ts';

/** Letters, figures and hyphens, as they stay the same in every file system. */
const nameOf = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The story in a name: the first words of its title, as far as the first comma or stop. */
export const storyName = (words: string): string =>
  nameOf(/^[^,.:;!?–—]+/u.exec(words)?.[0] ?? words);

/**
 * The name under which a file of the site is saved. In its address the folders say what it is; in a
 * folder of somebody’s own only the name does: `pictures/attack/area.svg` becomes
 * `a-clash-in-the-desert-attack-area.svg`.
 *
 * @param path of the file, from the root of the site
 */
export const downloadName = (path: string): string => {
  const parts = path.split('/');
  const named = [storyName(title), ...(parts.length > 1 ? parts.slice(1) : parts)];
  return named.filter((part) => part !== '').join('-');
};

/** The attributes of a link by which a file of the site is saved. */
export const savingLink = (path: string): { href: string; download: string } => ({
  href: address(path),
  download: downloadName(path),
});

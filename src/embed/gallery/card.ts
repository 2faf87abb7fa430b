import { picturePath, type PictureKind } from '../../content/addresses/picture-addresses.ts';
import { part } from '../../design/browser/part.ts';
import { embedAddress, pictureFrame, storyAddress, type EmbedConfig } from './embed-config.ts';
import { FORMS, snippet } from './snippets.ts';

/**
 * Shows on the card of a scene what is chosen: the step with its title and picture, the ways to it, and its code
 * in every form.
 *
 * @param here root of the site as this page knows it
 */
export function showOnCard(card: HTMLElement, config: EmbedConfig, here: string): void {
  const { id, title, words } = pictureFrame(config);
  const still = (theme: PictureKind['theme']): string =>
    new URL(picturePath(config.scene.id, id, { theme, scale: 1, ending: 'svg' }), here).pathname;
  part('.take-still source', card).setAttribute('srcset', still('dark'));
  const picture = part('.take-still img', card);
  picture.setAttribute('src', still('light'));
  picture.setAttribute('alt', words);
  part('h3', card).textContent = title;
  const ours = { ...config, root: here };
  part('[data-alone]', card).setAttribute('href', embedAddress(ours));
  part('[data-in-story]', card).setAttribute('href', storyAddress(ours, id));
  for (const form of FORMS) part(`[data-code="${form}"]`, card).textContent = snippet(form, config);
}

import { createElement } from '../design/browser/create-element.ts';
import type { DeckStills } from './deck-stills.ts';

/**
 * The still of a step as a small picture: a copy at the size for which it was made, made smaller by CSS.
 * It is empty until the still has come.
 */
export function thumbnailOf(step: string, stills: DeckStills, onPicture?: () => void): HTMLElement {
  const thumbnail = createElement('span', {
    className: 'deck-thumbnail',
    ariaHidden: 'true',
    inert: true,
  });
  const fill = (still: HTMLElement | undefined): void => {
    const picture = still?.querySelector('.picture')?.cloneNode(true) as HTMLElement | undefined;
    if (!picture) return;
    picture.removeAttribute('role');
    picture.removeAttribute('aria-label');
    thumbnail.append(createElement('span', { className: 'deck-thumbnail-sheet' }, picture));
    onPicture?.();
  };
  const known = stills.of(step);
  if (known) fill(known);
  else void stills.load(step).then(fill);
  return thumbnail;
}

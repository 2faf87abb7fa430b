import { createElement } from '../design/browser/create-element.ts';

/** The still of a step as a small picture: a copy at the size for which it was made, made smaller by CSS. */
export function thumbnailOf(step: Element): HTMLElement {
  const picture = step.querySelector('.still .picture')?.cloneNode(true) as HTMLElement | undefined;
  const thumbnail = createElement('span', {
    className: 'deck-thumbnail',
    ariaHidden: 'true',
    inert: true,
  });
  if (!picture) return thumbnail;
  picture.removeAttribute('role');
  picture.removeAttribute('aria-label');
  thumbnail.append(createElement('span', { className: 'deck-thumbnail-sheet' }, picture));
  return thumbnail;
}

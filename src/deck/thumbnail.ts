import { createElement } from '../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import type { DeckStep, TextSlide } from './deck-data.ts';
import type { DeckStills } from './deck-stills.ts';

const isText = (step: DeckStep): step is TextSlide => 'kind' in step;

/**
 * A step as a small picture: a copy of its still at the size for which it was made, made smaller by CSS,
 * empty until the still has come. A slide of words is its words.
 */
export function thumbnailOf(
  step: DeckStep,
  stills: DeckStills,
  onPicture?: () => void,
): HTMLElement {
  const thumbnail = createElement('span', {
    className: 'deck-thumbnail',
    ariaHidden: 'true',
    inert: true,
  });
  if (isText(step)) {
    const { label, title, text } = step;
    const more = text === title ? '' : text;
    thumbnail.classList.add('is-text');
    thumbnail.append(
      createElement('small', {}, label),
      createElement('b', {}, title),
      createElement('small', {}, more),
    );
    return thumbnail;
  }
  const fill = (still: HTMLElement | undefined): void => {
    const picture = still?.querySelector('.picture')?.cloneNode(true) as HTMLElement | undefined;
    if (!picture) return;
    picture.removeAttribute('role');
    picture.removeAttribute('aria-label');
    thumbnail.append(createElement('span', { className: 'deck-thumbnail-sheet' }, picture));
    onPicture?.();
  };
  const known = stills.of(step.id);
  if (known) fill(known);
  else void stills.load(step.id).then(fill);
  return thumbnail;
}

/** In place of a picture that would answer what the class has not been asked yet. */
export const coveredThumbnail = (): HTMLElement =>
  createElement(
    'span',
    { className: 'deck-thumbnail is-text' },
    createElement('small', {}, presentMessages.hidden),
  );

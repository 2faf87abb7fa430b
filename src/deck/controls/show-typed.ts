import { presentMessages } from '#messages/present.ts';

/**
 * Shows the digits of a number while it is typed.
 *
 * @param all how many frames the deck has
 */
export const showTyped =
  (place: HTMLElement, all: number) =>
  (digits: string): void => {
    place.hidden = digits === '';
    place.textContent = digits === '' ? '' : presentMessages.typed(digits, all);
  };

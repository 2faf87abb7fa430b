/** A text that a button folds and unfolds. */
export interface Fold {
  readonly isOpen: boolean;
  set(isOpen: boolean): void;
}

/** Browsers that find what is folded, and say so before they show it. */
const findsFolded = 'onbeforematch' in HTMLElement.prototype;

/**
 * Lets a button fold and unfold the element that its `aria-controls` names, and says so in its
 * `aria-expanded`, by which it also begins. While it is folded, the browser still finds its words, by
 * its search in the page and by addresses that quote the text (`#:~:text=`), and unfolds it: such
 * browsers get `hidden="until-found"`. In others nothing but `aria-expanded` changes, and the sheets
 * hide by that what the button folds.
 *
 * @returns undefined when the button names no element of the page
 */
export function attachFold(button: HTMLElement): Fold | undefined {
  const folded = document.getElementById(button.getAttribute('aria-controls') ?? '');
  if (!folded) return undefined;
  const fold: Fold = {
    get isOpen() {
      return button.getAttribute('aria-expanded') === 'true';
    },
    set(isOpen) {
      button.setAttribute('aria-expanded', String(isOpen));
      if (isOpen) folded.removeAttribute('hidden');
      else if (findsFolded) folded.setAttribute('hidden', 'until-found');
    },
  };
  button.addEventListener('click', () => {
    fold.set(!fold.isOpen);
  });
  folded.addEventListener('beforematch', () => {
    fold.set(true);
  });
  fold.set(fold.isOpen);
  return fold;
}

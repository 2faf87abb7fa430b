import { closeWhenLeft } from '../../design/browser/close-when-left.ts';

/** The menu of chapters closes when a link in it is followed, and when the reader turns to something else. */
export function attachMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('[data-menu]');
  if (!menu) return;
  closeWhenLeft(menu);
  menu.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (!link) return;
    menu.open = false;
    if (link.matches('[data-here]')) link.hash = location.hash;
  });
}

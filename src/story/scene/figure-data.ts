import { fetchFragment } from '../panel/fetch-fragment.ts';

/**
 * Puts the tables of a figure below it when they are asked for. Where they cannot be had, the link to
 * their page stays.
 */
export function attachFigureData(details: HTMLElement): void {
  const link = details.querySelector<HTMLAnchorElement>('[data-tables]');
  if (!link) return;
  details.addEventListener(
    'toggle',
    () => {
      fetchFragment(link.href, '.figure-tables').then(
        (tables) => {
          link.closest('p')?.replaceWith(...tables.childNodes);
        },
        () => undefined,
      );
    },
    { once: true },
  );
}

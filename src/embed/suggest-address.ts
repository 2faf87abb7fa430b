import { didYouMean } from '../content/check/did-you-mean.ts';

/** An address without what may differ in its writing: `/sub/Embed/Atack/index.html` is `embed/atack/`. */
const plainPath = (path: string, base: string): string =>
  path
    .toLowerCase()
    .replace(base.toLowerCase(), '')
    .replace(/(index)?(\.html?)?$/, '')
    .replace(/^\/+|\/*$/g, '');

/**
 * The address that was probably meant, or undefined when none is near.
 *
 * @param path that leads nowhere
 * @param known paths that lead somewhere
 * @param base what they all begin with
 */
export function nearestPath(
  path: string,
  known: readonly string[],
  base: string,
): string | undefined {
  const plain = new Map(known.map((one) => [plainPath(one, base), one]));
  const wrong = plainPath(path, base);
  // The last part of an address says most: what stands before it is soon mistaken.
  const names = new Map([...plain.keys()].map((one) => [one.split('/').at(-1) ?? '', one]));
  const name = didYouMean(wrong.split('/').at(-1) ?? '', names.keys());
  const meant = name === undefined ? didYouMean(wrong, plain.keys()) : names.get(name);
  return meant === undefined ? undefined : plain.get(meant);
}

/** Names the page that was probably meant. Inside another page's frame, links open beside that page. */
export function suggestAddress(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a:not(.skip)')];
  const line = document.querySelector<HTMLElement>('[data-meant]');
  const shown = line?.querySelector('a');
  if (line && shown) {
    const known = new Map(
      links
        .filter((link) => link !== shown && link.pathname !== import.meta.env.BASE_URL)
        .map((link) => [link.pathname, link]),
    );
    const meant = nearestPath(location.pathname, [...known.keys()], import.meta.env.BASE_URL);
    const link = known.get(meant ?? '');
    if (link) {
      shown.href = link.href;
      shown.textContent = link.textContent.trim();
      line.hidden = false;
    }
  }
  if (window.top === window) return;
  for (const link of links) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

import { posix } from 'node:path';

/** What is known of the site when addresses are made local. */
export interface Site {
  /** Path under which the site stands on its host, with a slash at both ends: `/` or `/story/`. */
  base: string;
  /** Whether the copy has the file with this path. */
  has: (path: string) => boolean;
}

/** The path of the site's root on its host, from any page of it. Throws when the page does not tell. */
export function baseOf(page: string): string {
  const [, base] = /<link rel="icon" href="([^"]*\/)icon\.svg"/.exec(page) ?? [];
  if (base === undefined) throw new Error('page: found no icon.svg, expected it to tell the root');
  return base;
}

/** Whether an address leads to a file of the site, as the pages write it. */
export const isOfSite = (address: string, { base }: Site): boolean =>
  address.startsWith(base) && !address.startsWith('//');

/** An address from the root of its host, where a page writes it from its own place: `../evidence/`. */
export const fromRoot = (address: string, page: string, { base }: Site): string =>
  address.startsWith('../') ? base + posix.join(posix.dirname(page), address) : address;

/** The file that an address of the site leads to, or undefined when the copy has none. */
export function fileOf(address: string, site: Site): string | undefined {
  const path = address.slice(site.base.length).replace(/[?#].*$/, '');
  return [path, `${path}index.html`, `${path}/index.html`].find(site.has);
}

/** How one file of a folder names another: `../../index.html`. */
export const fromTo = (from: string, to: string): string =>
  posix.relative(posix.dirname(`/${from}`), `/${to}`);

/**
 * An address of the site as a page in a folder writes it: `/evidence/c01/#top` becomes
 * `../evidence/c01/index.html#top`. What a page asks of its script, after a `?`, stays. Undefined when the copy has no such file.
 *
 * @param page path of the page that has the address
 */
export function localAddress(address: string, page: string, site: Site): string | undefined {
  const file = fileOf(address, site);
  if (file === undefined) return undefined;
  const [rest = ''] = /[?#].*$/.exec(address) ?? [];
  return file === page && rest.startsWith('#') ? rest : fromTo(page, file) + rest;
}

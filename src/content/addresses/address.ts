/** The address of a file of the site, wherever the site is hosted. `path` has no leading slash. */
export const address = (path: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;

/** The address of a path of the site: absolute where the site's own is known. */
export type At = (path: string) => string;

/** Addresses for machines: absolute where the site's own is known, else from the root of its host. */
export const siteAt =
  (site: URL | string | undefined): At =>
  (path) =>
    site === undefined ? address(path) : new URL(address(path), site).href;

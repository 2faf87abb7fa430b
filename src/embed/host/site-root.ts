/**
 * The site's own root as it is published, with a slash at its end.
 *
 * @param site where the site is published, without the folder that it lies in
 */
export const siteRoot = (site: URL): string =>
  new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/`, site).href;

/** An address on this site, wherever it is hosted. `path` has no leading slash. */
export const onSite = (path: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;

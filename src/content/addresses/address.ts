/** The address of a file of the site, wherever the site is hosted. `path` has no leading slash. */
export function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}

/** A picture for narrow columns as an image of a page has it, without what stands before and after in its path. */
const IMAGE = /<img\b[^>]*?\ssrc="[^"]*?(pictures\/[^"]+-tall)\.svg"/g;

/** Whether a path is one of a picture for narrow columns, of which a page may show some: `pictures/a/b-tall.svg`. */
const isTallPicture = (path: string): boolean => /^pictures\/.*-tall(-dark)?\.svg$/.test(path);

/**
 * Tells which files pages leave in use: all but the pictures for narrow columns that are an image of none of
 * them. An image is used in both colours.
 */
export function inUseBy(pages: readonly string[]): (path: string) => boolean {
  const found = pages.flatMap((page) => [...page.matchAll(IMAGE)].map(([, path = '']) => path));
  const shown = new Set(found.flatMap((path) => [`${path}.svg`, `${path}-dark.svg`]));
  return (path) => !isTallPicture(path) || shown.has(path);
}

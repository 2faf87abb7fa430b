/** A picture for narrow columns as an image of a page has it, without what stands before and after in its path. */
const IMAGE = /<img\b[^>]*?\ssrc="[^"]*?(pictures\/[^"]+-tall)\.svg"/g;

/** Whether a path is one of a picture for narrow columns, of which a page may show some: `pictures/a/b-tall.svg`. */
export const isTallPicture = (path: string): boolean =>
  /^pictures\/.*-tall(-dark)?\.svg$/.test(path);

/** The pictures for narrow columns that are images of pages, in light and in dark colours, as paths. */
export function shownPictures(pages: readonly string[]): Set<string> {
  const found = pages.flatMap((page) => [...page.matchAll(IMAGE)].map(([, path = '']) => path));
  return new Set(found.flatMap((path) => [`${path}.svg`, `${path}-dark.svg`]));
}

/** What scripts of the pages fetch: the points of figures, and claims and terms to show where they stand. */
const FETCHED =
  /^(figures\/[^/]+\.json|evidence\/in-brief\.json|evidence\/[^/]+\/index\.html|glossary\/index\.html)$/;

/** Whether scripts may fetch the file with this path. */
export const isFetched = (path: string): boolean => FETCHED.test(path);

/** Where the twin of a file stands. */
export const twinPath = (path: string): string => `twins/${path}.js`;

/** A script that hands the text of a file over to the page that runs it: browser/fetch-twin.ts. */
export const twinOf = (path: string, text: string): string =>
  `handOver(${JSON.stringify(path)},${JSON.stringify(text)});\n`;

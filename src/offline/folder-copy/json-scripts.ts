/** The drawings of scenes. */
const STILLS = /^(present\/)?stills\/[^/]+\.json$/;
/** What scripts of the pages fetch besides: the points of figures, and claims and terms to show where they stand. */
const FETCHED =
  /^(figures\/[^/]+\.json|evidence\/in-brief\.json|(evidence|data\/figures)\/[^/]+\/index\.html|glossary\/index\.html)$/;

/** Whether the file with this path has drawings that scripts put into a page. */
export const isStills = (path: string): boolean => STILLS.test(path);

/** Whether scripts may fetch the file with this path. */
export const isFetched = (path: string): boolean => FETCHED.test(path) || isStills(path);

/** Path of the script that holds the text of a file as a JSON string. */
export const jsonScriptPath = (path: string): string => `json-scripts/${path}.js`;

/** A script that hands the text of a file over to the page that runs it: browser/fetch-from-scripts.ts. */
export const jsonScript = (path: string, text: string): string =>
  `handOver(${JSON.stringify(path)},${JSON.stringify(text)});\n`;

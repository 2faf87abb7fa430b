/** Addresses of what the evidence pages hold, from the root of the site and without a leading slash. */

/** The page of a claim. */
export const claimPath = (claim: string): string => `evidence/${claim}/`;

/** The place of a source in the list of all sources. */
export const sourcePath = (source: string): string => `sources/#${source}`;

/** The place of a term in the glossary. */
export const termPath = (term: string): string => `glossary/#${term}`;

/** The place of a question or an exercise on the page for teachers. */
export const classroomPath = (id: string): string => `teach/#${id}`;

/** The page with the numbers behind a figure scene. */
export const figureDataPath = (scene: string): string => `data/figures/${scene}/`;

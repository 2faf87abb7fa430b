import { resolve } from 'node:path';

/** The folder of the built site, absolute: where a build writes, and what is served, tested and packed. */
export const siteFolder = resolve(process.env.OUT ?? 'dist');

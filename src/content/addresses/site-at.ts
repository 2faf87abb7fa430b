import { address } from './address.ts';

/** The address of a path of the site: absolute where the site's own is known. */
export type At = (path: string) => string;

/** Addresses for machines: absolute where the site's own is known, else from the root of its host. */
export const siteAt =
  (site: URL | undefined): At =>
  (path) =>
    site ? new URL(address(path), site).href : address(path);

import type { At } from '../evidence/structured-data.ts';
import { address } from './address.ts';

/** Addresses for machines: absolute where the site's own is known, else from the root of its host. */
export const siteAt =
  (site: URL | undefined): At =>
  (path) =>
    site ? new URL(address(path), site).href : address(path);

import { address } from './address.ts';

/** Addresses of the files that all maps of the site share. */
export const MAP_FILES = {
  /** The basemap as drawings that stills use. */
  base: address('map/base.svg'),
  /** What is drawn on it. */
  overlays: address('map/overlays.svg'),
  /** The basemap of live maps. */
  live: address('map/base.json'),
} as const;

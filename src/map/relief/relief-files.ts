import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Theme } from '../../design/tokens.ts';
import { folder } from '../../model/story.ts';

/** A picture of the relief in two themes, as it is kept in content/basemap. */
export interface ReliefFile {
  /** Pixels. */
  width: number;
  /** Of AVIF, 1 to 100. */
  quality: Readonly<Record<Theme, number>>;
  names: Readonly<Record<Theme, string>>;
}

/** For large screens, and for small ones. */
export const LARGE: ReliefFile = {
  width: 1620,
  quality: { light: 70, dark: 74 },
  names: { light: 'relief-light.avif', dark: 'relief-dark.avif' },
};
export const SMALL: ReliefFile = {
  width: 1080,
  quality: { light: 70, dark: 74 },
  names: { light: 'relief-light-small.avif', dark: 'relief-dark-small.avif' },
};

/** The folder with the files of the basemap. */
export const BASEMAP = join(folder, 'basemap');

/** The names of all its files. */
export const RELIEF_NAMES: readonly string[] = [LARGE, SMALL].flatMap(({ names }) =>
  Object.values(names),
);

/** Whether the story has a relief: its maps are whole without one. */
export const hasRelief = (): boolean =>
  RELIEF_NAMES.every((name) => existsSync(join(BASEMAP, name)));

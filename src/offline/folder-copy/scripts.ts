import { join } from 'node:path';
import { build, type Plugin, type BuildOptions } from 'rolldown';
import type { Site } from './local-address.ts';

/** The live map and its library: a copy in a folder shows stills, and has no need of a megabyte of script. */
const LIVE_MAP = /[\\/]live-map\.[\w-]{8}\.js$/;
const ENTRY = '\0entry';

/** One classic script of a module and all that it imports: browsers load no modules from a folder. */
async function classic(options: BuildOptions): Promise<string> {
  const { output } = await build({
    ...options,
    platform: 'browser',
    write: false,
    output: { format: 'iife', minify: true, codeSplitting: false, comments: false },
  });
  return output[0].code;
}

/** Lets the bundler read the modules of a built site, as its pages name them. */
function modulesOf(folder: string, site: Site, entry: string): Plugin {
  return {
    name: 'modules-of-a-built-site',
    resolveId(id) {
      if (id === ENTRY) return ENTRY;
      if (id.startsWith(site.base)) return join(folder, id.slice(site.base.length));
      return null;
    },
    load(id) {
      if (id === ENTRY) return entry;
      return LIVE_MAP.test(id) ? 'export {};' : null;
    },
    // All is in one script: there is nothing left that could be fetched ahead.
    transform: (code) => code.replaceAll(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]'),
  };
}

/**
 * The classic script for a module of a built site.
 *
 * @param folder of the built site
 * @param entry text of the module
 */
export const classicScript = (folder: string, site: Site, entry: string): Promise<string> =>
  classic({
    input: ENTRY,
    plugins: [modulesOf(folder, site, entry)],
    transform: { define: { 'import.meta': '{}' } },
  });

/**
 * The script that every page of the copy runs first: it stands in for what a host would do.
 *
 * @param fetched paths of the files that scripts may fetch
 */
export const inFolderScript = (base: string, fetched: readonly string[]): Promise<string> =>
  classic({
    input: join(import.meta.dirname, 'browser/in-folder.ts'),
    transform: { define: { SITE_BASE: JSON.stringify(base), FETCHED: JSON.stringify(fetched) } },
  });

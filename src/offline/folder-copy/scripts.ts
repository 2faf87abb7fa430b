import { join } from 'node:path';
import { build, type Plugin } from 'rolldown';
import type { Site } from './local-address.ts';

/** The live map and its library: a copy in a folder shows stills, and has no need of a megabyte of script. */
const LIVE_MAP = /[\\/]live-map\.[\w-]{8}\.js$/;
const ENTRY = '\0entry';

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
 * One classic script out of a module of a built site and all that it may import: from a folder, browsers
 * load no modules.
 *
 * @param folder of the built site
 * @param entry text of the module
 */
export async function classicScript(folder: string, site: Site, entry: string): Promise<string> {
  const { output } = await build({
    input: ENTRY,
    platform: 'browser',
    write: false,
    plugins: [modulesOf(folder, site, entry)],
    transform: { define: { 'import.meta': '{}' } },
    output: { format: 'iife', minify: true, codeSplitting: false, comments: false },
  });
  return output[0].code;
}

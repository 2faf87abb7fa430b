import { build, type BuildEnvironmentOptions, type Plugin } from 'vite';
import { storyFacts } from './story-facts.ts';

const LICENCE = '/*! MIT licence, (c) 2026 the authors */';

/** Scripts of embeds, of the deck and of the page for editors: pages know `embed` as `live/embed.js`. */
const SCRIPTS = {
  embed: 'src/embed/page/live.ts',
  audience: 'src/deck/audience/audience.ts',
  presenter: 'src/deck/presenter/presenter.ts',
  camera: 'src/embed/editor/camera.ts',
} as const;

/** Refuses what only Node has: Vite would put an empty object in its place and bundle all that leads there. */
const forBrowsers: Plugin = {
  name: 'for-browsers',
  enforce: 'pre',
  resolveId(source, importer = '') {
    if (source.startsWith('node:'))
      throw new Error(
        `${importer}: found an import of "${source}" in a script for browsers, expected none. Import what it needs from a file that reads nothing.`,
      );
  },
};

/**
 * Builds scripts with Vite, because Astro makes all others with it. The same input gives the same bytes.
 * Returns the files that it made.
 */
async function buildScripts(options: BuildEnvironmentOptions, base = '/') {
  const made = await build({
    configFile: false,
    plugins: [forBrowsers, storyFacts()],
    base,
    publicDir: false,
    logLevel: 'warn',
    build: options,
  });
  return [made].flat().flatMap((one) => ('output' in one ? one.output : []));
}

/**
 * One classic script of a module and of all that it imports. Pages in a sandbox get no modules from a
 * server that does not say that it gives them to everybody; classic scripts they get.
 *
 * @param entry path from the root of the project
 */
async function bareScript(entry: string): Promise<string> {
  const files = await buildScripts({
    write: false,
    target: 'es2020',
    rolldownOptions: { input: entry, output: { format: 'iife' } },
  });
  const [file, ...others] = files;
  if (file?.type !== 'chunk' || others.length > 0)
    throw new Error(`${entry}: found ${files.length} files, expected one script`);
  return file.code.trim();
}

/** The same as a file that stands by itself: with the licence. */
export const classicScript = async (entry: string): Promise<string> =>
  `${LICENCE}\n${await bareScript(entry)}\n`;

/**
 * The modules of the scripts that pages run before their first paint, by the path of the page. No other
 * page has a script in its text.
 */
const INITIAL_SCRIPTS = {
  '': 'src/story/initial-layout.ts',
  'present/': 'src/deck/audience/initial-slide.ts',
} as const;
export type ScriptedPage = keyof typeof INITIAL_SCRIPTS;

/** The text of the script that stands in a page. */
export const initialScript = (page: ScriptedPage): Promise<string> =>
  bareScript(INITIAL_SCRIPTS[page]);

/** The texts of all scripts that stand in pages, by the path of the page. */
export async function initialScripts(): Promise<Record<string, string>> {
  const pages = Object.keys(INITIAL_SCRIPTS) as ScriptedPage[];
  const texts = await Promise.all(
    pages.map(async (page) => [page, await initialScript(page)] as const),
  );
  return Object.fromEntries(texts);
}

/**
 * Builds {@link SCRIPTS} apart from those of the other pages: what they shared would be split off the
 * story's script, for which every reader waits.
 *
 * @param folder of the built site
 * @param base path of the site on its host
 * @returns the path of each script, with the hash of its content, by that under which pages know it
 */
export async function buildLiveScripts(folder: string, base: string): Promise<Map<string, string>> {
  const files = await buildScripts(
    {
      outDir: folder,
      emptyOutDir: false,
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        input: SCRIPTS,
        output: {
          entryFileNames: 'live/[name].[hash].js',
          chunkFileNames: 'live/[name].[hash].js',
          assetFileNames: 'live/[name].[hash][extname]',
        },
      },
    },
    base,
  );
  return new Map(
    files.flatMap((file) =>
      file.type === 'chunk' && file.isEntry ? [[`live/${file.name}.js`, file.fileName]] : [],
    ),
  );
}

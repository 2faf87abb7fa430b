import { build } from 'vite';
import { storyFacts } from './story-facts.ts';

const LICENCE = '/*! MIT licence, (c) 2026 the authors */';

/**
 * Makes one classic script of a module and of all that it imports. Pages in a sandbox get no modules
 * from a server that does not say that it gives them to everybody; classic scripts they get.
 *
 * Vite makes it because Astro makes all other scripts with it. The same input gives the same bytes.
 *
 * @param entry path from the root of the project
 */
export async function bareScript(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    plugins: [storyFacts()],
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2020',
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const files = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [file, ...others] = files;
  if (file?.type !== 'chunk' || others.length > 0)
    throw new Error(`${entry}: found ${files.length} files, expected one script`);
  return file.code.trim();
}

/** The same as a file that stands by itself: with the licence. */
export const classicScript = async (entry: string): Promise<string> =>
  `${LICENCE}\n${await bareScript(entry)}\n`;

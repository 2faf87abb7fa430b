import { readdirSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { folder as content } from '../model/story.ts';

/** What every built site has, and what a build that was stopped leaves behind. */
const BUILT = ['offline.json', '_astro', '.prerender'];

/** Whether `path` is `around` or lies below it. */
const isWithin = (path: string, around: string): boolean => {
  const way = relative(around, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
};

function namesIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/**
 * Why a site must not be built into a folder, or undefined. A build empties its folder first: so one
 * with anything else in it is refused.
 *
 * @param folders absolute paths of the content and of the root of the project
 */
export function slipOfOut(
  out: string,
  { content, project }: { content: string; project: string },
): string | undefined {
  const found = `OUT: found "${out}"`;
  const names = namesIn(out);
  if (isWithin(out, content) || isWithin(content, out))
    return `${found}, expected a folder apart from that of the story, which is "${content}": a build empties its folder. Set OUT=my-site.`;
  if (isWithin(project, out))
    return `${found}, which holds the project, expected a folder inside or beside it. Set OUT=my-site.`;
  // Astro compares the paths as text: it would take a/story-site for a folder inside a/story, and not find its packages.
  if (out.startsWith(project) && !isWithin(out, project))
    return `${found}, whose name begins like that of the project beside it, "${project}", expected another name: Astro takes one for the other. Set OUT=my-site.`;
  if (names.length > 0 && !BUILT.some((name) => names.includes(name)))
    return `${found}, which has files that no build wrote, expected a new or empty folder, or one with an older build. Set OUT=my-site, or remove the files.`;
  return undefined;
}

/** Stops a build into a folder that has something else in it, before anything is removed. */
export const keepsOtherFolders = (): AstroIntegration => ({
  name: 'site-folder',
  hooks: {
    'astro:config:setup': ({ command, config }) => {
      const out = resolve(fileURLToPath(config.outDir));
      const slip =
        command === 'build'
          ? slipOfOut(out, { content: resolve(content), project: process.cwd() })
          : undefined;
      if (slip !== undefined) throw new Error(slip);
    },
  },
});

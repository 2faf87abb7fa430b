import type { AstroIntegration } from 'astro';
import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeHtml } from '../design/svg/escape-html.ts';
import { siteBase } from '../model/site-base.ts';
import { embedMessages } from '#messages/embed.ts';
import { withNewPaths } from './hashed-names.ts';

/** What a version may be called: it stands in addresses. */
const VERSION = /^[a-z0-9][a-z0-9.-]{0,31}$/;
/** Files that a page of a scene needs to look as it does; pictures in `share/` are for those who link to it. */
const NEEDED = /^(?!share\/).+\.(woff2|avif|png|svg|js)$/;

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The names of the versions that are kept in a folder, in the order of the alphabet. */
export const versionsIn = async (kept: string | undefined): Promise<string[]> =>
  kept !== undefined && (await isThere(kept)) ? (await readdir(kept)).toSorted() : [];

/**
 * The page of a scene as it is kept: its steps change, nothing in it comes alive, and it says which version it is
 * and where the scene stands today.
 *
 * @param path of the scene's page from the root of the site
 */
export function pinnedPage(html: string, version: string, base: string, path: string): string {
  const { pinned, today, corrections } = embedMessages;
  const link = (href: string, text: string): string =>
    `<a href="${escapeHtml(base + href)}" rel="noopener">${escapeHtml(text)}</a>`;
  const note = `<p data-pinned>${escapeHtml(pinned(version))} ${link(path, today)}. ${link('corrections/', corrections)}</p>`;
  return html
    .replace(/<script type="module"[^>]*><\/script>/, '')
    .replace(/<html\b/, '<html class="figures-failed"')
    .replace('</footer>', `${note}</footer>`);
}

/** The files of the site that a page refers to and needs. */
async function filesOf(html: string, site: string, base: string): Promise<string[]> {
  const found = new Set<string>();
  for (const [address] of html.matchAll(/(?<=["'(])\/[^"'()#?\\\s<>]+/g))
    if (address.startsWith(base) && NEEDED.test(address.slice(base.length)))
      found.add(address.slice(base.length));
  const there = await Promise.all([...found].map((path) => isThere(join(site, path))));
  return [...found].filter((_, i) => there[i]);
}

/**
 * Keeps the pages of all scenes of a built site, with what they need, as a version that does not change any more.
 * Throws when there is one of that name, or the name cannot stand in an address.
 *
 * @param site folder of the built site
 * @param kept folder with the versions
 * @param base path of the site on its host, with slashes at both ends
 */
export async function pinVersion(
  site: string,
  kept: string,
  version: string,
  base: string,
): Promise<void> {
  if (!VERSION.test(version))
    throw new Error(
      `PIN: found "${version}", expected small letters, digits, dots and hyphens, 32 at most, like 2027-01-15`,
    );
  const folder = join(kept, version);
  if (await isThere(folder))
    throw new Error(
      `PIN: found a version "${version}" in "${kept}", expected a new name: what is kept does not change`,
    );
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  for (const scene of await readdir(join(site, 'embed'))) {
    const path = `embed/${scene}/`;
    const html = await readFile(join(site, path, 'index.html'), 'utf8').catch(() => '');
    if (!html.includes(`data-embed="${scene}"`)) continue;
    const page = pinnedPage(html, version, base, path);
    const needed = await filesOf(page, site, base);
    const moved = new Map(needed.map((file) => [file, `v/${version}/${file}`]));
    await write(`${path}index.html`, withNewPaths(page, moved, base));
    for (const file of needed) await write(file, await readFile(join(site, file)));
  }
}

/**
 * Versions that do not change any more: `PINNED` names the folder in which they are kept, and every build puts them
 * below `v/`; `PIN` gives the site that is built a name and keeps it there.
 */
export function pinnedVersions({ PIN, PINNED }: NodeJS.ProcessEnv = process.env): AstroIntegration {
  let base = '/';
  return {
    name: 'pinned-versions',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = siteBase(config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        if (PIN !== undefined && PINNED === undefined)
          throw new Error(
            'PIN: found no PINNED, expected the folder in which versions are kept, outside of the site: PINNED=../versions',
          );
        if (PINNED === undefined) return;
        if (PIN !== undefined) await pinVersion(site, PINNED, PIN, base);
        const versions = await versionsIn(PINNED);
        for (const version of versions)
          await cp(join(PINNED, version), join(site, 'v', version), { recursive: true });
        logger.info(`versions that are kept: ${versions.join(', ') || 'none'}`);
      },
    },
  };
}

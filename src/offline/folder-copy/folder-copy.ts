import { strToU8, zipSync, type Zippable } from 'fflate';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ANY_DAY } from '../../model/any-day.ts';
import { dateInWords } from '#messages/format.ts';
import { LIST_PATH, parseList } from '../file-list.ts';
import { inUseBy } from '../shown-pictures.ts';
import { pathsIn } from '../write-offline.ts';
import { classroomMessages } from '#messages/classroom.ts';
import { ABOUT_PATH, becomeAbout, sayWhatIsMissing } from './copy-notes.ts';
import {
  copyPage,
  copyStills,
  FIRST_SCRIPT,
  modulesIn,
  OWN_SHEET,
  parsePage,
  sheetsIn,
  textOfPage,
} from './copy-page.ts';
import { isFetched, isStills, jsonScript, jsonScriptPath } from './json-scripts.ts';
import { baseOf, isOfSite, type Site } from './local-address.ts';
import { classicScript, inFolderScript } from './scripts.ts';

/** A page beside the story, whose head and menu the page about this copy takes. */
const PATTERN = 'glossary/index.html';
/** Pages and files that make no sense in a folder: for hosts of other pages, for machines, for a worker. */
const LEFT_OUT =
  /^(embed|live|oembed|offline|share|scenes|map|_astro|fonts)\/|-dark\.svg$|^(sw\.js|(offline|manifest)\.json|robots\.txt|404\.html)$|^(_headers|_redirects|CNAME)$|\.(png|xml|js|mjs|zip|imscc|pptx)$|^figures\/[^/]+\//;
/** Files whose contents get into pages and sheets of the copy. */
const USED = /^(fonts|map)\//;

/** The copy's files by their path. */
export type Files = Map<string, string | Uint8Array>;

/** Whether the copy has the file with this path as it is, or as a page made to open from a folder. */
export const isTaken = (path: string): boolean => !LEFT_OUT.test(path);

const isPage = (path: string): boolean => path.endsWith('.html');

/** Paths for different texts, in their order: `scripts/1.js`, `scripts/2.js`. */
const numbered = (texts: readonly string[], folder: string, ending: string): Map<string, string> =>
  new Map([...new Set(texts)].map((text, i) => [text, `${folder}/${i + 1}.${ending}`]));

/** Files that a sheet has in it, by their endings. */
const TYPES: Readonly<Record<string, string>> = {
  woff2: 'font/woff2',
  avif: 'image/avif',
  png: 'image/png',
};

/**
 * A style sheet with its fonts and pictures in it: some browsers refuse them from other files of a folder,
 * and no script may read them there.
 *
 * @param contentOf the content of the site's file with this path
 */
export const inlineFiles = (
  css: string,
  site: Site,
  contentOf: (path: string) => Uint8Array,
): string =>
  css.replaceAll(
    /url\((['"]?)([^'")]+\.(woff2|avif|png))\1\)/g,
    (whole, _quote, address: string, ending: string) => {
      if (!isOfSite(address, site)) return whole;
      const file = Buffer.from(contentOf(address.slice(site.base.length))).toString('base64');
      return `url(data:${TYPES[ending] ?? ''};base64,${file})`;
    },
  );

/** What the copy needs of a built site, by path. */
async function contentsOf(folder: string): Promise<Map<string, Buffer>> {
  const paths = (await pathsIn(folder)).filter((path) => isTaken(path) || USED.test(path));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(join(folder, path))] as const),
    ),
  );
}

/**
 * A copy of a built site that opens from a folder by `file:`, without a host and without a network.
 *
 * @param folder of the built site
 */
export async function folderCopy(folder: string): Promise<Files> {
  const contents = await contentsOf(folder);
  const contentOf = (path: string): Buffer => {
    const content = contents.get(path);
    if (!content) throw new Error(`${path}: found no such file in ${folder}, expected one`);
    return content;
  };
  const textOf = (path: string): string => contentOf(path).toString('utf8');
  const all = [...contents.keys()].filter(isTaken);
  const taken = all.filter(inUseBy(all.filter(isPage).map(textOf)));
  const site: Site = { base: baseOf(textOf('index.html')), has: (path) => taken.includes(path) };
  const pages = taken.filter(isPage).map((path) => parsePage(textOf(path)));
  const sheets = numbered(pages.flatMap(sheetsIn), 'styles', 'css');
  const scripts = numbered(pages.flatMap(modulesIn), 'scripts', 'js');
  const copyOf = (from: string, path: string): Document => {
    const page = parsePage(textOf(from));
    copyPage(page, path, {
      site,
      textOf,
      scriptFor: (module) => scripts.get(module) ?? '',
      sheetFor: (styles) => sheets.get(styles) ?? '',
    });
    sayWhatIsMissing(page, path);
    return page;
  };

  const files: Files = new Map();
  for (const path of taken.filter((one) => !isStills(one)))
    files.set(path, isPage(path) ? textOfPage(copyOf(path, path)) : contentOf(path));
  // One file for all pages that have the same, since each has the fonts in it.
  for (const [styles, path] of sheets) files.set(path, inlineFiles(styles, site, contentOf));
  for (const [module, path] of scripts) files.set(path, await classicScript(folder, site, module));
  const about = copyOf(PATTERN, ABOUT_PATH);
  const { version, changed } = parseList(await readFile(join(folder, LIST_PATH), 'utf8'));
  becomeAbout(about, version, dateInWords(changed));
  files.set(ABOUT_PATH, textOfPage(about));
  const fetched = taken.filter(isFetched);
  for (const path of fetched) {
    const text = files.get(path);
    const own = typeof text === 'string' ? text : textOf(path);
    files.set(jsonScriptPath(path), jsonScript(path, isStills(path) ? copyStills(own) : own));
  }
  files.set(FIRST_SCRIPT, await inFolderScript(site.base, fetched));
  files.set(OWN_SHEET, await readFile(join(import.meta.dirname, 'in-folder.css')));
  files.set(classroomMessages.readMe.file, classroomMessages.readMe.text);
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The files as one zip, in a folder of this name. */
export function zipOf(files: Files, folder: string): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of files)
    entries[`${folder}/${path}`] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { level: 9, mtime: ANY_DAY });
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dateInWords } from '../../model/date-words.ts';
import { LIST_PATH, parseList } from '../file-list.ts';
import { pathsIn } from '../make-file-list.ts';
import { classroomMessages } from '#messages/classroom.ts';
import { classicScript } from './scripts.ts';
import { ABOUT_PATH, becomeAbout, sayWhatIsMissing } from './copy-notes.ts';
import { copyPage, FIRST_SCRIPT, modulesIn, OWN_SHEET, sheetsIn, textOfPage } from './copy-page.ts';
import { inFolderScript } from './in-folder-script.ts';
import { inlineFonts } from './inline-fonts.ts';
import { baseOf, type Site } from './local-address.ts';
import { parsePage } from './tree.ts';
import { isFetched, twinOf, twinPath } from './json-scripts.ts';
import { isTaken } from './what-to-take.ts';

/** A page beside the story, whose head and menu the page about this copy takes. */
const PATTERN = 'glossary/index.html';

/** The copy's files by their path. */
export type Files = Map<string, string | Uint8Array>;

const isPage = (path: string): boolean => path.endsWith('.html');

/** The classic script of every module that the pages run, by the module's text. */
async function classicScripts(
  folder: string,
  site: Site,
  modules: readonly string[],
): Promise<Map<string, { path: string; code: string }>> {
  const different = [...new Set(modules)];
  const scripts = await Promise.all(
    different.map(async (module, i) => {
      const code = await classicScript(folder, site, module);
      return [module, { path: `scripts/${i + 1}.js`, code }] as const;
    }),
  );
  return new Map(scripts);
}

/**
 * A copy of a built site that opens from a folder by `file:`, without a host and without a network.
 *
 * @param folder of the built site
 */
export async function folderCopy(folder: string): Promise<Files> {
  const paths = await pathsIn(folder);
  const contents = new Map(
    await Promise.all(
      paths
        .filter((path) => isTaken(path) || /^(fonts|map)\//.test(path))
        .map(async (path) => [path, await readFile(join(folder, path))] as const),
    ),
  );
  const contentOf = (path: string): Buffer => {
    const content = contents.get(path);
    if (!content) throw new Error(`${path}: found no such file in ${folder}, expected one`);
    return content;
  };
  const textOf = (path: string): string => contentOf(path).toString('utf8');
  const base = baseOf(textOf('index.html'));
  const taken = [...contents.keys()].filter(isTaken);
  const pages = taken.filter(isPage).map((path) => parsePage(textOf(path)));
  const sheets = new Map(
    [...new Set(pages.flatMap(sheetsIn))].map((styles, i) => [styles, `styles/${i + 1}.css`]),
  );
  const site: Site = { base, has: (path) => taken.includes(path) };
  const modules = pages.flatMap(modulesIn);
  const scripts = await classicScripts(folder, site, modules);
  const scriptFor = (module: string): string => scripts.get(module)?.path ?? '';
  const sheetFor = (styles: string): string => sheets.get(styles) ?? '';
  const { version, changed } = parseList(await readFile(join(folder, LIST_PATH), 'utf8'));

  const pageOf = (
    from: string,
    path: string,
    change?: (page: ReturnType<typeof parsePage>) => void,
  ) => {
    const page = parsePage(textOf(from));
    copyPage(page, path, { site, textOf, scriptFor, sheetFor });
    sayWhatIsMissing(page, path);
    change?.(page);
    return textOfPage(page);
  };
  const files: Files = new Map();
  for (const path of taken) files.set(path, isPage(path) ? pageOf(path, path) : contentOf(path));
  // One file for all pages that have the same, since each has the fonts in it.
  for (const [styles, path] of sheets) files.set(path, inlineFonts(styles, site, contentOf));
  files.set(
    ABOUT_PATH,
    pageOf(PATTERN, ABOUT_PATH, (page) => {
      becomeAbout(page, version, dateInWords(changed));
    }),
  );
  const fetched = taken.filter(isFetched);
  for (const path of fetched) {
    const text = files.get(path);
    files.set(twinPath(path), twinOf(path, typeof text === 'string' ? text : textOf(path)));
  }
  for (const { path, code } of scripts.values()) files.set(path, code);
  files.set(FIRST_SCRIPT, await inFolderScript(site.base, fetched));
  files.set(OWN_SHEET, await readFile(join(import.meta.dirname, 'in-folder.css')));
  files.set(classroomMessages.readMe.file, classroomMessages.readMe.text);
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

import { HASHED_FOLDERS } from '../hashed-names.ts';
import { EMBEDDED, EVERYWHERE, KEPT, type Fields } from './fields.ts';
import { PICTURE_POLICY, policyOf, unframed } from './policy.ts';

/** Header fields for the files whose paths match. */
export interface Rule {
  /** From the root of the host; `*` at its end stands for anything. */
  path: string;
  fields: Fields;
}

/** How long copies of other files are used, by their paths. */
const FILES: readonly (readonly [path: string, kept: string])[] = [
  ...HASHED_FOLDERS.map((folder) => [`${folder}/*`, KEPT.named] as const),
  ['scenes/*', KEPT.asked],
  ['figures/*', KEPT.asked],
  ['stills/*', KEPT.asked],
  ['frames/*', KEPT.asked],
  ['present/stills/*', KEPT.asked],
  ['share/*', KEPT.picture],
  ['embed.js', KEPT.script],
  ['sw.js', KEPT.never],
  ['offline.json', KEPT.never],
];

const page = (policy: string): Fields => ({
  'Content-Security-Policy': policy,
  'Cache-Control': KEPT.asked,
});

/** The paths at which hosts answer with the page of a folder; some do so without the slash. */
const asPage = (path: string): string[] =>
  path === '' ? ['', 'index.html'] : [path.slice(0, -1), path, `${path}index.html`];
/** The same for all that lies in the folder. */
const bothWays = (path: string): string[] => [path.slice(0, -1), `${path}*`];

/**
 * The rules for a built site. Hosts differ in what holds when two rules give one field, and some send
 * both, so besides the rule for everything no two rules match one path. The page for missing pages
 * stands at any path, and has only the policy that is in it.
 *
 * @param pages paths of all pages from the root of the site: '' and `evidence/c01/`
 * @param base path of the site on its host, with slashes at both ends
 * @param scripts texts of the scripts that stand in pages, by the path of the page
 */
export function rulesFor(
  pages: readonly string[],
  base: string,
  scripts: Readonly<Record<string, string>>,
): Rule[] {
  const folders = new Set(pages.map((path) => path.replace(/\/.*$/, '')));
  for (const name of ['', '404', 'embed']) folders.delete(name);
  // Beside a page with a script of its own, each other page has a rule of its own, too.
  const inFolders = [...folders].flatMap((name) => {
    if (!(`${name}/` in scripts)) return bothWays(`${name}/`);
    const others = pages.filter((path) => path.startsWith(`${name}/`) && !(path in scripts));
    return others.flatMap(bothWays);
  });
  const scenes = pages.filter((path) => /^embed\/(?!help\/)[^/]+\/$/.test(path));
  const files = FILES.filter(([path]) => !inFolders.includes(path));
  const at = (fields: Fields, ...paths: readonly string[]): Rule[] =>
    paths.map((path) => ({ path: `${base}${path}`, fields }));
  const policy = policyOf();
  return [
    ...at(EVERYWHERE, '*'),
    ...Object.entries(scripts).flatMap(([path, script]) =>
      at(page(unframed(policyOf(script))), ...asPage(path)),
    ),
    ...at(page(unframed(policy)), ...asPage('embed/'), ...bothWays('embed/help/'), ...inFolders),
    ...at(page(unframed(policy)), '404', '404.html'),
    ...at({ ...page(policy), ...EMBEDDED }, ...scenes.flatMap(bothWays)),
    // Versions that are kept hold scenes and what they need, and never change.
    ...at({ ...page(policy), ...EMBEDDED, 'Cache-Control': KEPT.named }, 'v/*'),
    ...at(
      { 'Content-Security-Policy': PICTURE_POLICY, 'Cache-Control': KEPT.picture },
      'pictures/*',
    ),
    ...files.flatMap(([path, kept]) =>
      at({ 'Cache-Control': kept, ...(path === 'live/*' ? EMBEDDED : {}) }, path),
    ),
  ];
}

const ABOUT = [
  'Read at the root of a host by those that know this file; elsewhere see src/build/hosting/.',
  'Paths begin with the folder that the site was built for. Strict-Transport-Security is the affair of',
  'the host: it holds for everything there. Made by src/build/hosting/rules.ts.',
];

/** What the usual hosts take at most. */
const MOST_RULES = 100;

/** The text of the file `_headers`. Throws when there are more rules than hosts take. */
export function headersFile(rules: readonly Rule[]): string {
  if (rules.length > MOST_RULES)
    throw new Error(
      `_headers: found ${rules.length} rules, expected at most ${MOST_RULES}; join some in src/build/hosting/rules.ts`,
    );
  return [
    ...ABOUT.map((line) => `# ${line}`),
    ...rules.map(({ path, fields }) =>
      [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    ),
    '',
  ].join('\n');
}

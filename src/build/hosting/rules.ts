import { HASHED_FOLDERS } from '../hashed-names.ts';
import { EVERYWHERE, KEPT, type Fields } from './fields.ts';
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
  const inFolders = [...folders]
    .flatMap((name) =>
      `${name}/` in scripts
        ? pages.filter((path) => path.startsWith(`${name}/`) && !(path in scripts))
        : [`${name}/`],
    )
    .map((path) => `${path}*`);
  const scenes = pages.filter((path) => /^embed\/(?!help\/)[^/]+\/$/.test(path));
  const files = FILES.filter(([path]) => !inFolders.includes(path));
  const at = (fields: Fields, ...paths: readonly string[]): Rule[] =>
    paths.map((path) => ({ path: `${base}${path}`, fields }));
  const policy = policyOf();
  return [
    ...at(EVERYWHERE, '*'),
    ...Object.entries(scripts).flatMap(([path, script]) =>
      at(page(unframed(policyOf(script))), path, `${path}index.html`),
    ),
    ...at(page(unframed(policy)), 'embed/', 'embed/index.html', 'embed/help/*', ...inFolders),
    ...at(page(policy), ...scenes.map((path) => `${path}*`)),
    ...at(
      { 'Content-Security-Policy': PICTURE_POLICY, 'Cache-Control': KEPT.picture },
      'pictures/*',
    ),
    ...files.flatMap(([path, kept]) => at({ 'Cache-Control': kept }, path)),
  ];
}

const ABOUT = [
  'Read at the root of a host by those that know this file; elsewhere see src/build/hosting/.',
  'Paths begin with the folder that the site was built for. Strict-Transport-Security is the affair of',
  'the host: it holds for everything there. Made by src/build/hosting/rules.ts.',
];

/** The text of the file `_headers`. */
export const headersFile = (rules: readonly Rule[]): string =>
  [
    ...ABOUT.map((line) => `# ${line}`),
    ...rules.map(({ path, fields }) =>
      [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    ),
    '',
  ].join('\n');

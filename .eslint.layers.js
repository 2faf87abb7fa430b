import { dirname, join, relative, sep } from 'node:path';

/**
 * What each folder of src/ may import, from the lowest up: only folders that stand above it in this
 * table, so no two can import each other. Types count like values. `words` are the files
 * src/strings*.ts and src/licence.ts. Every other file right in src/ puts parts together and may import
 * them all.
 *
 * @type {Readonly<Record<string, readonly string[] | 'all'>>}
 */
export const MAY_IMPORT = {
  styles: [],
  model: [],
  contract: ['model'],
  words: ['model', 'contract'],
  fonts: ['contract'],
  basemap: ['model'],
  picture: ['model', 'contract'],
  figure: ['model', 'contract', 'words', 'picture'],
  stills: ['model', 'contract', 'words', 'fonts', 'basemap', 'picture', 'figure'],
  evidence: ['model', 'contract', 'words'],
  teach: ['model', 'contract', 'picture', 'stills'],
  offline: ['model', 'contract', 'words'],
  classroom: ['model', 'words', 'offline'],
  stages: ['model', 'words', 'basemap', 'picture', 'figure'],
  player: ['styles', 'model', 'contract', 'words', 'picture', 'figure', 'offline', 'stages'],
  present: ['model', 'contract', 'words', 'picture', 'figure', 'stages', 'player'],
  embed: [
    'model',
    'contract',
    'words',
    'basemap',
    'picture',
    'figure',
    'stills',
    'stages',
    'player',
  ],
  editors: ['model', 'contract', 'words', 'picture', 'stages', 'player'],
  hosting: ['embed'],
  components: 'all',
  layouts: 'all',
  pages: 'all',
};

const NAMES = Object.keys(MAY_IMPORT);
const WORDS = /^(strings[^/]*(?<!\.test)|licence)\.ts$/;

/**
 * The part of src/ that a path from there belongs to; undefined for files that put parts together.
 *
 * @param {string} path
 * @returns {string | undefined}
 */
function partOf(path) {
  const [first = '', ...rest] = path.split(sep);
  if (rest.length > 0) return first;
  return WORDS.test(first) ? 'words' : undefined;
}

/**
 * What is wrong when a file imports another, both as paths from src/; undefined when nothing is.
 *
 * @param {string} from
 * @param {string} to
 * @param {boolean} isType only the shape of something is imported
 * @returns {string | undefined}
 */
export function complaint(from, to, isType) {
  const [part, other] = [partOf(from), partOf(to)];
  if (part === undefined || part === other) return undefined;
  if (to.startsWith('..')) return `src/${part}/ imports nothing from outside: found "${to}".`;
  const allowed = MAY_IMPORT[part];
  if (allowed === undefined)
    return `found the new folder src/${part}/, expected it in .eslint.layers.js. Add it there.`;
  // Words may know the shape of what they speak about.
  if (part === 'words' && isType) return undefined;
  const below = NAMES.slice(0, NAMES.indexOf(part));
  const known = allowed === 'all' ? below : allowed;
  if (other !== undefined && known.includes(other)) return undefined;
  return `src/${part}/ may import ${known.join(', ') || 'nothing of ours'}: found "${to}". Move what is needed down, or hand it in.`;
}

/**
 * A rule of ESLint that holds imports against the table.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    // Scripts in .astro files have a name of their own below that of the file.
    const file = context.physicalFilename;
    const src = join(context.cwd, 'src');
    const check = (node, isType = false) => {
      const source = node.source?.value;
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const target = relative(src, join(dirname(file), source.replace(/\?.*$/, '')));
      const message = complaint(relative(src, file), target, isType);
      if (message !== undefined) context.report({ node: node.source, message });
    };
    const checkStatic = (node) => {
      const kind = node.importKind ?? node.exportKind;
      const named = node.specifiers ?? [];
      check(
        node,
        kind === 'type' ||
          (named.length > 0 && named.every((one) => (one.importKind ?? one.exportKind) === 'type')),
      );
    };
    return {
      ImportDeclaration: checkStatic,
      ExportNamedDeclaration: checkStatic,
      ExportAllDeclaration: checkStatic,
      ImportExpression: (node) => {
        check(node);
      },
      TSImportType: (node) => {
        check(node, true);
      },
    };
  },
};

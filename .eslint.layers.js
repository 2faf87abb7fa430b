import { dirname, join, relative, sep } from 'node:path';

/**
 * The rooms of src/, from the top down. A room may import those below it, never one above: so no two
 * can import each other. Tests are free.
 */
export const ROOMS = [
  'pages',
  'layouts',
  'build',
  'embed',
  'deck',
  'teach',
  'story',
  'offline',
  'evidence',
  'chart',
  'map',
  'content',
  'design',
  'messages',
  'model',
];

/**
 * What is wrong when a file imports another, both as paths from src/; undefined when nothing is.
 *
 * @param {string} from
 * @param {string} to
 * @returns {string | undefined}
 */
export function complaint(from, to) {
  const [room = '', inside] = from.split(sep);
  if (inside === undefined || from.endsWith('.test.ts')) return undefined;
  if (to.startsWith('..')) return `src/${room}/ imports nothing from outside src/: found "${to}".`;
  if (!ROOMS.includes(room))
    return `found the new room src/${room}/, expected it in .eslint.layers.js. Add it there.`;
  const [other = ''] = to.split(sep);
  if (other === room) return undefined;
  if (ROOMS.indexOf(other) > ROOMS.indexOf(room)) return undefined;
  const below = ROOMS.slice(ROOMS.indexOf(room) + 1);
  return `src/${room}/ may import ${below.join(', ') || 'nothing of ours'}: found "${to}". Move what is needed down, or hand it in.`;
}

/**
 * A rule of ESLint that holds imports against the list of rooms.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    // Scripts in .astro files have a name of their own below that of the file.
    const file = context.physicalFilename;
    const src = join(context.cwd, 'src');
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string' || !/^[.#]/.test(source)) return;
      const path = source.startsWith('#')
        ? join(src, source.slice(1))
        : join(dirname(file), source);
      const target = relative(src, path.replace(/\?.*$/, ''));
      const message = complaint(relative(src, file), target);
      if (message !== undefined) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

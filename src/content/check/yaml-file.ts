import {
  isNode,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type YAMLParseError,
} from 'yaml';
import type { Problem } from './problem.ts';

/** A step into a YAML document: a key or an index. */
export type Path = readonly (string | number)[];

/** A YAML file that remembers where each of its values stands. */
export interface YamlFile {
  file: string;
  data: unknown;
  /** Mistakes in the YAML itself. When there are any, `data` is not to be trusted. */
  problems: Problem[];
  /** A problem at a value, or, when the value is missing, at what should hold it. */
  problemAt(path: Path, message: string): Problem;
}

/** `frames[2].places[0].place`, with the id of a list's entry in place of its number where it has one. */
export function fieldName(path: Path, data: unknown): string {
  let name = '';
  let here: unknown = data;
  for (const key of path) {
    here =
      typeof here === 'object' && here !== null
        ? (here as Record<string | number, unknown>)[key]
        : undefined;
    if (typeof key === 'string') {
      name += name === '' ? key : `.${key}`;
      continue;
    }
    const id = (here as { id?: unknown } | undefined)?.id;
    name += `[${typeof id === 'string' ? id : key}]`;
  }
  return name === '' ? 'the whole file' : name;
}

function nearestNode(document: Document, path: Path): unknown {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

/** The slips that happen most often, in an editor's words. */
const SLIPS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT:
    'found a key that stands out of line, expected all keys of an entry below each other. Check the indentation.',
  BLOCK_AS_IMPLICIT_KEY:
    'found a key inside a text, expected one colon in a line. Put a text that has a colon in it into quotes, or check the indentation.',
  DUPLICATE_KEY: 'found this key twice in one entry, expected it once. Remove one of the two.',
  MISSING_CHAR: 'found a quote or bracket without its end, expected both. Close it.',
  TAB_AS_INDENT: 'found a tab, expected spaces. Replace it.',
};

function slipInWords({ code, message }: Slip): string {
  return (
    SLIPS[code] ??
    `cannot be read: ${message.replace(/\.?$/, '.')} Expected valid YAML; check indentation, colons and quotes.`
  );
}

type Slip = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** Where a slip began: an open quote is noticed only where the next one stands, or at the end of the file. */
function startOf(document: Document.Parsed, { pos: [offset] }: Slip): number {
  let start = offset;
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] <= offset && offset <= range[1]) start = range[0];
    },
  });
  return start;
}

/** Where a text has a letter that could not be read, because its file is not in UTF-8. */
export function misreadAt(
  text: string,
): { line: number; column: number; message: string } | undefined {
  const before = text.split('\ufffd', 1)[0] ?? '';
  if (before.length === text.length) return undefined;
  const lines = before.split('\n');
  return {
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    message:
      'found a letter that cannot be read, expected a file in UTF-8. Save it in that encoding.',
  };
}

/** Slips of a file that make all others: they are told alone. */
function slipOfFile(file: string, text: string, hasErrors: boolean): Problem | undefined {
  const misread = misreadAt(text);
  if (misread) return { file, field: 'YAML', ...misread };
  const tab = hasErrors ? text.split('\n').findIndex((line) => /^ *\t/.test(line)) : -1;
  return tab < 0
    ? undefined
    : {
        file,
        field: 'YAML',
        line: tab + 1,
        column: (text.split('\n')[tab] ?? '').indexOf('\t') + 1,
        message:
          'found a tab at the beginning of a line, expected spaces. Replace it, and others like it.',
      };
}

/** Reads YAML text. Duplicate keys and other slips become problems with their place. */
export function parseYaml(file: string, text: string): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const whole = slipOfFile(file, text, document.errors.length > 0);
  const problems = whole
    ? [whole]
    : document.errors.map((error) => ({
        file,
        ...place(startOf(document, error)),
        field: 'YAML',
        message: slipInWords(error),
      }));
  const data: unknown = problems.length > 0 ? undefined : document.toJS();
  return {
    file,
    data,
    problems,
    problemAt(path, message) {
      const node = nearestNode(document, path);
      const offset = isNode(node) && node.range ? node.range[0] : 0;
      return { file, ...place(offset), field: fieldName(path, data), message };
    },
  };
}

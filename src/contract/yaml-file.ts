import { isCollection, isNode, LineCounter, parseDocument, type Document } from 'yaml';
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

/** Reads YAML text. Duplicate keys and other slips become problems with their place. */
export function parseYaml(file: string, text: string): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const data: unknown = document.errors.length > 0 ? undefined : document.toJS();
  return {
    file,
    data,
    problems: document.errors.map((error) => ({
      file,
      ...place(error.pos[0]),
      field: 'YAML',
      message: `${error.message.split('\n')[0] ?? 'cannot be read'} Expected valid YAML; check indentation, colons and quotes.`,
    })),
    problemAt(path, message) {
      const node = nearestNode(document, path);
      const offset = isNode(node) && node.range ? node.range[0] : 0;
      const shifted = isCollection(node) && node.range ? node.range[0] : offset;
      return { file, ...place(shifted), field: fieldName(path, data), message };
    },
  };
}

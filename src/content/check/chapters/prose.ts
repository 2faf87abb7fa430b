import { misreadAt, parseYaml, type YamlFile } from '../yaml-file.ts';
import { parseMarkup, type MarkupMistake, type TreeNode } from './mdx-elements.ts';

/** A text with front matter, such as a chapter, parsed. */
export interface Prose {
  file: string;
  text: string;
  /** The front matter, without data where there is none. */
  head: YamlFile;
  hasHead: boolean;
  /** The text below it, behind as many empty lines as the front matter has: lines count as in the file. */
  body: string;
  /** The syntax tree of the body, or the first mistake that keeps it from being read. */
  markup: { tree: TreeNode } | { mistake: MarkupMistake };
}

export function parseProse(file: string, text: string): Prose {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  const [whole = '', head = ''] = match ?? [];
  const lines = whole.split('\n').length - 1;
  const body = '\n'.repeat(lines) + text.slice(whole.length);
  const mistake = misreadAt(body);
  return {
    file,
    text,
    head: parseYaml(file, `\n${head}`),
    hasHead: match !== null,
    body,
    markup: mistake ? { mistake } : parseMarkup(body),
  };
}

/** The slug in a chapter's front matter; undefined when there is none or it cannot be read. */
export function slugOf({ head }: Prose): string | undefined {
  const slug = (head.data as { slug?: unknown } | null | undefined)?.slug;
  return typeof slug === 'string' ? slug : undefined;
}

import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseYaml } from '../yaml-file.ts';

/** An element of a chapter, for example `<Claim id="c03">`. */
export interface Element {
  name: string;
  id: string | undefined;
  /** What a `<Count>` or `<ClaimNames>` counts. */
  of: string | undefined;
  line: number;
  column: number;
}

/** A mistake in the markup itself, in an editor's words. */
export interface MarkupMistake {
  line: number;
  column: number;
  message: string;
}

/** As much of a syntax tree as is needed here. */
export interface TreeNode {
  type: string;
  name?: string | null;
  /** Of a text. */
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TreeNode[];
  position?: { start: { line: number; column: number } } | undefined;
}

function elementsOf(node: TreeNode): Element[] {
  const inner = (node.children ?? []).flatMap(elementsOf);
  if (!node.type.startsWith('mdxJsx') || !node.name) return inner;
  const valueOf = (attribute: string): string | undefined => {
    const value = node.attributes?.find(({ name }) => name === attribute)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return [{ name: node.name, id: valueOf('id'), of: valueOf('of'), line, column }, ...inner];
}

/** The front matter as its own text, and the body with the front matter's lines left empty. */
export function splitChapter(text: string): { head: string | undefined; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!match) return { head: undefined, body: text };
  const lines = match[0].split('\n').length - 1;
  return { head: `\n${match[1] ?? ''}`, body: '\n'.repeat(lines) + text.slice(match[0].length) };
}

/** The slug in a chapter's front matter; undefined when there is none or it cannot be read. */
export function slugIn({ file, text }: { file: string; text: string }): string | undefined {
  const head = parseYaml(file, splitChapter(text).head ?? '').data;
  const slug = (head as { slug?: unknown } | null | undefined)?.slug;
  return typeof slug === 'string' ? slug : undefined;
}

function mistakeIn(error: unknown): MarkupMistake {
  const {
    line = 1,
    column = 1,
    reason = String(error),
  } = error as Partial<MarkupMistake & { reason: string }>;
  const [, closed, expected] =
    /closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>`/.exec(reason) ?? [];
  if (closed !== undefined && expected !== undefined)
    return {
      line,
      column,
      message: `found </${closed}> inside <${expected}>, expected <${closed}> before it or </${expected}> here.`,
    };
  const [, name, openLine, openColumn] =
    /closing tag for `<(\w+)>` \((\d+):(\d+)/.exec(reason) ?? [];
  if (name !== undefined) {
    const place = ['Scene', 'Step'].includes(name)
      ? 'on a line of its own'
      : 'in the same paragraph';
    return {
      line: Number(openLine),
      column: Number(openColumn),
      message: `found <${name}> without an end, expected </${name}> ${place}. Add it.`,
    };
  }
  if (reason.includes('expected an open tag first'))
    return {
      line,
      column,
      message: 'found the end of an element that was not begun, expected its beginning above it.',
    };
  if (reason.includes('in expression'))
    return {
      line,
      column,
      message: 'found a brace, expected plain text: braces begin a program here. Remove it.',
    };
  return { line, column, message: `${reason.replace(/\.?$/, '.')} Expected valid MDX.` };
}

/** The syntax tree of a chapter's body, or the first mistake that keeps it from being read. */
export function parseMarkup(body: string): { tree: TreeNode } | { mistake: MarkupMistake } {
  try {
    return { tree: unified().use(remarkParse).use(remarkMdx).parse(body) };
  } catch (error) {
    return { mistake: mistakeIn(error) };
  }
}

/** The elements of a chapter's body in order, or the first mistake that keeps it from being read. */
export function readElements(body: string): { elements: Element[] } | { mistake: MarkupMistake } {
  const parsed = parseMarkup(body);
  return 'mistake' in parsed ? parsed : { elements: elementsOf(parsed.tree) };
}

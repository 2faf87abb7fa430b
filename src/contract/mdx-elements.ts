import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** An element of a chapter, for example `<Claim id="c03">`. */
export interface Element {
  name: string;
  id: string | undefined;
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
interface TreeNode {
  type: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TreeNode[];
  position?: { start: { line: number; column: number } } | undefined;
}

function elementsOf(node: TreeNode): Element[] {
  const inner = (node.children ?? []).flatMap(elementsOf);
  if (!node.type.startsWith('mdxJsx') || !node.name) return inner;
  const id = node.attributes?.find(({ name }) => name === 'id')?.value;
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return [{ name: node.name, id: typeof id === 'string' ? id : undefined, line, column }, ...inner];
}

/** The front matter as its own text, and the body with the front matter's lines left empty. */
export function splitChapter(text: string): { head: string | undefined; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!match) return { head: undefined, body: text };
  const lines = match[0].split('\n').length - 1;
  return { head: `\n${match[1] ?? ''}`, body: '\n'.repeat(lines) + text.slice(match[0].length) };
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

/** The elements of a chapter's body in order, or the first mistake that keeps it from being read. */
export function readElements(body: string): { elements: Element[] } | { mistake: MarkupMistake } {
  try {
    const tree: TreeNode = unified().use(remarkParse).use(remarkMdx).parse(body);
    return { elements: elementsOf(tree) };
  } catch (error) {
    return { mistake: mistakeIn(error) };
  }
}

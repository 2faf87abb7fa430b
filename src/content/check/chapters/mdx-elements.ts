import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** An element of a chapter, for example `<Claim id="c03">`. */
export interface Element {
  name: string;
  id: string | undefined;
  /** What a `<Count>` or `<ClaimNames>` counts. */
  of: string | undefined;
  /** The names of the elements around it, the outermost first. */
  inside: readonly string[];
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

const placeOf = ({ position }: TreeNode): { line: number; column: number } => {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
};

/** The elements below a node, in order. */
export function elementsOf(node: TreeNode, inside: readonly string[] = []): Element[] {
  const isElement = node.type.startsWith('mdxJsx') && node.name;
  const below = isElement ? [...inside, node.name ?? ''] : inside;
  const inner = (node.children ?? []).flatMap((child) => elementsOf(child, below));
  if (!isElement) return inner;
  const valueOf = (attribute: string): string | undefined => {
    const value = node.attributes?.find(({ name }) => name === attribute)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const name = node.name ?? '';
  return [{ name, id: valueOf('id'), of: valueOf('of'), inside, ...placeOf(node) }, ...inner];
}

const BRACES = 'found a brace, expected plain text: braces begin a program here. Remove it.';

const PROGRAM =
  'found "import" or "export" at the beginning of a paragraph, expected plain text: they begin a program here. Reword it.';
const PICTURE =
  'found a picture, expected none in a text: pictures are scenes. Make it a <Scene>, or remove it.';

/** What Markdown can do and no text of the site may do, by type of node. */
const REFUSED: Readonly<Record<string, string>> = {
  mdxTextExpression: BRACES,
  mdxFlowExpression: BRACES,
  mdxjsEsm: PROGRAM,
  image: PICTURE,
  imageReference: PICTURE,
};

const isComment = ({ value = '' }: TreeNode): boolean => /^\s*\/\*[\s\S]*\*\/\s*$/.test(value);

/** Programs and pictures in a text. */
export function refusedIn(node: TreeNode): MarkupMistake[] {
  const message = isComment(node) ? undefined : REFUSED[node.type];
  return [
    ...(message === undefined ? [] : [{ ...placeOf(node), message }]),
    ...(node.children ?? []).flatMap(refusedIn),
  ];
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
  if (reason.includes('import/exports')) return { line, column, message: PROGRAM };
  if (reason.includes('expression')) return { line, column, message: BRACES };
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

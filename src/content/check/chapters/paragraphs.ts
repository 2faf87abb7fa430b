import { parseMarkup, type TreeNode } from './mdx-elements.ts';

/** An element inside a paragraph, with the stretch of the paragraph's text that it holds. */
export interface Mark {
  name: string;
  id: string | undefined;
  start: number;
  end: number;
}

/** A paragraph of a chapter as it is read, without markup. */
export interface Paragraph {
  text: string;
  marks: Mark[];
  /** The step that it stands in, for example `attack/area`. */
  step: string | undefined;
  line: number;
  column: number;
}

const idOf = ({ attributes }: TreeNode): string | undefined => {
  const id = attributes?.find(({ name }) => name === 'id')?.value;
  return typeof id === 'string' ? id : undefined;
};

function read(node: TreeNode, step: string | undefined): Paragraph {
  const marks: Mark[] = [];
  let text = '';
  const walk = (inner: TreeNode): void => {
    const start = text.length;
    if (inner.value !== undefined) text += inner.value.replace(/\s+/g, ' ');
    for (const child of inner.children ?? []) walk(child);
    if (inner.name) marks.push({ name: inner.name, id: idOf(inner), start, end: text.length });
  };
  walk({ ...node, name: null });
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { text, marks, step, line, column };
}

function within(node: TreeNode, step: string | undefined): Paragraph[] {
  if (node.type === 'paragraph') return [read(node, step)];
  const inside = node.name === 'Step' ? idOf(node) : step;
  return (node.children ?? []).flatMap((child) => within(child, inside));
}

/** The paragraphs of a chapter's body in order; none when the markup cannot be read. */
export function paragraphsOf(body: string): Paragraph[] {
  const parsed = parseMarkup(body);
  return 'mistake' in parsed ? [] : within(parsed.tree, undefined);
}

import type { TreeNode } from './mdx-elements.ts';
import type { Prose } from './prose.ts';
import type { Problem } from '../problem.ts';

const NAME = 'Answer';

const answersIn = (node: TreeNode): TreeNode[] => [
  ...(node.name === NAME ? [node] : []),
  ...(node.children ?? []).flatMap(answersIn),
];

/** Whether a part of a chapter is an answer and nothing else: a block, or one on a line of its own. */
function isAnswer({ type, name, children = [] }: TreeNode): boolean {
  if (name === NAME) return true;
  const [only, ...others] = children.filter(({ value }) => value?.trim() !== '');
  return type === 'paragraph' && only?.name === NAME && others.length === 0;
}

/** Whether a chapter after the opening closes with the answer to its question, and answers once. */
export function checkAnswer({ file, head, markup }: Prose): Problem[] {
  const { order } = (head.data ?? {}) as { order?: unknown };
  // What cannot be read has been reported.
  if (typeof order !== 'number' || order < 1 || 'mistake' in markup) return [];
  const say = ({ position }: TreeNode, message: string): Problem => {
    const { line = 1, column = 1 } = position?.start ?? {};
    return { file, line, column, field: `<${NAME}>`, message };
  };
  const { tree } = markup;
  const last = tree.children?.at(-1) ?? tree;
  const [first, ...others] = answersIn(tree);
  if (!first)
    return [
      say(
        last,
        `is missing, expected <${NAME}> at the end of the chapter, with the answer to its question in one sentence. Add it.`,
      ),
    ];
  if (others.length > 0)
    return others.map((other) =>
      say(other, 'found a second time, expected one in a chapter. Remove one of them.'),
    );
  return isAnswer(last)
    ? []
    : [say(first, 'stands before something else, expected it at the end of the chapter. Move it.')];
}

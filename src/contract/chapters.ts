import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { didYouMean } from './did-you-mean.ts';
import { unknownId, type Content, type ListName } from './read-content.ts';
import type { Problem } from './problem.ts';
import type { Used } from './references.ts';
import { chapterSchema } from './schema/scene.ts';
import { checkShape } from './shape.ts';
import { parseYaml } from './yaml-file.ts';

/** The elements that a chapter may use, and the attribute that each must have. */
const ELEMENTS: Record<string, 'id' | null> = {
  Scene: 'id',
  Step: 'id',
  Claim: 'id',
  Cite: 'id',
  Term: 'id',
  Title: null,
  Grammar: null,
  Spellings: null,
  Clues: null,
  VerdictTally: null,
  Alternatives: null,
};

/** Which list an element's ids belong to. */
const POINTS_TO: Record<string, ListName> = { Claim: 'claims', Cite: 'sources', Term: 'terms' };

/** As much of a syntax tree as is needed here. */
interface TreeNode {
  type: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TreeNode[];
  position?: { start: { line: number; column: number } };
}

interface Element {
  name: string;
  id: string | undefined;
  line: number;
  column: number;
}

function elementsOf(node: TreeNode): Element[] {
  const inner = (node.children ?? []).flatMap(elementsOf);
  if (!node.type.startsWith('mdxJsx') || !node.name) return inner;
  const id = node.attributes?.find(({ name }) => name === 'id')?.value;
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return [{ name: node.name, id: typeof id === 'string' ? id : undefined, line, column }, ...inner];
}

/** The front matter as its own text, and the body with the front matter's lines left empty. */
function split(text: string): { head: string; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!match) return { head: '', body: text };
  const lines = match[0].split('\n').length - 1;
  return { head: `\n${match[1] ?? ''}`, body: '\n'.repeat(lines) + text.slice(match[0].length) };
}

/** Everything wrong in one chapter's markup: unknown elements and ids, steps that are missing or out of order. */
function checkChapter(file: string, text: string, content: Content, used: Used): Problem[] {
  const { head, body } = split(text);
  const headFile = parseYaml(file, head);
  const problems = [
    ...headFile.problems,
    ...checkShape(headFile, chapterSchema, headFile.data, []).problems,
  ];
  let tree: TreeNode;
  try {
    tree = unified().use(remarkParse).use(remarkMdx).parse(body) as TreeNode;
  } catch (error) {
    const {
      line = 1,
      column = 1,
      reason = String(error),
    } = error as { line?: number; column?: number; reason?: string };
    return [
      ...problems,
      {
        file,
        line,
        column,
        field: 'MDX',
        message: `${reason}. Expected every element to be closed.`,
      },
    ];
  }
  let scene: { id: string; next: number; element: Element } | undefined;
  const say = ({ line, column, name }: Element, message: string): void => {
    problems.push({ file, line, column, field: `<${name}>`, message });
  };
  const framesOf = (id: string): string[] =>
    content.book.scenes.get(id)?.frames.map((frame) => frame.id) ?? [];
  const finishScene = (): void => {
    if (!scene) return;
    for (const frame of framesOf(scene.id).slice(scene.next))
      say(
        scene.element,
        `has no <Step id="${scene.id}/${frame}">; expected one for every frame of content/scenes/${scene.id}.yaml.`,
      );
    scene = undefined;
  };
  for (const element of elementsOf(tree)) {
    const { name, id } = element;
    if (!(name in ELEMENTS)) {
      const meant = didYouMean(name, Object.keys(ELEMENTS));
      say(
        element,
        `found unknown element <${name}>, expected one of ${Object.keys(ELEMENTS).join(', ')}.${meant ? ` Did you mean <${meant}>?` : ''}`,
      );
      continue;
    }
    if (ELEMENTS[name] === null) continue;
    if (id === undefined) {
      say(element, 'has no id; expected id="…".');
      continue;
    }
    const list = POINTS_TO[name];
    if (list)
      for (const one of id.split(/\s+/)) {
        used[list].add(one);
        if (!content.book[list].has(one))
          say(element, unknownId(one, content.files[list].file, content.book[list].keys()));
      }
    if (name === 'Scene') {
      finishScene();
      used.scenes.add(id);
      if (!content.scenes.has(id))
        say(element, unknownId(id, 'the files in content/scenes', content.scenes.keys()));
      scene = { id, next: 0, element };
    }
    if (name === 'Step') {
      const frames = scene ? framesOf(scene.id) : [];
      const expected = scene && frames[scene.next];
      if (!scene) say(element, `stands outside a <Scene>; expected it inside one.`);
      else if (!content.book.scenes.has(scene.id)) continue;
      else if (!frames.map((frame) => `${scene?.id ?? ''}/${frame}`).includes(id))
        say(
          element,
          unknownId(
            id,
            `the frames of content/scenes/${scene.id}.yaml`,
            frames.map((frame) => `${scene?.id ?? ''}/${frame}`),
          ),
        );
      else if (id !== `${scene.id}/${expected ?? ''}`)
        say(
          element,
          `found "${id}", expected "${scene.id}/${expected ?? ''}" here: steps follow the order of the frames.`,
        );
      if (scene) scene.next += 1;
    }
  }
  finishScene();
  return problems;
}

/** Everything wrong in the chapters. */
export function checkChapters(content: Content, used: Used): Problem[] {
  return content.chapters.flatMap(({ file, text }) => checkChapter(file, text, content, used));
}

import { checkAnswer } from './chapter-answer.ts';
import { didYouMean, suggestion } from '../did-you-mean.ts';
import { elementsOf, refusedIn, type Element } from './mdx-elements.ts';
import type { Problem } from '../problem.ts';
import type { z } from 'astro/zod';
import type { Prose } from './prose.ts';
import type { Content } from '../../read-content.ts';
import { PROSE, type CollectionName } from '../../registry.ts';
import { hasClearFrames } from '../../steps-in.ts';
import type { Used } from '../used.ts';
import { checkShape } from '../shape.ts';
import { unknownId } from '../unknown-id.ts';
import { unknownIn } from '../unknown-in.ts';

import { claimsIn, isTally, TALLIES } from '../../evidence/verdict-tallies.ts';

/** A story without a chapter: what chapters show would be missed everywhere. */
export const noChapters = ({ chapters }: Content): Problem[] =>
  chapters.length > 0
    ? []
    : [
        {
          file: 'content/story/',
          line: 1,
          column: 1,
          field: 'the whole folder',
          message:
            'has no chapter; expected at least one, as a file that ends in .mdx. Add content/story/00-opening.mdx.',
        },
      ];

/** Elements by name, and the attribute that each must have. */
type Elements = Readonly<Record<string, 'id' | 'of' | null>>;

/** The elements that a chapter may use. */
const ELEMENTS: Elements = {
  Scene: 'id',
  Step: 'id',
  Claim: 'id',
  Cite: 'id',
  Term: 'id',
  Count: 'of',
  ClaimNames: 'of',
  Answer: null,
  Title: null,
  ReadingTime: null,
  Grammar: null,
  Spellings: null,
  Candidates: null,
  Alternatives: null,
  RateClaims: null,
  BlankReport: null,
};

/** The elements that a page beside the story may use. */
const PAGE_ELEMENTS: Elements = {
  Claim: 'id',
  Cite: 'id',
  Term: 'id',
  Count: 'of',
  ClaimNames: 'of',
  Grammar: null,
  VerdictRule: null,
};

/** Which list an element's ids belong to. */
const POINTS_TO: Readonly<Record<string, CollectionName>> = {
  Claim: 'claims',
  Cite: 'sources',
  Term: 'terms',
};

/** Elements that are or hold links: none can stand in a claim, which is one. */
const LINKS: readonly string[] = ['Claim', 'Cite', 'Term', 'ClaimNames'];

/** A message at an element. */
type Say = (element: Element, message: string) => void;

/** A scene as a chapter shows it. */
interface Shown {
  scene: Element & { id: string };
  steps: (Element & { id: string })[];
}

/** Whether the steps of a scene are its frames: each once, in order. */
function checkSteps({ scene, steps }: Shown, content: Content, say: Say): void {
  const isFigure = content.figures.has(scene.id);
  const written = content[isFigure ? 'figures' : 'scenes'].get(scene.id);
  if (written && !hasClearFrames(written)) return;
  const file = `content/${isFigure ? 'figures' : 'scenes'}/${scene.id}.yaml`;
  const shown = (isFigure ? content.book.figures : content.book.scenes).get(scene.id);
  const frames = shown?.frames.map(({ id }) => `${scene.id}/${id}`);
  // A scene that is missing or has mistakes of its own has been reported already.
  if (!frames) return;
  const seen: string[] = [];
  const meant = new Set<string | undefined>();
  for (const step of steps) {
    const { id } = step;
    const before = seen.at(-1);
    if (!frames.includes(id)) {
      say(step, unknownId(id, `the frames in ${file}`, frames));
      meant.add(didYouMean(id, frames));
      continue;
    }
    if (seen.includes(id)) say(step, `found "${id}" a second time, expected each frame once.`);
    else if (before !== undefined && frames.indexOf(id) < frames.indexOf(before))
      say(step, `found "${id}" after "${before}", expected the order of the frames in ${file}.`);
    seen.push(id);
  }
  for (const frame of frames)
    if (!seen.includes(frame) && !meant.has(frame))
      say(scene, `has no <Step id="${frame}">, expected one for every frame in ${file}. Add it.`);
}

function checkIds(element: Element & { id: string }, content: Content, used: Used, say: Say): void {
  const { name, id } = element;
  const list = POINTS_TO[name];
  if (list)
    for (const one of id.split(/\s+/)) {
      used[list].add(one);
      const message = unknownIn(content, list, one);
      if (message !== undefined) say(element, message);
    }
  if (name === 'Scene') {
    const known = [...content.scenes.keys(), ...content.figures.keys()];
    if (!known.includes(id))
      say(element, unknownId(id, 'the files in content/scenes and content/figures', known));
    else if (used.scenes.has(id))
      say(element, `found the scene "${id}" a second time, expected it once in the story.`);
    used.scenes.add(id);
  }
}

/** Whether an element counts something that can be counted. */
function checkTally(element: Element, of: string, content: Content, used: Used, say: Say): void {
  if (!isTally(of)) {
    const suggested = suggestion(of, TALLIES, 'Correct it.');
    say(element, `found of="${of}", expected one of: ${TALLIES.join(' | ')}.${suggested}`);
  } else if (element.name === 'ClaimNames')
    for (const { id } of claimsIn(of, content.book.claims)) used.claims.add(id);
}

function checkElements(
  elements: readonly Element[],
  content: Content,
  used: Used,
  say: Say,
  allowed: Elements,
): Shown[] {
  const shown: Shown[] = [];
  for (const element of elements) {
    const { name, id, of } = element;
    const names = Object.keys(allowed);
    const needed = allowed[name];
    if (!names.includes(name))
      say(
        element,
        `found unknown element <${name}>, expected one of: ${names.join(', ')}.` +
          suggestion(name, names, 'Remove it.'),
      );
    else if (needed && element[needed] === undefined)
      say(element, `has no ${needed}, expected one: <${name} ${needed}="…">. Add it.`);
    else if (element.inside.includes('Claim') && LINKS.includes(name))
      say(
        element,
        `stands in a <Claim>, which is one link, expected words only there. Put it before or after the <Claim>.`,
      );
    else if (needed === 'of' && of !== undefined) checkTally(element, of, content, used, say);
    if (id === undefined) continue;
    const known = { ...element, id };
    checkIds(known, content, used, say);
    if (name === 'Scene') shown.push({ scene: known, steps: [] });
    if (name !== 'Step') continue;
    const scene = shown.at(-1);
    if (scene) scene.steps.push(known);
    else say(element, 'stands outside a <Scene>, expected it inside one.');
  }
  return shown;
}

/** What the files of one folder have at their top, and the elements that they may use. */
interface Kind {
  head: z.ZodObject;
  elements: Elements;
}

/** Everything wrong in one file: its head, unknown elements and ids, steps that are missing or out of order. */
function checkProse(prose: Prose, kind: Kind, content: Content, used: Used): Problem[] {
  const { file, head, markup } = prose;
  const problems: Problem[] = [];
  if (!prose.hasHead) {
    const keys = Object.keys(kind.head.shape).join(', ');
    const message = `has no front matter, expected ${keys} between two lines of ---. Add it at the top.`;
    problems.push(head.problemAt([], message));
  } else {
    problems.push(...head.problems);
    if (head.problems.length === 0)
      problems.push(...checkShape(head, kind.head, head.data, []).problems);
  }
  if ('mistake' in markup) return [...problems, { file, field: 'MDX', ...markup.mistake }];
  for (const refused of refusedIn(markup.tree)) problems.push({ file, field: 'MDX', ...refused });
  const say: Say = ({ line, column, name }, message) => {
    problems.push({ file, line, column, field: `<${name}>`, message });
  };
  for (const shown of checkElements(elementsOf(markup.tree), content, used, say, kind.elements))
    checkSteps(shown, content, say);
  return problems;
}

/** Chapters that would stand on the same address or in the same place of the reading order. */
function checkTwins(content: Content): Problem[] {
  const taken = new Map<string, string>();
  return content.chapters.flatMap(({ file, head }) => {
    const data = (head.data ?? {}) as Record<string, unknown>;
    return ['slug', 'order'].flatMap((key) => {
      const value = JSON.stringify(data[key]);
      const first = taken.get(`${key} ${value}`);
      if (first === undefined) taken.set(`${key} ${value}`, file);
      return first === undefined || data[key] === undefined
        ? []
        : [
            head.problemAt(
              [key],
              `found ${value}, which ${first} has already, expected each chapter to have its own. Change one.`,
            ),
          ];
    });
  });
}

/** Everything wrong in the chapters, and in the pages beside the story. */
export function checkChapters(content: Content, used: Used): Problem[] {
  const chapter: Kind = { head: PROSE.story, elements: ELEMENTS };
  const page: Kind = { head: PROSE.pages, elements: PAGE_ELEMENTS };
  return [
    ...content.chapters.flatMap((one) => [
      ...checkProse(one, chapter, content, used),
      ...checkAnswer(one),
    ]),
    ...content.pages.flatMap((one) => checkProse(one, page, content, used)),
    ...checkTwins(content),
  ];
}

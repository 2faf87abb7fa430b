import { allSteps, type DeckData, type DeckStep } from '../deck-data.ts';

/**
 * Which steps are shown, as the address says it: all (the empty text), those of a lesson (`lesson=<id>`),
 * or those that a teacher has chosen (`steps=<id>,<id>`).
 */
export type PathKey = string;

/** A stretch of a path: a part of a lesson, else a chapter. */
export interface PathPart {
  title: string;
  /** Planned minutes from the start of the lesson. */
  plan?: { start: number; end: number };
  steps: DeckStep[];
}

/** The steps that are shown, in their order. */
export interface DeckPath {
  key: PathKey;
  parts: PathPart[];
  steps: DeckStep[];
}

const LESSON = 'lesson';
const STEPS = 'steps';
/** The longest key that is read: more than all steps of a long story. */
const LONGEST = 20_000;

export const WHOLE: PathKey = '';
export const lessonKey = (lesson: string): PathKey => `${LESSON}=${lesson}`;
export const stepsKey = (steps: readonly string[]): PathKey =>
  steps.length === 0 ? WHOLE : `${STEPS}=${steps.join(',')}`;

/** The lesson of a key, undefined where it asks for something else. */
export const lessonOf = (key: PathKey, { lessons }: Pick<DeckData, 'lessons'>) =>
  lessons.find(({ id }) => lessonKey(id) === key);

/** What a key asks for, by its name. */
const askedIn = (key: PathKey): { lesson: string | null; steps: string[] } => {
  const asked = new URLSearchParams(key.slice(0, LONGEST));
  return { lesson: asked.get(LESSON), steps: asked.get(STEPS)?.split(',') ?? [] };
};

/**
 * The key that an address or another window names, as far as this deck has it: an unknown lesson and
 * unknown steps are left out, and so is a step that stands there twice.
 */
export function knownKey(search: string, deck: Pick<DeckData, 'steps' | 'slides' | 'lessons'>) {
  const { lesson, steps } = askedIn(search.replace(/^\?/, ''));
  if (deck.lessons.some(({ id }) => id === lesson)) return lessonKey(lesson ?? '');
  const known = new Set(allSteps(deck).map(({ id }) => id));
  return stepsKey([...new Set(steps)].filter((id) => known.has(id)));
}

/** The part of an address that leads to a path: `?lesson=…`, or nothing for the whole deck. */
export const searchOf = (key: PathKey): string => (key === WHOLE ? '' : `?${key}`);

/** Steps that follow one another and belong together become a part. */
function partsByChapter(steps: readonly DeckStep[]): PathPart[] {
  const parts: PathPart[] = [];
  for (const step of steps) {
    const last = parts.at(-1);
    if (last?.title === step.chapter) last.steps.push(step);
    else parts.push({ title: step.chapter, steps: [step] });
  }
  return parts;
}

/** Gives the steps of a path numbers of its own. */
function numbered(key: PathKey, parts: readonly PathPart[]): DeckPath {
  let number = 0;
  const own = parts.map(({ steps, ...part }) => ({
    ...part,
    steps: steps.map((step) => ({ ...step, number: (number += 1), chapter: part.title })),
  }));
  return { key, parts: own, steps: own.flatMap(({ steps }) => steps) };
}

function lessonPath(lesson: string, deck: DeckData): DeckPath | undefined {
  const found = deck.lessons.find(({ id }) => id === lesson);
  if (!found) return undefined;
  const known = new Map(allSteps(deck).map((step) => [step.id, step]));
  let end = 0;
  const parts = found.parts.map(({ title, minutes, steps }): PathPart => {
    const start = end;
    end += minutes;
    return { title, plan: { start, end }, steps: steps.flatMap((id) => known.get(id) ?? []) };
  });
  return numbered(lessonKey(lesson), parts);
}

/** The path of a key. One that this deck does not know is the whole deck. */
export function pathOf(key: PathKey, deck: DeckData): DeckPath {
  const { lesson, steps } = askedIn(knownKey(key, deck));
  const ofLesson = lesson === null ? undefined : lessonPath(lesson, deck);
  if (ofLesson) return ofLesson;
  if (steps.length === 0)
    return { key: WHOLE, parts: partsByChapter(deck.steps), steps: deck.steps };
  const known = new Map(allSteps(deck).map((step) => [step.id, step]));
  const own = steps.flatMap((id) => known.get(id) ?? []);
  return numbered(stepsKey(steps), partsByChapter(own));
}

/**
 * The step before or after another. From a step that is not in the path it goes on where the whole deck
 * would come to the path again.
 *
 * @param order ids of all steps, in the order of the whole deck
 */
export function stepBeside(
  { steps }: Pick<DeckPath, 'steps'>,
  current: string,
  by: 1 | -1,
  order: readonly string[],
): string | undefined {
  const at = steps.findIndex(({ id }) => id === current);
  if (at >= 0) return steps[at + by]?.id;
  const from = order.indexOf(current);
  const isBeyond = ({ id }: DeckStep): boolean => (order.indexOf(id) - from) * by > 0;
  return (by > 0 ? steps.find(isBeyond) : steps.findLast(isBeyond))?.id;
}

/**
 * The steps of a path with one more: after the last one that comes before it in the whole deck. What
 * stands in the path in an order of its own stays so.
 *
 * @param order ids of all steps, in the order of the whole deck
 */
export function withStep(
  path: readonly string[],
  step: string,
  order: readonly string[],
): string[] {
  if (path.includes(step)) return [...path];
  const at = path.findLastIndex((id) => order.indexOf(id) < order.indexOf(step));
  return path.toSpliced(at + 1, 0, step);
}

/** The part in which a step stands, and its position from 0; undefined where it is in none. */
export function partAt(
  { parts }: Pick<DeckPath, 'parts'>,
  step: string,
): { part: PathPart; at: number } | undefined {
  const at = parts.findIndex(({ steps }) => steps.some(({ id }) => id === step));
  const part = parts[at];
  return part && { part, at };
}

/** Whether a step shows where the class pointed: the activity, and the answers that directly follow it. */
export function showsClassMarks(
  step: string,
  { steps }: Pick<DeckPath, 'steps'>,
  activity: { id: string; answers: readonly string[] } | undefined,
): boolean {
  if (activity === undefined) return false;
  const at = steps.findIndex(({ id }) => id === activity.id);
  if (step === activity.id) return true;
  if (at < 0) return false;
  const after = steps.slice(at + 1);
  const end = after.findIndex(({ id }) => !activity.answers.includes(id));
  return after.slice(0, end < 0 ? undefined : end).some(({ id }) => id === step);
}

/**
 * The steps whose pictures would give an answer away now: those of the path that show it, as long as the
 * activity is still to come or is being done.
 *
 * @param step the one that is shown
 */
export function stillHidden(
  step: string,
  { steps }: Pick<DeckPath, 'steps'>,
  activity: { id: string; answers: readonly string[] } | undefined,
): ReadonlySet<string> {
  const at = steps.findIndex(({ id }) => id === activity?.id);
  const isBefore = at >= 0 && steps.findIndex(({ id }) => id === step) <= at;
  return new Set(isBefore ? activity?.answers : []);
}

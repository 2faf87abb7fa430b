import { closest, distance } from 'fastest-levenshtein';

/** What an address asked for, and the step that it gets. */
export interface Found {
  step: string;
  /** Whether the step is the one that was asked for. */
  isExact: boolean;
}

/**
 * The step nearest to what an address names: itself, or the first of the chapter that it names; else
 * the first of the scene, else the one with the most similar name, else the first of all. `steps` must
 * not be empty.
 *
 * @param asked what stands after the # of an address, as it came
 * @param chapters the first step of each, by name
 */
export function nearestStep(
  asked: string,
  steps: readonly string[],
  chapters: Readonly<Record<string, string>> = {},
): Found {
  const [first = ''] = steps;
  const name = readable(asked);
  if (steps.includes(name)) return { step: name, isExact: true };
  const chapter = Object.hasOwn(chapters, name) ? chapters[name] : undefined;
  if (chapter !== undefined) return { step: chapter, isExact: true };
  const [scene = '', frame = ''] = name.split('/');
  const own = steps.filter((step) => step.startsWith(`${scene}/`));
  const inScene = closestWithin(`${scene}/${frame}`, own, reachFor(frame)) ?? own[0];
  return {
    step: inScene ?? closestWithin(name, steps, reachFor(name)) ?? first,
    isExact: false,
  };
}

/** Edits within which a name still resembles another. */
const reachFor = (name: string): number => Math.max(2, Math.floor(name.length / 3));

function closestWithin(name: string, steps: readonly string[], reach: number): string | undefined {
  if (steps.length === 0) return undefined;
  const best = closest(name, steps);
  return distance(name, best) <= reach ? best : undefined;
}

/** The longest name that is looked at: distances of longer ones take time and mean nothing. */
const LONGEST = 80;

function readable(asked: string): string {
  const text = asked.slice(0, 3 * LONGEST);
  try {
    return decodeURIComponent(text).toLowerCase().slice(0, LONGEST);
  } catch {
    return text.toLowerCase().slice(0, LONGEST);
  }
}

/** The step of a frame by its number, from 1; beyond either end it is the last or the first. */
export function stepOfNumber(
  number: number,
  steps: readonly { id: string; number: number | null }[],
): Found {
  const frames = steps.filter((step) => step.number !== null);
  const exact = frames.find((step) => step.number === number);
  const end = number < 1 ? frames[0] : frames.at(-1);
  return { step: (exact ?? end)?.id ?? '', isExact: exact !== undefined };
}

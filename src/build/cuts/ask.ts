import { parseArgs } from 'node:util';
import type { Theme } from '../../design/tokens.ts';
import { SHAPES, type Shape } from './shapes.ts';

/** What is to be made. */
export interface Asked {
  /** Scenes, each with the ids of its steps. */
  scenes: readonly { id: string; steps: readonly string[] }[];
  shapes: readonly Shape[];
  theme: Theme;
  /** Only pictures, captions and texts. */
  onlyCards: boolean;
  /** Folder into which they go. */
  out: string;
}

const refuse = (name: string, found: string, expected: readonly string[]): never => {
  throw new Error(`${name}: found "${found}", expected one of ${expected.join(', ')}`);
};

function stepsIn(scene: string, frames: readonly string[], range: string | undefined): string[] {
  if (range === undefined) return [...frames];
  const [first = '', last = first] = range.split('..');
  for (const id of [first, last])
    if (!frames.includes(id)) refuse(`--steps of ${scene}`, id, frames);
  const [from, to] = [frames.indexOf(first), frames.indexOf(last)];
  if (from > to) refuse(`--steps of ${scene}`, range, [`${last}..${first}`]);
  return frames.slice(from, to + 1);
}

/**
 * Reads the words after `npm run cuts --`. Throws on what it does not know, with what there is.
 *
 * @param known ids of all scenes, each with the ids of its frames
 */
export function readAsked(
  words: readonly string[],
  known: ReadonlyMap<string, readonly string[]>,
): Asked {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      shape: { type: 'string', multiple: true },
      steps: { type: 'string' },
      theme: { type: 'string', default: 'light' },
      cards: { type: 'boolean', default: false },
      out: { type: 'string', default: 'cuts' },
    },
  });
  const { steps, theme } = values;
  if (theme !== 'light' && theme !== 'dark') return refuse('--theme', theme, ['light', 'dark']);
  if (steps !== undefined && positionals.length !== 1)
    throw new Error(`--steps: found ${positionals.length} scenes, expected one`);
  const ids = positionals.length > 0 ? positionals : [...known.keys()];
  return {
    scenes: ids.map((id) => {
      const frames = known.get(id) ?? refuse('scene', id, [...known.keys()]);
      return { id, steps: stepsIn(id, frames, steps) };
    }),
    shapes: (values.shape ?? SHAPES.map(({ ratio }) => ratio)).map(
      (wanted) =>
        SHAPES.find(({ ratio }) => ratio === wanted) ??
        refuse(
          '--shape',
          wanted,
          SHAPES.map(({ ratio }) => ratio),
        ),
    ),
    theme,
    onlyCards: values.cards,
    out: values.out,
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { scenesIn } from '../../src/content/reading-order.ts';
import type { Activity } from '../../src/content/schema/classroom.ts';
import { claimOf } from './claims.ts';
import { frames, isFigure, type Frame } from './frames.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const read = (path: string): string => readFileSync(join(CONTENT, path), 'utf8');

/** The chapters in the order in which they are read. */
export const chapters = readdirSync(join(CONTENT, 'story'))
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => {
    const [, head = '', body = ''] = read(`story/${file}`).split(/^---$/m);
    return {
      ...(parse(head) as { title: string; short: string; slug: string; order: number }),
      body,
    };
  })
  .toSorted((a, b) => a.order - b.order);

type DeckFrame = Frame & { scene: string; step: string };

/** The frames in the order of the deck. Their numbers count from 1. */
export const deckFrames: DeckFrame[] = chapters
  .flatMap(({ body }) => scenesIn(body))
  .flatMap((scene) => frames.filter((frame) => frame.scene === scene));

const [firstActivity] = parse(read('classroom/activities.yaml')) as Activity[];
if (!firstActivity) throw new Error('classroom/activities.yaml: found no activity, expected one');

/** The activity of the deck. */
export const activity = { ...firstActivity, step: `activity/${firstActivity.id}` };

/** All steps of the deck. */
export const deckSteps = deckFrames.flatMap(({ step }) =>
  step === activity.before ? [activity.step, step] : [step],
);

/** A step by its position from 0; negative ones count from the end. */
export const stepAt = (i: number): string => deckSteps.at(i) ?? '';

/** The step that comes after another, by so many steps. */
export const stepAfter = (step: string, by = 1): string => stepAt(deckSteps.indexOf(step) + by);

/** The number of a frame, from 1. */
export const numberOf = (step: string): number =>
  deckFrames.findIndex((frame) => frame.step === step) + 1;

/** The claims behind a frame, in its order. */
export const claimsBehind = ({ claims }: Frame): ReturnType<typeof claimOf>[] =>
  claims.map(claimOf);

function first(what: string, is: (frame: DeckFrame, next: DeckFrame | undefined) => boolean) {
  const found = deckFrames.find((frame, i) => is(frame, deckFrames[i + 1]));
  if (!found) throw new Error(`content: found no frame ${what}, expected one to present`);
  return found;
}

type Plot = Extract<Frame, { plot: unknown }>['plot'] & { order?: string };
const plotOf = (frame: Frame | undefined): Plot | undefined =>
  frame && isFigure(frame) ? frame.plot : undefined;
const isInOrder = (frame: Frame): boolean =>
  claimsBehind(frame).every(({ order }, i, all) => order > (all[i - 1]?.order ?? 0));

/** The first frame of each kind in this content. */
export const FIRST = {
  map: first('of a map', (frame) => !isFigure(frame)),
  claims: first(
    'of a map with two claims and another frame of its scene after it',
    (frame, next) =>
      !isFigure(frame) &&
      frame.claims.length > 1 &&
      isInOrder(frame) &&
      next?.scene === frame.scene &&
      next.step !== activity.before,
  ),
  unclaimed: first('that rests on no claim', ({ claims }) => claims.length === 0),
  draw: first('that asks for a drawing', (frame) => plotOf(frame)?.ask === 'draw'),
  slide: first('with a slider', (frame) => plotOf(frame)?.ask === 'slide'),
  table: first('drawn from a table', (frame) => plotOf(frame)?.data !== undefined),
  months: first(
    'with columns and another such frame of its scene after it',
    (frame, next) =>
      next?.scene === frame.scene &&
      [frame, next].every((one) => plotOf(one)?.type === 'columns' && !plotOf(one)?.ask),
  ),
  squares: first('with the squares of claims by verdict', (frame) => {
    const plot = plotOf(frame);
    return plot?.type === 'units';
  }),
} as const;

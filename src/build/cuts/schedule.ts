import { sum } from 'd3';

/** Frames of a film in a second: what networks in Europe and America both take without adding any. */
export const RATE = 25;
/** Video frames from one step to the next. */
export const MOVE = 20;

/** Letters that are read in a second: of subtitles for adults, rather slow, for the eye is on the picture too. */
const LETTERS_PER_SECOND = 15;
/** Fastest reading that is still asked of anybody: what the large services allow in subtitles. */
const MOST_LETTERS_PER_SECOND = 20;
/** Seconds to look at a picture besides; at least so much stands of every step; how long the last stays on. */
const [LOOK, LEAST, LAST] = [1.6, 1.8, 1.2];
/** A film is as long as this, in seconds. */
export const LENGTH = { least: 12, most: 40 } as const;

/** When the caption of a step and its picture stand, in video frames from the beginning. */
export interface Standing {
  start: number;
  end: number;
}

/**
 * When each step of a film stands. Between two steps lies the move from one to the other. Throws where so
 * many captions cannot be read in the longest film.
 *
 * @param captions of the steps, in their order
 */
export function schedule(captions: readonly string[]): Standing[] {
  const last = captions.length - 1;
  const moves = (last * MOVE) / RATE;
  const least = captions.map(({ length }) => Math.max(LEAST, length / MOST_LETTERS_PER_SECOND));
  const wished = captions.map(
    ({ length }, i) => LOOK + length / LETTERS_PER_SECOND + (i === last ? LAST : 0),
  );
  const room = LENGTH.most - moves;
  if (sum(least) > room)
    throw new Error(
      `found ${captions.length} steps, whose captions take ${Math.ceil(sum(least) + moves)} seconds to read, expected at most ${LENGTH.most}. Take fewer: --steps first..last`,
    );
  // A short film is stretched; in a long one there is less time beyond the least, for all alike.
  const stretched = Math.max(1, (LENGTH.least - moves) / sum(wished));
  const spare = Math.min(1, (room - sum(least)) / (sum(wished) - sum(least)));
  let start = 0;
  return wished.map((seconds, i) => {
    const floor = least[i] ?? LEAST;
    const held = (floor + Math.max(0, seconds - floor) * spare) * stretched;
    const standing = { start, end: start + Math.round(held * RATE) };
    start = standing.end + MOVE;
    return standing;
  });
}

/** What is seen for some video frames: a step, or the way to the next one, as a share of it. */
export interface FilmState {
  step: number;
  /** 0 where the step stands. */
  move: number;
  frames: number;
}

/** All that is seen in a film, in order. What stands is one state, however long. */
export const filmStates = (standings: readonly Standing[]): FilmState[] =>
  standings.flatMap(({ start, end }, step) => [
    { step, move: 0, frames: end - start },
    ...(step === standings.length - 1
      ? []
      : Array.from({ length: MOVE }, (_, i) => ({ step, move: (i + 0.5) / MOVE, frames: 1 }))),
  ]);

/** How much of the captions of both steps is seen on a move: one goes before the other comes. */
export function captionOpacities(move: number): { from: number; to: number } {
  const share = (from: number, to: number): number =>
    Math.min(1, Math.max(0, (move - from) / (to - from)));
  return { from: 1 - share(0, 0.35), to: share(0.65, 1) };
}

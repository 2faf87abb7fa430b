import { VERDICTS } from '../../model/certainty.ts';
import type { Point } from '../../model/geometry.ts';
import type { PanelName } from '../controls/keys.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Hands that were counted for each verdict, in the order of the verdicts. */
export type Votes = readonly number[];

/** A spot that a group of the class has pointed at. */
export interface ClassMark {
  /** In map units. */
  at: Point;
  hands: number;
}

/** All that the windows of one classroom agree on: each message carries the whole of it. */
export interface Room {
  /** Scene and frame. */
  step: string;
  panel: PanelName | null;
  isBlack: boolean;
  isCalm: boolean;
  /** For bad projectors: high contrast, and large type. */
  hasContrast: boolean;
  isLarge: boolean;
  theme: Theme;
  /** Keys and clicks in the hall are ignored. */
  isLocked: boolean;
  /** Milliseconds: when the clock was last started, if it runs, and what it had counted before. */
  timer: { since: number | null; before: number };
  marks: readonly ClassMark[];
  /** By claim. */
  votes: Readonly<Record<string, Votes>>;
  /** The claim that the class rates. */
  rating: string | null;
  /** Whether our verdict on it is shown. */
  isRevealed: boolean;
  /** Whether what the class was asked to draw has been shown. */
  isAnswered: boolean;
}

export const freshRoom = (step: string): Room => ({
  step,
  panel: null,
  isBlack: false,
  isCalm: false,
  hasContrast: false,
  isLarge: false,
  theme: 'system',
  isLocked: false,
  timer: { since: null, before: 0 },
  marks: [],
  votes: {},
  rating: null,
  isRevealed: false,
  isAnswered: false,
});

/** Nobody has voted yet. */
export const NO_VOTES: Votes = VERDICTS.map(() => 0);

/** A room whose hall goes to a step: whatever lay over the picture is gone. */
export const atStep = (step: string): Partial<Room> => ({
  step,
  panel: null,
  isBlack: false,
  rating: null,
  isRevealed: false,
  isAnswered: false,
});

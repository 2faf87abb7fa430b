import { VERDICTS } from '../../model/certainty.ts';
import type { Point } from '../../model/geometry.ts';
import type { PanelName } from '../controls/keys.ts';
import { WHOLE, type PathKey } from '../path/deck-path.ts';
import type { DisplaySettings } from './display-settings.ts';

/** Hands that were counted for each verdict, in the order of the verdicts. */
export type Votes = readonly number[];

/** A spot at which a group of the class has pointed. */
export interface ClassMark {
  /** In map units. */
  at: Point;
  hands: number;
}

/** What is on or off; each has a button in both windows. */
export const SWITCHES = [
  'isBlack',
  'isCalm',
  'hasContrast',
  'isLarge',
] as const satisfies (keyof SessionState)[];

/** All that the windows of one presentation agree on: each message carries the whole of it. */
export interface SessionState extends DisplaySettings {
  isBlack: boolean;
  /** Scene and frame. */
  step: string;
  /** Which steps are shown, in which order. */
  path: PathKey;
  panel: PanelName | null;
  /** Keys and clicks in the window for the audience are ignored. */
  isLocked: boolean;
  /** Milliseconds: when the clock was last started, if it runs, and what it had counted before. */
  timer: { since: number | null; before: number };
  marks: readonly ClassMark[];
  /** By claim. */
  votes: Readonly<Record<string, Votes>>;
  /** The claim that the class rates. */
  rating: string | null;
  /** Whether the story's verdict on it is shown. */
  isRevealed: boolean;
  /** Whether the evidence for it is shown. */
  hasEvidence: boolean;
  /** The slide of the question that lies over the picture. */
  question: string | null;
  /** Whether what the class was asked to draw has been shown. */
  isAnswered: boolean;
}

/** What is gone as soon as another step is shown: all that lay over the picture. */
const NOTHING_OVER = {
  panel: null,
  isBlack: false,
  rating: null,
  isRevealed: false,
  hasEvidence: false,
  question: null,
  isAnswered: false,
} as const;

/** A change to a step. */
export const atStep = (step: string): Partial<SessionState> => ({ step, ...NOTHING_OVER });

/** A change to the claim that the class rates: of its verdict nothing is shown yet. */
export const atRating = (rating: string | null): Partial<SessionState> => ({
  rating,
  isRevealed: false,
  hasEvidence: false,
});

/** The state in which a presentation begins. */
export const freshState = (step: string, path: PathKey = WHOLE): SessionState => ({
  step,
  path,
  ...NOTHING_OVER,
  isCalm: false,
  hasContrast: false,
  isLarge: false,
  theme: 'system',
  isLocked: false,
  timer: { since: null, before: 0 },
  marks: [],
  votes: {},
});

/** Nobody has voted yet. */
export const NO_VOTES: Votes = VERDICTS.map(() => 0);

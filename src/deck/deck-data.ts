import type { BriefClaim } from '../content/evidence/claims-in-brief.ts';

/** Something in a picture, and how sure anyone can be of it, in words. The name may say both. */
export interface Unsure {
  name: string;
  certainty?: string;
}

/** A step of the deck: a frame of the story, or the activity that stands before one. */
export interface DeckStep {
  /** Scene and frame, for example attack/region: also its address. */
  id: string;
  /** Position among the frames, from 1; the activity has none. */
  number: number | null;
  title: string;
  /** Short name of its chapter. */
  chapter: string;
  /** Ids of the claims behind it. */
  claims: string[];
  /** What is drawn in it without being certain. */
  unsure: Unsure[];
  /** What its numbers cannot show. */
  cannot: string[];
}

/** The activity of the deck, in which the class points at a map. */
export interface DeckActivity {
  /** Its step. */
  id: string;
  /** The frame before which it stands, and which answers it. */
  before: string;
  /** The frame to which a link into the story leads meanwhile. */
  story: string;
}

/** What the windows of the deck know beyond what stands in their pages. */
export interface DeckData {
  /** In the order of the deck. */
  steps: DeckStep[];
  activity?: DeckActivity;
  /** The first step of each chapter, by the chapter's name in addresses. */
  chapters: Record<string, string>;
  claims: BriefClaim[];
}

/** The element of a page that holds the data. */
export const DATA_ID = 'deck-data';

/** The data of the deck as the page carries it. Throws when the page has none. */
export function readDeck(): DeckData {
  const text = document.getElementById(DATA_ID)?.textContent;
  if (!text) throw new Error(`deck: found no #${DATA_ID} in the page, expected the deck as JSON`);
  return JSON.parse(text) as DeckData;
}

/** The step with this id. Throws when the deck has none. */
export function stepNamed(id: string, { steps }: DeckData): DeckStep {
  const step = steps.find((one) => one.id === id);
  if (!step) throw new Error(`deck: found no step "${id}", expected one of the deck`);
  return step;
}

/** Whether a step shows where the class pointed: the activity, and the frame that answers it. */
export const showsClassMarks = (step: string, activity: DeckActivity | undefined): boolean =>
  activity !== undefined && (step === activity.id || step === activity.before);

/** How many frames a deck has; the activity is not counted. */
export const countFrames = (steps: readonly Pick<DeckStep, 'number'>[]): number =>
  steps.filter(({ number }) => number !== null).length;

/** The file that has the drawings of a scene of the deck. */
export const stillsPath = (scene: string): string => `present/stills/${scene}.json`;

import type { BriefClaim } from '../content/evidence/claims-in-brief.ts';

/** Something in a picture, and how sure anyone can be of it, in words. The name may say both. */
export interface Unsure {
  name: string;
  certainty?: string;
}

/** A step of the deck: a frame of the story, the activity that stands before one, or a slide of words. */
export interface DeckStep {
  /** Scene and frame, for example attack/region: also its address. */
  id: string;
  /** Position among the frames, or in the path of a lesson, from 1; in the whole deck only frames have one. */
  number: number | null;
  /** What it is called where it has no number: an activity, a question, a sheet. */
  label?: string;
  title: string;
  /** Short name of its chapter, or of the part of the lesson in which it stands. */
  chapter: string;
  /** Ids of the claims behind it. */
  claims: string[];
  /** What is drawn in it without being certain. */
  unsure: Unsure[];
  /** What its numbers cannot show. */
  cannot: string[];
}

/** A slide without a picture: a question, a sheet of the worksheet, or claims of the report in our words. */
export interface TextSlide extends DeckStep {
  kind: 'question' | 'sheet' | 'claims';
  label: string;
  /** What stands in large letters; of claims, it is the claims. */
  text: string;
  /** A line under it. */
  foot: string;
}

/** The activity of the deck, in which the class points at a map. */
export interface DeckActivity {
  /** Its step. */
  id: string;
  /** The frame before which it stands in the whole deck, and which answers it. */
  before: string;
  /** The frame to which a link into the story leads meanwhile. */
  story: string;
  /** All frames that show the answer: they are not shown before it, not even small. */
  answers: string[];
}

/** A stretch of a lesson. */
export interface LessonPart {
  title: string;
  minutes: number;
  /** Ids of its steps, in their order. */
  steps: string[];
}

/** A lesson as the deck gives it. */
export interface DeckLesson {
  id: string;
  title: string;
  minutes: number;
  parts: LessonPart[];
}

/** What the windows of the deck know beyond what stands in their pages. */
export interface DeckData {
  /** In the order of the deck. */
  steps: DeckStep[];
  /** What only lessons and paths of one's own show. */
  slides: TextSlide[];
  lessons: DeckLesson[];
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

/** All that a window can show: the steps of the deck, and its slides of words. */
export const allSteps = ({ steps, slides }: Pick<DeckData, 'steps' | 'slides'>): DeckStep[] => [
  ...steps,
  ...slides,
];

/** The step with this id. Throws when the deck has none. */
export function stepNamed(id: string, deck: Pick<DeckData, 'steps' | 'slides'>): DeckStep {
  const step = allSteps(deck).find((one) => one.id === id);
  if (!step) throw new Error(`deck: found no step "${id}", expected one of the deck`);
  return step;
}

/** The slide of words with this id, or undefined when it is a step with a picture. */
export const textSlide = (
  id: string,
  { slides }: Pick<DeckData, 'slides'>,
): TextSlide | undefined => slides.find((slide) => slide.id === id);

/** How many steps of a deck have a number. */
export const countFrames = (steps: readonly Pick<DeckStep, 'number'>[]): number =>
  steps.filter(({ number }) => number !== null).length;

/** The number of a step, or what it is called instead. */
export const numberOf = ({ number, label = '' }: Pick<DeckStep, 'number' | 'label'>): string =>
  number === null ? label : String(number);

/** The file that has the drawings of a scene of the deck. */
export const stillsPath = (scene: string): string => `present/stills/${scene}.json`;

/** The claims that a class can rate at a step: those behind it, and all where none is. */
export const claimsToRate = ({ claims: own }: DeckStep, { claims }: DeckData): BriefClaim[] =>
  own.length > 0 ? claims.filter(({ id }) => own.includes(id)) : claims;

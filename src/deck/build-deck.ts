import type { Book } from '../content/book.ts';
import { briefClaims } from '../content/evidence/claims-in-brief.ts';
import { readBook } from '../content/collections.ts';
import { storyScenes } from '../content/story-scenes.ts';
import type { Activity } from '../content/schema/classroom.ts';
import { resolveFrame } from '../map/frame/picture-of.ts';
import { resolvedFrame, type ResolvedFrame } from '../story/scene/resolved-frame.ts';
import { answersActivity, drawsAnswer, zonesOf } from '../teach/activities/activities-before.ts';
import { ACTIVITY_SCENE, activityFrame, mapFrame } from '../teach/activities/activity-frame.ts';
import { deckSlidesMessages } from '#messages/deck-slides.ts';
import { presentMessages } from '#messages/present.ts';
import { deckLesson, textSlides } from './build-lessons.ts';
import { placedForDeck } from './deck-labels.ts';
import type { DeckActivity, DeckData, DeckStep } from './deck-data.ts';
import { cannotShow, unsureInFigure, unsureOnMap } from './activities/unsure.ts';

const activityStep = (activity: string): string => `${ACTIVITY_SCENE}/${activity}`;

function activityOf({ activities }: Book): Activity | undefined {
  const [content] = activities.values();
  return content;
}

/** The activity of the deck, as its content has it, when this is its step. */
export function activityAt(step: string, book: Book): Activity | undefined {
  const activity = activityOf(book);
  return activity && activityStep(activity.id) === step ? activity : undefined;
}

/** The ids of all frames, in the order of the story. */
const frameIds = async (): Promise<string[]> =>
  (await storyScenes()).flatMap(({ frames }) => frames.map(({ id }) => id));

/** The areas that answer the activity: no frame before it may draw them. */
const answerZones = (book: Book): string[] => {
  const activity = activityOf(book);
  return activity ? zonesOf(activity.before, book) : [];
};

/** The frames that stand before the activity in the whole deck and would answer it: the deck covers the answer. */
function coveredFrames(frames: readonly string[], book: Book): string[] {
  const activity = activityOf(book);
  if (!activity) return [];
  const before = frames.slice(0, Math.max(0, frames.indexOf(activity.before)));
  return before.filter((step) => drawsAnswer(step, activity, book));
}

/**
 * A frame without the areas that answer the activity. Its description would name them: the list of what
 * is drawn takes its place.
 */
function withoutAnswer(step: string, book: Book): ResolvedFrame {
  const { scene, frame } = mapFrame(step, book);
  const answer = answerZones(book);
  const zones = frame.zones.filter(({ zone }) => !answer.includes(zone));
  const plain = resolveFrame(scene, { ...frame, zones }, book);
  const words = deckSlidesMessages.drawn(plain.listed.map(({ name }) => name));
  const picture = resolveFrame(scene, { ...frame, zones, words }, book);
  return { scene, figure: undefined, picture, shown: picture };
}

/** Whether the deck covers something of a frame: then its live map, which has all of it, is not for the deck. */
export const isCovered = async (step: string, book: Book): Promise<boolean> =>
  coveredFrames(await frameIds(), book).includes(step);

/** What a step shows. */
export async function stepShown(step: string, book: Book): Promise<ResolvedFrame> {
  const activity = activityAt(step, book);
  if (activity) return activityFrame(activity, book);
  return (await isCovered(step, book)) ? withoutAnswer(step, book) : resolvedFrame(step, book);
}

/** What a step shows, with the labels of a map placed for the deck. */
export async function stepDrawn(step: string, book: Book): Promise<ResolvedFrame> {
  const { picture, ...rest } = await stepShown(step, book);
  return { ...rest, picture: picture && placedForDeck(picture) };
}

async function frameStep(
  id: string,
  chapter: string,
  number: number,
  book: Book,
): Promise<DeckStep> {
  const { figure, picture, shown } = await stepShown(id, book);
  const [scene = '', frameId] = id.split('/');
  const frame = book.figures.get(scene)?.frames.find((one) => one.id === frameId);
  return {
    id,
    title: shown.title,
    chapter,
    claims: shown.claims,
    unsure: figure ? unsureInFigure(figure.legend) : unsureOnMap(picture?.listed ?? []),
    cannot: frame ? cannotShow(frame.plot, book) : [],
    number,
  };
}

const stepOfActivity = ({ id, title }: Activity, chapter: string): DeckStep => ({
  id: activityStep(id),
  title,
  chapter,
  claims: [],
  unsure: [],
  cannot: [],
  number: null,
  label: presentMessages.activity,
});

/** The deck: every frame of the story in its order, the activity before the frame that answers it, and the lessons. */
export async function deckData(): Promise<DeckData> {
  const book = await readBook();
  const scenes = await storyScenes();
  const activity = activityOf(book);
  const frames = await frameIds();
  const covered = coveredFrames(frames, book);
  const steps = await Promise.all(
    scenes.flatMap(({ chapter, frames: own }) =>
      own.flatMap(({ id, number }) => [
        ...(activity?.before === id ? [Promise.resolve(stepOfActivity(activity, chapter))] : []),
        frameStep(id, chapter, number, book),
      ]),
    ),
  );
  const chapters = Object.fromEntries(
    scenes.toReversed().map(({ slug, frames: [first] }) => [slug, first?.id ?? '']),
  );
  return {
    steps,
    slides: textSlides(book),
    lessons: [...book.lessons.values()].map((lesson) =>
      deckLesson(lesson, book, activityStep, covered),
    ),
    ...(activity ? { activity: deckActivity(activity, frames, covered, book) } : {}),
    chapters,
    claims: briefClaims(book),
  };
}

const deckActivity = (
  activity: Activity,
  frames: readonly string[],
  covered: readonly string[],
  book: Book,
): DeckActivity => ({
  id: activityStep(activity.id),
  before: activity.before,
  story: activity.story,
  answers: frames.filter(
    (step) => answersActivity(step, activity, book) && !covered.includes(step),
  ),
});

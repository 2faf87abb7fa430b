import { entry, type Book } from '../content/book.ts';
import { briefClaims } from '../content/evidence/claims-in-brief.ts';
import { readBook } from '../content/collections.ts';
import { storyScenes } from '../content/story-scenes.ts';
import type { Activity } from '../content/schema/classroom.ts';
import { resolveFrame } from '../map/frame/picture-of.ts';
import { resolvedFrame, type ResolvedFrame } from '../story/scene/resolved-frame.ts';
import { placedForDeck } from './deck-labels.ts';
import type { DeckActivity, DeckData, DeckStep } from './deck-data.ts';
import { cannotShow, unsureInFigure, unsureOnMap } from './activities/unsure.ts';

/** The scene to which the step of the activity belongs. */
const ACTIVITY_SCENE = 'activity';

function activityOf({ activities }: Book): (DeckActivity & { content: Activity }) | undefined {
  const [content] = activities.values();
  if (!content) return undefined;
  const { id, before, story } = content;
  return { id: `${ACTIVITY_SCENE}/${id}`, before, story, content };
}

/** The activity of the deck, as its content has it, when this is its step. */
export function activityAt(step: string, book: Book): Activity | undefined {
  const activity = activityOf(book);
  return activity?.id === step ? activity.content : undefined;
}

/** What a step shows. The map of the activity is that of the frame that answers it, without what that frame draws. */
export function stepShown(step: string, book: Book): ResolvedFrame {
  const activity = activityAt(step, book);
  if (!activity) return resolvedFrame(step, book);
  const { id, title, words, before } = activity;
  const [scene = '', frame] = before.split('/');
  const answer = entry(book.scenes, scene, 'scenes').frames.find((one) => one.id === frame);
  if (!answer) throw new Error(`activity: found no frame "${before}", expected one of a map`);
  const picture = resolveFrame(
    ACTIVITY_SCENE,
    { ...answer, id, title, words, zones: [], routes: [], marks: [], notes: [], claims: [] },
    book,
  );
  return { scene: ACTIVITY_SCENE, figure: undefined, picture, shown: picture };
}

/** What a step shows, with the labels of a map placed for the deck. */
export function stepDrawn(step: string, book: Book): ResolvedFrame {
  const { picture, ...rest } = stepShown(step, book);
  return { ...rest, picture: picture && placedForDeck(picture) };
}

function frameStep(id: string, chapter: string, number: number, book: Book): DeckStep {
  const { figure, picture, shown } = resolvedFrame(id, book);
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

/** The deck: every frame of the story in its order, and the activity before the frame that answers it. */
export async function deckData(): Promise<DeckData> {
  const book = await readBook();
  const scenes = await storyScenes();
  const activity = activityOf(book);
  const steps = scenes.flatMap(({ chapter, frames }) =>
    frames.flatMap(({ id, number }): DeckStep[] => {
      const step = frameStep(id, chapter, number, book);
      return activity?.before === id
        ? [activityStep(activity.id, activity.content.title, chapter), step]
        : [step];
    }),
  );
  const chapters = Object.fromEntries(
    scenes.toReversed().map(({ slug, frames: [first] }) => [slug, first?.id ?? '']),
  );
  const { id = '', before = '', story = '' } = activity ?? {};
  return {
    steps,
    ...(activity ? { activity: { id, before, story } } : {}),
    chapters,
    claims: briefClaims(book),
  };
}

const activityStep = (id: string, title: string, chapter: string): DeckStep => ({
  id,
  title,
  chapter,
  claims: [],
  unsure: [],
  cannot: [],
  number: null,
});

import { entry, type Book } from '../content/book.ts';
import type { Exercise, Lesson, Question } from '../content/schema/classroom.ts';
import { activitiesBefore } from '../teach/activities/activities-before.ts';
import { claimsToRead } from '../teach/lessons/claims-to-read.ts';
import { deckSlidesMessages as words } from '#messages/deck-slides.ts';
import { slidesMessages } from '#messages/slides.ts';
import type { DeckLesson, TextSlide } from './deck-data.ts';

/** The scene to which slides of words belong. */
export const SLIDES = 'slide';

export const questionId = (id: string): string => `${SLIDES}/question-${id}`;
const sheetId = (id: string): string => `${SLIDES}/sheet-${id}`;

/** The question or exercise of a slide of words, or undefined when it has another. */
export const questionOf = (slide: string, { questions }: Book): Question | undefined =>
  [...questions.values()].find(({ id }) => questionId(id) === slide);
export const exerciseOf = (slide: string, { exercises }: Book): Exercise | undefined =>
  [...exercises.values()].find(({ id }) => sheetId(id) === slide);

type SlideText = Pick<TextSlide, 'id' | 'kind' | 'title' | 'text' | 'foot' | 'claims'>;
const slide = (text: SlideText): TextSlide => ({
  ...text,
  number: null,
  label: words.labels[text.kind],
  chapter: words.chapter,
  unsure: [],
  cannot: [],
});

const claimSlides = ({ claims }: Book): TextSlide[] =>
  claimsToRead(claims).map((own, i) =>
    slide({
      id: `${SLIDES}/claims-${i + 1}`,
      kind: 'claims',
      title: slidesMessages.reading(own.map(({ order }) => order)),
      text: '',
      foot: '',
      claims: own.map(({ id }) => id),
    }),
  );

/** The slides of words: the claims of the report by its parts, every question, every sheet. */
export const textSlides = (book: Book): TextSlide[] => [
  ...(book.lessons.size > 0 ? claimSlides(book) : []),
  ...[...book.questions.values()].map(({ id, question, claims }) =>
    slide({
      id: questionId(id),
      kind: 'question',
      title: question,
      text: question,
      foot: '',
      claims,
    }),
  ),
  ...[...book.exercises.values()].map(({ id, title, task, minutes, claims }) =>
    slide({
      id: sheetId(id),
      kind: 'sheet',
      title,
      text: task,
      foot: words.sheet(minutes),
      claims,
    }),
  ),
];

/**
 * A lesson as a path through the deck: in each part the claims, where the class reads them, its frames with
 * an activity before the first that shows its answer, its questions, its sheets.
 *
 * @param stepOf the step of an activity, by its id
 * @param covered frames that do not show the answer in the deck, though the story's do
 */
export function deckLesson(
  { id, title, minutes, parts }: Lesson,
  book: Book,
  stepOf: (activity: string) => string,
  covered: readonly string[],
): DeckLesson {
  const open = parts.map(({ frames }) => frames.filter((frame) => !covered.includes(frame)));
  const activities = activitiesBefore(
    { parts: parts.map((part, i) => ({ ...part, frames: open[i] ?? [] })) },
    book,
  );
  const seen = new Set<string>();
  const once = (step: string): string[] => (seen.has(step) ? [] : (seen.add(step), [step]));
  return {
    id,
    title,
    minutes,
    parts: parts.map((part) => ({
      title: part.title,
      minutes: part.minutes,
      steps: [
        ...(part.reading ? claimSlides(book).map((one) => one.id) : []),
        ...part.frames.flatMap((frame) => [
          ...(activities.get(frame) ?? []).map((activity) => stepOf(activity.id)),
          frame,
        ]),
        ...part.questions.map((one) => questionId(entry(book.questions, one, 'questions').id)),
        ...part.exercises.map((one) => sheetId(entry(book.exercises, one, 'exercises').id)),
      ].flatMap(once),
    })),
  };
}

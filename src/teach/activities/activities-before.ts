import type { Book } from '../../content/book.ts';
import type { Activity, Lesson } from '../../content/schema/classroom.ts';

/** The areas that the map of a frame draws. A figure draws none. */
export function zonesOf(step: string, { scenes }: Pick<Book, 'scenes'>): string[] {
  const [scene = '', id = ''] = step.split('/');
  const frame = scenes.get(scene)?.frames.find((one) => one.id === id);
  return frame?.zones.map(({ zone }) => zone) ?? [];
}

/** Whether a frame draws an area of the answer to an activity. */
export function drawsAnswer(
  step: string,
  { before }: Pick<Activity, 'before'>,
  book: Pick<Book, 'scenes'>,
): boolean {
  const answer = zonesOf(before, book);
  return zonesOf(step, book).some((zone) => answer.includes(zone));
}

/** Whether a frame answers an activity: it is the answer, draws an area of it, or points at it. */
export const answersActivity = (
  step: string,
  activity: Activity,
  book: Pick<Book, 'scenes'>,
): boolean =>
  step === activity.before || activity.hints.includes(step) || drawsAnswer(step, activity, book);

/**
 * The activities of a lesson, by the first frame that answers them, which they come before: so no frame gives the
 * answer away. A lesson that never shows the answer has no activity.
 */
export function activitiesBefore(
  { parts }: Pick<Lesson, 'parts'>,
  book: Pick<Book, 'activities' | 'scenes'>,
): Map<string, Activity[]> {
  const frames = parts.flatMap((part) => part.frames);
  const found = new Map<string, Activity[]>();
  for (const activity of book.activities.values()) {
    const first = frames.find((step) => answersActivity(step, activity, book));
    if (first !== undefined) found.set(first, [...(found.get(first) ?? []), activity]);
  }
  return found;
}

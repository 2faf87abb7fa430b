import type { Lesson } from '../../content/schema/classroom.ts';

/** The sheets of a lesson, in its order. */
const sheetsOf = ({ parts }: Pick<Lesson, 'parts'>): string[] =>
  parts.flatMap(({ exercises }) => exercises);

/** The worksheet with the sheets of a lesson chosen, at the first of them; undefined where it has none. */
export function sheetsPath(lesson: Pick<Lesson, 'parts'>): string | undefined {
  const sheets = sheetsOf(lesson);
  return sheets[0] && `teach/worksheet/?only=${sheets.join(',')}#${sheets[0]}`;
}

/** The answers to the first sheet of a lesson; undefined where it has none. */
export function answersPath(lesson: Pick<Lesson, 'parts'>): string | undefined {
  const [sheet] = sheetsOf(lesson);
  return sheet && `teach/answers/#${sheet}`;
}

/** A stretch of a text in one script. */
export interface Run {
  text: string;
  isArabic: boolean;
}

/** A text in stretches of Arabic and of anything else, so that each can be marked as what it is. */
export function runsOf(text: string): Run[] {
  return text
    .split(/(\p{Script=Arabic}+(?:\s+\p{Script=Arabic}+)*)/u)
    .filter((run) => run !== '')
    .map((run) => ({ text: run, isArabic: /\p{Script=Arabic}/u.test(run) }));
}

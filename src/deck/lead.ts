import { sentencesOf } from '#messages/format.ts';

/** The first sentence of a text, which the hall reads from afar, and the rest of it. */
export function leadOf(text: string): { lead: string; rest: string } {
  const [first = '', ...others] = sentencesOf(text);
  return { lead: first.trim(), rest: others.join('').trim() };
}

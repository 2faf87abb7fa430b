import { suggestion } from './did-you-mean.ts';

/** The message for an id that is nowhere: what was found, where it was looked for, what was meant. */
export function unknownId(id: string, where: string, known: Iterable<string>): string {
  return (
    `found unknown id "${id}", expected one of ${where}.` +
    suggestion(id, known, 'Correct it, or add what is missing there.')
  );
}

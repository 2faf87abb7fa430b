import { listed } from './format.ts';
import { presentMessages } from './present.ts';

/** The words that the build puts on slides of the deck. */
export const deckSlidesMessages = {
  /** What stands over a slide of words, and where a frame has its number. */
  labels: { question: presentMessages.asked, sheet: 'Sheet', claims: 'The report in our words' },
  chapter: 'Questions, sheets and the report in our words',
  sheet: (minutes: number) => `On the worksheet · ${minutes} minutes`,
  /** A map in words of which something is not shown yet. */
  drawn: (names: readonly string[]) => `On the map: ${listed(names)}.`,
} as const;

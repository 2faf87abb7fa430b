import type { DeckActivity } from '../deck-data.ts';
import { part } from '../../design/browser/part.ts';

/**
 * Where a step of the deck stands in the story. The activity leads to the frame that its content names,
 * which gives nothing away.
 */
export function storyAddress(step: string, activity: DeckActivity | undefined): URL {
  const address = new URL(part('[data-story]').getAttribute('href') ?? '', location.href);
  address.hash = step === activity?.id ? activity.story : step;
  return address;
}

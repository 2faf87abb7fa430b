import { part } from './part.ts';
import { WHERE } from './activities/point-activity.ts';

/**
 * Where a step of the deck stands in the story. An activity leads to the picture before it, which gives
 * nothing away.
 */
export function storyAddress(step: string): URL {
  const address = new URL(part('[data-story]').getAttribute('href') ?? '', location.href);
  address.hash = step === WHERE.id ? WHERE.inStory : step;
  return address;
}

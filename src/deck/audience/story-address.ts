import { textSlide, type DeckData } from '../deck-data.ts';
import { part } from '../../design/browser/part.ts';

/**
 * Where a step of the deck stands in the story. The activity leads to the frame that its content names,
 * which gives nothing away; a slide of words, which the story does not have, to its beginning.
 */
export function storyAddress(step: string, deck: DeckData): URL {
  const { activity } = deck;
  const address = new URL(part('[data-story]').getAttribute('href') ?? '', location.href);
  if (step === activity?.id) address.hash = activity.story;
  else if (!textSlide(step, deck)) address.hash = step;
  return address;
}

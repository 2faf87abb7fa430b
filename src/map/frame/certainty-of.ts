import { entry, type Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { certaintyOfVerdict, type Certainty } from '../../model/certainty.ts';

/** How sure a drawn thing is: the verdict on its claim, or the verdict that the author gave it. */
export function certaintyOf(
  item: Pick<FrameContent['zones'][number], 'claim' | 'certainty'>,
  book: Book,
): Certainty {
  if (item.claim !== undefined)
    return certaintyOfVerdict(entry(book.claims, item.claim, 'claim').verdict);
  if (item.certainty !== undefined) return certaintyOfVerdict(item.certainty);
  throw new Error('certainty: found neither a claim nor a certainty, expected one of them');
}

import { entry, type Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { CERTAINTIES, certaintyOfVerdict, type Certainty } from '../../model/certainty.ts';
import { ROLES, type Role } from './drawing.ts';

type Judged = Pick<FrameContent['zones'][number], 'claim' | 'certainty'>;

/** How sure a drawn thing is: the verdict on its claim, or the verdict that the author gave it. */
export function certaintyOf({ claim, certainty }: Judged, book: Book): Certainty {
  if (claim !== undefined) return certaintyOfVerdict(entry(book.claims, claim, 'claims').verdict);
  if (certainty !== undefined) return certaintyOfVerdict(certainty);
  throw new Error('certainty: found neither a claim nor a certainty, expected one of them');
}

/** How sure some drawn things are, and in whose colour they are drawn: each pair once, surest first. */
export function looksOf(
  items: readonly (Judged & { role: Role })[],
  book: Book,
): { certainty: Certainty; role: Role }[] {
  const found = new Set(items.map((item) => `${certaintyOf(item, book)} ${item.role}`));
  return CERTAINTIES.flatMap((certainty) =>
    ROLES.filter((role) => found.has(`${certainty} ${role}`)).map((role) => ({ certainty, role })),
  );
}

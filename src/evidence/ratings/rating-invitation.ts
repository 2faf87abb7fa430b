import { messages } from '#messages/site.ts';
import { myRatings } from './ratings-store.ts';

/**
 * Offers to rate the claims where a block of the page is meant for it. The list and its script are
 * fetched when the reader accepts; if that fails, the block's link to all claims is followed.
 */
export function inviteToRate(block: HTMLElement): void {
  const invitation = block.querySelector<HTMLElement>('[data-rate-invitation]');
  const start = block.querySelector<HTMLButtonElement>('[data-rate-start]');
  const list = block.querySelector<HTMLElement>('[data-rate-list]');
  const link = block.querySelector<HTMLAnchorElement>('[data-rate-link]');
  if (!invitation || !start || !list || !link)
    throw new Error('rate block: found parts missing, expected those of RateClaims.astro');
  invitation.hidden = false;
  if (myRatings.all.size > 0) start.textContent = messages.rateGoOn(myRatings.all.size);
  start.addEventListener('click', () => {
    import('./rate-claims.ts')
      .then(({ showRating }) => showRating(list))
      .then(
        () => {
          start.hidden = true;
        },
        () => {
          location.assign(link.href);
        },
      );
  });
}

import { rateMessages } from '#messages/panel.ts';
import { claimsInBrief } from '../fetch-claims.ts';
import { createElement } from '../../design/browser/create-element.ts';
import { myRatings } from './ratings-store.ts';
import { comparison } from './rating-compared.ts';
import { ratingRow, type RatingRow } from './rating-row.ts';

const words = rateMessages;

/**
 * Puts the list of all claims, to be rated one by one, into an element. Our verdicts are not in it
 * until the reader compares. Rejects when the claims cannot be had.
 */
export async function showRating(into: HTMLElement): Promise<void> {
  const claims = await claimsInBrief();
  const rows: RatingRow[] = claims.map((claim, i) =>
    ratingRow(claim, i + 1 < claims.length ? () => rows[i + 1]?.enter() : undefined),
  );
  const progress = createElement('p', { role: 'status' });
  const kept = createElement('p', { className: 'rate-kept' });
  const compareButton = createElement('button', { type: 'button' }, words.compare);
  const erase = createElement('button', { type: 'button' }, words.erase);
  const compared = createElement('div');
  let isComparing = false;

  const show = (): void => {
    progress.textContent = words.progress(myRatings.all.size, claims.length);
    kept.textContent = myRatings.areKept ? words.kept : words.notKept;
    erase.hidden = myRatings.all.size === 0;
    if (isComparing) compared.replaceChildren(...comparison(myRatings.all, claims));
  };
  compareButton.addEventListener('click', () => {
    isComparing = true;
    show();
    compared.querySelector('h4')?.focus();
  });
  erase.addEventListener('click', () => {
    isComparing = false;
    compared.replaceChildren();
    myRatings.erase();
    progress.textContent = words.erased;
    compareButton.focus();
  });
  myRatings.keepShown(into, show);
  const list = createElement(
    'ol',
    { className: 'rate-list' },
    ...rows.map(({ element }) => element),
  );
  // What is opened from here does not give our verdict away.
  list.dataset.blind = '';
  into.replaceChildren(
    list,
    createElement(
      'div',
      { className: 'rate-foot' },
      progress,
      createElement('p', { className: 'rate-ways' }, compareButton, erase),
      kept,
    ),
    compared,
  );
  const first = claims.findIndex(({ id }) => !myRatings.all.has(id));
  rows[Math.max(0, first)]?.enter();
}

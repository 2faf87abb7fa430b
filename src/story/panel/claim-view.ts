import css from '../../evidence/claim-article.css?inline';
import { panelMessages, rateMessages } from '#messages/panel.ts';
import { adoptStyle } from '../../design/browser/adopt-style.ts';
import { claimIn } from './evidence-address.ts';
import { make } from '../../design/browser/create-element.ts';
import { myRatings } from '../../evidence/ratings/ratings-store.ts';
import { partOfPage } from './fetch-fragment.ts';
import { verdictChoice } from '../../evidence/ratings/verdict-choice.ts';

adoptStyle(css);

/** The article on a claim, from the claim's own page. Rejects when it cannot be had. */
function articleOf(address: string): Promise<HTMLElement> {
  const claim = claimIn(new URL(address)) ?? '';
  return partOfPage(address, `article.claim-article[data-claim="${claim}"]`);
}

/** Fetches what the panel will show of a claim. A failure is left for the moment when it is asked for. */
export function prefetchClaim(address: string): void {
  articleOf(address).catch(() => undefined);
}

/** Puts our verdict away until the reader has given one, and even then only shows it when asked. */
function hideOurs(article: HTMLElement, claim: string): void {
  const ours = article.querySelectorAll('[data-ours]');
  const details = make('details', {}, make('summary', {}, panelMessages.ours), ...ours);
  const note = make('p', {}, panelMessages.oursHidden);
  const show = (): void => {
    const isRated = myRatings.all.has(claim);
    details.hidden = !isRated;
    note.hidden = isRated;
  };
  article.append(note, details);
  show();
  const stop = myRatings.subscribe(() => {
    if (article.isConnected) show();
    else stop();
  });
}

/**
 * What the panel shows of a claim: its article, and the reader's own verdict.
 * Rejects when the article cannot be had.
 *
 * @param isBlind the reader is judging and does not want to see our verdict yet
 */
export async function claimView(address: string, isBlind: boolean): Promise<HTMLElement> {
  const article = await articleOf(address);
  const claim = claimIn(new URL(address)) ?? '';
  const choice = verdictChoice(claim, rateMessages.legendHere, 'panel');
  if (isBlind) hideOurs(article, claim);
  const own = isBlind
    ? choice
    : make('details', {}, make('summary', {}, panelMessages.ownVerdict), choice);
  return make('div', {}, article, own);
}

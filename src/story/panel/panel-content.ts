import { address } from '../../content/addresses/address.ts';
import { claimPath } from '../../content/addresses/evidence-addresses.ts';
import { createElement } from '../../design/browser/create-element.ts';
import { verdictMark } from '../../design/browser/verdict-mark.ts';
import { claimsInBrief } from '../../evidence/fetch-claims.ts';
import { myRatings } from '../../evidence/ratings/ratings-store.ts';
import { verdictChoice } from '../../evidence/ratings/verdict-choice.ts';
import { panelMessages, rateMessages } from '#messages/panel.ts';
import { stripMessages } from '#messages/site.ts';
import { claimIn } from './evidence-address.ts';
import { fetchFragment } from './fetch-fragment.ts';

/** The article on a claim, from the claim's own page. Rejects when it cannot be had. */
function articleOf(page: string): Promise<HTMLElement> {
  const claim = claimIn(new URL(page)) ?? '';
  return fetchFragment(page, `article.claim-article[data-claim="${claim}"]`);
}

/** Fetches what the panel will show of a claim. A failure is left for the moment when it is asked for. */
export function prefetchClaim(page: string): void {
  articleOf(page).catch(() => undefined);
}

/** Puts our verdict away until the reader has given one, and even then only shows it when asked. */
function hideOurs(article: HTMLElement, claim: string): void {
  const ours = article.querySelectorAll('[data-ours]');
  const summary = createElement('summary', {}, panelMessages.ours);
  const details = createElement('details', {}, summary, ...ours);
  const note = createElement('p', {}, panelMessages.oursHidden);
  article.append(note, details);
  myRatings.keepShown(article, () => {
    const isRated = myRatings.all.has(claim);
    details.hidden = !isRated;
    note.hidden = isRated;
  });
}

/**
 * What the panel shows of a claim: its article, and the reader's own verdict. Rejects when the article
 * cannot be had.
 *
 * @param isBlind the reader is judging and does not want to see our verdict yet
 */
export async function claimContent(page: string, isBlind: boolean): Promise<HTMLElement> {
  const article = await articleOf(page);
  const claim = claimIn(new URL(page)) ?? '';
  const choice = verdictChoice(claim, rateMessages.legendHere, 'panel');
  if (isBlind) hideOurs(article, claim);
  const summary = createElement('summary', {}, panelMessages.ownVerdict);
  const own = isBlind ? choice : createElement('details', {}, summary, choice);
  return createElement('div', {}, article, own);
}

/** What the panel shows of several claims: each with its verdict, to be opened. Rejects when they cannot be had. */
export async function claimListContent(ids: readonly string[]): Promise<HTMLElement> {
  const claims = (await claimsInBrief()).filter(({ id }) => ids.includes(id));
  const items = claims.map(({ id, restatement, verdict }) => {
    const link = createElement('a', { href: address(claimPath(id)) }, restatement);
    return createElement('li', {}, link, verdictMark(verdict));
  });
  return createElement(
    'div',
    {},
    createElement('h2', {}, panelMessages.listed(claims.length)),
    createElement('ul', { className: 'panel-list' }, ...items),
  );
}

/**
 * What the panel shows of the report: the picture from the page of evidence, as far as the story has
 * tested it. Rejects when it cannot be had.
 *
 * @param isTested whether the claim at a place in the report has been tested yet
 */
export async function reportContent(isTested: (place: number) => boolean): Promise<HTMLElement> {
  const picture = await fetchFragment(address('evidence/'), '[data-report]');
  for (const plot of picture.querySelectorAll('.plot'))
    for (const [place, phrase] of [...plot.querySelectorAll('.phrase')].entries()) {
      const sign = phrase.querySelector('i');
      if (isTested(place) || !sign) continue;
      sign.className = 'square-open';
      phrase.setAttribute('aria-label', stripMessages.untested(phrase.textContent));
    }
  return createElement(
    'div',
    {},
    createElement('h2', {}, panelMessages.report),
    createElement('p', {}, panelMessages.reportNote),
    picture,
  );
}

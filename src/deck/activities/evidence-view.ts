import { address } from '../../content/addresses/address.ts';
import { claimPath } from '../../content/addresses/evidence-addresses.ts';
import { adoptStyle } from '../../design/browser/adopt-style.ts';
import { createElement } from '../../design/browser/create-element.ts';
import article from '../../evidence/claim-article.css?inline';
import { fetchFragment } from '../../story/panel/fetch-fragment.ts';
import { presentMessages } from '#messages/present.ts';

/**
 * What speaks for and against a claim, from the claim's own page; a link to that page where it cannot be had.
 * Links in it open beside the deck.
 */
export async function evidenceView(claim: string): Promise<HTMLElement> {
  adoptStyle(article);
  const page = address(claimPath(claim));
  const view = await fetchFragment(page, 'article.claim-article').catch(() =>
    createElement(
      'p',
      {},
      `${presentMessages.rate.noEvidence} `,
      createElement('a', { href: page }, new URL(page, location.href).href),
    ),
  );
  for (const link of view.querySelectorAll('a')) link.target = '_blank';
  return view;
}

import { address } from '../../content/addresses/address.ts';
import { claimPath } from '../../content/addresses/evidence-addresses.ts';
import { createElement } from '../../design/browser/create-element.ts';

/** A link to the page of a claim, which opens in the panel of the story. */
export function claimLink(claim: string, text: string): HTMLAnchorElement {
  const link = createElement('a', { href: address(claimPath(claim)) }, text);
  link.setAttribute('role', 'button');
  link.setAttribute('aria-haspopup', 'dialog');
  return link;
}

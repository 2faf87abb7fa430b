import { claimPath } from '../../content/addresses/evidence-addresses.ts';
import { rateMessages } from '#messages/panel.ts';
import type { BriefClaim } from '../../content/evidence/claims-in-brief.ts';
import { make, verdictMark } from '../../design/browser/create-element.ts';
import { address } from '../../content/addresses/address.ts';
import { compare, type Rated, type Ratings } from './ratings.ts';

const words = rateMessages;

function oneClaim({ claim, theirs }: Rated<BriefClaim>): HTMLElement {
  const link = make('a', { href: address(claimPath(claim.id)) }, claim.restatement);
  link.setAttribute('role', 'button');
  link.setAttribute('aria-haspopup', 'dialog');
  return make(
    'li',
    {},
    make('p', { className: 'rate-claim' }, `${claim.order}. `, link),
    make(
      'dl',
      {},
      make('dt', {}, words.yours),
      make('dd', {}, verdictMark(theirs)),
      make('dt', {}, words.ours),
      make('dd', {}, verdictMark(claim.verdict)),
      make('dt', {}, words.reason),
      make('dd', {}, claim.reason),
    ),
  );
}

/** The reader's verdicts and ours side by side, with our reasons: those that differ come first. */
export function comparison(ratings: Ratings, claims: readonly BriefClaim[]): HTMLElement[] {
  const { differ, same } = compare(ratings, claims);
  const heading = make('h4', { tabIndex: -1 }, words.compared);
  if (differ.length + same.length === 0) return [heading, make('p', {}, words.nothing)];
  return [
    heading,
    make('p', {}, `${words.count(same.length, differ.length)} ${words.fair}`),
    make('ul', { className: 'rate-compared' }, ...[...differ, ...same].map(oneClaim)),
  ];
}

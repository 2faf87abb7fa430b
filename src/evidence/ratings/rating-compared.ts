import type { BriefClaim } from '../../content/evidence/claims-in-brief.ts';
import { createElement } from '../../design/browser/create-element.ts';
import { verdictMark } from '../../design/browser/verdict-mark.ts';
import { rateMessages } from '#messages/panel.ts';
import { claimLink } from './claim-link.ts';
import { compare, type Rated, type Ratings } from './ratings.ts';

const words = rateMessages;

function oneClaim({ claim, theirs }: Rated<BriefClaim>): HTMLElement {
  const link = claimLink(claim.id, claim.restatement);
  const verdicts: [string, Node | string][] = [
    [words.yours, verdictMark(theirs)],
    [words.ours, verdictMark(claim.verdict)],
    [words.reason, claim.reason],
  ];
  const pairs = verdicts.flatMap(([name, value]) => [
    createElement('dt', {}, name),
    createElement('dd', {}, value),
  ]);
  return createElement(
    'li',
    {},
    createElement('p', { className: 'rate-claim' }, `${claim.order}. `, link),
    createElement('dl', {}, ...pairs),
  );
}

/** The reader's verdicts and ours side by side, with our reasons: those that differ come first. */
export function comparison(ratings: Ratings, claims: readonly BriefClaim[]): HTMLElement[] {
  const { differ, same } = compare(ratings, claims);
  const heading = createElement('h4', { tabIndex: -1 }, words.compared);
  if (differ.length + same.length === 0) return [heading, createElement('p', {}, words.nothing)];
  return [
    heading,
    createElement('p', {}, `${words.count(same.length, differ.length)} ${words.fair}`),
    createElement('ul', { className: 'rate-compared' }, ...[...differ, ...same].map(oneClaim)),
  ];
}

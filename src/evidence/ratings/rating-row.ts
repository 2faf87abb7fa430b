import type { BriefClaim } from '../../content/evidence/claims-in-brief.ts';
import { createElement } from '../../design/browser/create-element.ts';
import { verdictMark } from '../../design/browser/verdict-mark.ts';
import { rateMessages } from '#messages/panel.ts';
import { claimLink } from './claim-link.ts';
import { myRatings } from './ratings-store.ts';
import { verdictChoice } from './verdict-choice.ts';

/** One claim in the list of claims to be rated. */
export interface RatingRow {
  readonly element: HTMLElement;
  /** Opens it and gives it the focus. */
  enter(): void;
}

/** @param onNext the reader is done with this claim, rated or not */
export function ratingRow(
  { id, order, restatement }: BriefClaim,
  onNext: (() => void) | undefined,
): RatingRow {
  const mine = createElement('span', { className: 'rate-mine' });
  const next = createElement('button', { type: 'button' });
  if (onNext) next.addEventListener('click', onNext);
  const evidence = claimLink(id, rateMessages.evidence);
  const summary = createElement(
    'summary',
    {},
    createElement('span', { className: 'rate-number' }, String(order)),
    createElement('span', { className: 'rate-claim' }, restatement),
    mine,
  );
  const row = createElement(
    'details',
    { name: 'rate' },
    summary,
    verdictChoice(id, rateMessages.legend(order), 'list'),
    createElement('p', { className: 'rate-ways' }, evidence, ...(onNext ? [next] : [])),
  );
  myRatings.keepShown(row, () => {
    const verdict = myRatings.all.get(id);
    mine.replaceChildren(verdict === undefined ? rateMessages.open : verdictMark(verdict));
    next.textContent = verdict === undefined ? rateMessages.skip : rateMessages.next;
  });
  return {
    element: createElement('li', {}, row),
    enter() {
      row.open = true;
      summary.focus();
    },
  };
}

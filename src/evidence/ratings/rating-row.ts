import { claimPath } from '../../content/addresses/evidence-addresses.ts';
import { rateMessages } from '#messages/panel.ts';
import type { BriefClaim } from '../../content/evidence/claims-in-brief.ts';
import { make, verdictMark } from '../../design/browser/create-element.ts';
import { myRatings } from './ratings-store.ts';
import { address } from '../../content/addresses/address.ts';
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
  const mine = make('span', { className: 'rate-mine' });
  const next = make('button', { type: 'button' });
  const evidence = make('a', { href: address(claimPath(id)) }, rateMessages.evidence);
  evidence.setAttribute('role', 'button');
  evidence.setAttribute('aria-haspopup', 'dialog');
  const summary = make(
    'summary',
    {},
    make('span', { className: 'rate-number' }, String(order)),
    make('span', { className: 'rate-claim' }, restatement),
    mine,
  );
  const row = make(
    'details',
    { name: 'rate' },
    summary,
    verdictChoice(id, rateMessages.legend(order), 'list'),
    make('p', { className: 'rate-ways' }, evidence, ...(onNext ? [next] : [])),
  );
  const show = (): void => {
    const verdict = myRatings.all.get(id);
    mine.replaceChildren(verdict === undefined ? rateMessages.open : verdictMark(verdict));
    next.textContent = verdict === undefined ? rateMessages.skip : rateMessages.next;
  };
  if (onNext) next.addEventListener('click', onNext);
  myRatings.subscribe(show);
  show();
  return {
    element: make('li', {}, row),
    enter() {
      row.open = true;
      summary.focus();
    },
  };
}

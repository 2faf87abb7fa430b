import { VERDICTS, type Verdict } from '../../model/certainty.ts';
import { createElement, verdictMark } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import type { DeckData, DeckStep } from '../deck-data.ts';
import { NO_VOTES, type Room } from '../session/room.ts';
import { MOST_HANDS, sharesOf, sumOf, withVotes } from './tally.ts';

const words = presentMessages.rate;

export interface RateOptions {
  step: DeckStep;
  claims: DeckData['claims'];
  change: (patch: Partial<Room>) => void;
}

interface Row {
  element: HTMLElement;
  show(hands: number, share: number, isOurs: boolean): void;
}

/** One verdict with its hands: a press on it counts one more. */
function rowOf(verdict: Verdict, set: (hands: (now: number) => number) => void): Row {
  const more = createElement(
    'button',
    { type: 'button', className: 'rate-verdict' },
    verdictMark(verdict),
  );
  more.setAttribute('aria-label', words.more(verdict));
  const fewer = createElement('button', { type: 'button' }, '−');
  fewer.setAttribute('aria-label', words.fewer(verdict));
  const number = createElement('input', {
    type: 'number',
    min: '0',
    max: String(MOST_HANDS),
    inputMode: 'numeric',
  });
  number.setAttribute('aria-label', words.number(verdict));
  const bar = createElement('i', { className: 'rate-bar' });
  const ours = createElement('span', { className: 'rate-ours' }, words.ours);
  more.addEventListener('click', () => {
    set((now) => now + 1);
  });
  fewer.addEventListener('click', () => {
    set((now) => now - 1);
  });
  number.addEventListener('change', () => {
    set(() => Number(number.value));
  });
  const element = createElement(
    'li',
    {},
    more,
    createElement('span', { className: 'rate-track' }, bar, ours),
    fewer,
    number,
  );
  return {
    element,
    show(hands, share, isOurs) {
      number.value = String(hands);
      bar.style.inlineSize = `${share * 100}%`;
      ours.hidden = !isOurs;
      element.classList.toggle('is-ours', isOurs);
    },
  };
}

/** A claim at projector size, the hands of the class for each verdict, and ours when it is asked for. */
export function rateView({ step, claims, change }: RateOptions): {
  element: HTMLElement;
  update: (room: Room, isKept: boolean) => void;
} {
  let room: Room | undefined;
  // A claim may be rated that is only one square of the picture.
  let own = claims.filter(({ id }) => step.claims.includes(id));
  const claimNow = (): DeckData['claims'][number] | undefined =>
    own.find(({ id }) => id === room?.rating) ?? own[0];
  const votesNow = (): readonly number[] => room?.votes[claimNow()?.id ?? ''] ?? NO_VOTES;
  const rows = VERDICTS.map((verdict, i) =>
    rowOf(verdict, (hands) => {
      const claim = claimNow();
      if (!room || !claim) return;
      const votes = votesNow();
      change({
        votes: { ...room.votes, [claim.id]: withVotes(votes, i, hands(votes[i] ?? 0)) },
      });
    }),
  );
  const kicker = createElement('p', { className: 'rate-kicker' });
  const claimText = createElement('p', { className: 'rate-claim' });
  const sum = createElement('p', { className: 'rate-sum', role: 'status' });
  const reveal = createElement('button', { type: 'button' });
  const previous = createElement('button', { type: 'button' }, words.previousClaim);
  const next = createElement('button', { type: 'button' }, words.nextClaim);
  const reason = createElement('div', { className: 'rate-reason', hidden: true });
  const kept = createElement('p', { className: 'rate-kept' });
  reveal.addEventListener('click', () => {
    change({ isRevealed: room?.isRevealed !== true });
  });
  const turn = (by: 1 | -1): void => {
    const at = own.findIndex((claim) => claim === claimNow());
    const other = own[(at + by + own.length) % own.length];
    if (other) change({ rating: other.id, isRevealed: false });
  };
  previous.addEventListener('click', () => {
    turn(-1);
  });
  next.addEventListener('click', () => {
    turn(1);
  });
  const element = createElement(
    'div',
    { className: 'class-rate' },
    kicker,
    claimText,
    createElement('p', { className: 'rate-question' }, words.question),
    createElement('ul', { className: 'rate-rows' }, ...rows.map((row) => row.element)),
    createElement('div', { className: 'rate-foot' }, reveal, previous, next, sum),
    reason,
    kept,
  );
  return {
    element,
    update(now, isKept) {
      room = now;
      own = claims.filter(({ id }) => step.claims.includes(id) || id === now.rating);
      for (const button of [previous, next]) button.hidden = own.length < 2;
      const claim = claimNow();
      if (!claim) return;
      const votes = votesNow();
      const shares = sharesOf(votes);
      kicker.textContent =
        own.length > 1
          ? `${words.claim(claim.order)} (${words.of(own.indexOf(claim) + 1, own.length)})`
          : words.claim(claim.order);
      claimText.textContent = claim.restatement;
      rows.forEach((row, i) => {
        row.show(votes[i] ?? 0, shares[i] ?? 0, now.isRevealed && VERDICTS[i] === claim.verdict);
      });
      sum.textContent = words.sum(sumOf(votes));
      reveal.textContent = now.isRevealed ? words.hide : words.reveal;
      reason.hidden = !now.isRevealed;
      reason.replaceChildren(
        createElement('p', {}, createElement('strong', {}, `${words.reason}: `), claim.reason),
        createElement('p', {}, words.fair),
      );
      kept.textContent = isKept ? presentMessages.tally.kept : presentMessages.tally.notKept;
    },
  };
}

import { VERDICTS, type Verdict } from '../../model/certainty.ts';
import { make, verdictMark } from '../../design/browser/make.ts';
import { presentMessages } from '#messages/present.ts';
import type { DeckData, DeckStep } from '../deck-data.ts';
import { NO_VOTES, type Room } from '../session/session-state.ts';
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
  const more = make('button', { type: 'button', className: 'rate-verdict' }, verdictMark(verdict));
  more.setAttribute('aria-label', words.more(verdict));
  const fewer = make('button', { type: 'button' }, '−');
  fewer.setAttribute('aria-label', words.fewer(verdict));
  const number = make('input', {
    type: 'number',
    min: '0',
    max: String(MOST_HANDS),
    inputMode: 'numeric',
  });
  number.setAttribute('aria-label', words.number(verdict));
  const bar = make('i', { className: 'rate-bar' });
  const ours = make('span', { className: 'rate-ours' }, words.ours);
  more.addEventListener('click', () => {
    set((now) => now + 1);
  });
  fewer.addEventListener('click', () => {
    set((now) => now - 1);
  });
  number.addEventListener('change', () => {
    set(() => Number(number.value));
  });
  const element = make(
    'li',
    {},
    more,
    make('span', { className: 'rate-track' }, bar, ours),
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
  const kicker = make('p', { className: 'rate-kicker' });
  const claimText = make('p', { className: 'rate-claim' });
  const sum = make('p', { className: 'rate-sum', role: 'status' });
  const reveal = make('button', { type: 'button' });
  const previous = make('button', { type: 'button' }, words.previousClaim);
  const next = make('button', { type: 'button' }, words.nextClaim);
  const reason = make('div', { className: 'rate-reason', hidden: true });
  const kept = make('p', { className: 'rate-kept' });
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
  const element = make(
    'div',
    { className: 'class-rate' },
    kicker,
    claimText,
    make('p', { className: 'rate-question' }, words.question),
    make('ul', { className: 'rate-rows' }, ...rows.map((row) => row.element)),
    make('div', { className: 'rate-foot' }, reveal, previous, next, sum),
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
        make('p', {}, make('strong', {}, `${words.reason}: `), claim.reason),
        make('p', {}, words.fair),
      );
      kept.textContent = isKept ? presentMessages.tally.kept : presentMessages.tally.notKept;
    },
  };
}

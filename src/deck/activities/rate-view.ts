import { VERDICTS, type Verdict } from '../../model/certainty.ts';
import { createElement } from '../../design/browser/create-element.ts';
import { verdictMark } from '../../design/browser/verdict-mark.ts';
import { presentMessages } from '#messages/present.ts';
import { claimsToRate, type DeckData, type DeckStep } from '../deck-data.ts';
import { atRating, NO_VOTES, type SessionState } from '../session/session-state.ts';
import type { Session } from '../session/session.ts';
import { MOST_HANDS, sharesOf, sumOf, withVotes } from './tally.ts';

const words = presentMessages.rate;

type Claim = DeckData['claims'][number];

const button = (onPress: () => void, text: string | Node = '', label = ''): HTMLButtonElement => {
  const made = createElement('button', { type: 'button' }, text);
  if (label !== '') made.setAttribute('aria-label', label);
  made.addEventListener('click', onPress);
  return made;
};

interface Row {
  element: HTMLElement;
  show(hands: number, share: number, isOurs: boolean): void;
}

/** One verdict with its hands: a press on it counts one more. */
function rowOf(verdict: Verdict, set: (hands: (now: number) => number) => void): Row {
  const add = (count: number) => (): void => {
    set((now) => now + count);
  };
  const more = button(add(1), verdictMark(verdict), words.more(verdict));
  more.className = 'rate-verdict';
  const fewer = button(add(-1), '−', words.fewer(verdict));
  const number = createElement('input', {
    type: 'number',
    min: '0',
    max: String(MOST_HANDS),
    inputMode: 'numeric',
  });
  number.setAttribute('aria-label', words.number(verdict));
  number.addEventListener('change', () => {
    set(() => Number(number.value));
  });
  number.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') number.blur();
  });
  const bar = createElement('i', { className: 'rate-bar' });
  const ours = createElement('span', { className: 'rate-ours' }, words.ours);
  const track = createElement('span', { className: 'rate-track' }, bar, ours);
  const element = createElement('li', {}, more, track, fewer, number);
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

/** Which claims can be rated, which one is, and how the class voted. */
function ratingOf(
  rateable: readonly Claim[],
  all: readonly Claim[],
  { rating, votes }: SessionState,
): { own: Claim[]; at: number; claim: Claim | undefined; hands: readonly number[] } {
  // A claim may be rated that is only one square of the picture.
  const own = all.filter((claim) => rateable.includes(claim) || claim.id === rating);
  const at = Math.max(
    0,
    own.findIndex(({ id }) => id === rating),
  );
  const claim = own[at];
  return { own, at, claim, hands: votes[claim?.id ?? ''] ?? NO_VOTES };
}

/**
 * A claim in large letters, the hands of the class for each verdict, and the story's verdict when it is
 * asked for.
 *
 * @param showEvidence shows the evidence for a claim, or takes it away: only in the window for the audience
 */
export function rateView(
  step: DeckStep,
  deck: DeckData,
  session: Session,
  showEvidence?: (claim: string | undefined) => void,
): { element: HTMLElement; update: (state: SessionState, isKept: boolean) => void } {
  const rateable = claimsToRate(step, deck);
  const now = (): ReturnType<typeof ratingOf> => ratingOf(rateable, deck.claims, session.state);
  const rows = VERDICTS.map((verdict, i) =>
    rowOf(verdict, (count) => {
      const { claim, hands } = now();
      if (claim)
        session.change({
          votes: {
            ...session.state.votes,
            [claim.id]: withVotes(hands, i, count(hands[i] ?? 0)),
          },
        });
    }),
  );
  const rate = (claim: string | undefined): void => {
    if (claim !== undefined) session.change(atRating(claim));
  };
  const turn = (by: 1 | -1) => (): void => {
    const { own, at } = now();
    rate(own[(at + by + own.length) % own.length]?.id);
  };
  const kicker = createElement('p', { className: 'rate-kicker' });
  const claimText = createElement('p', { className: 'rate-claim' });
  const sum = createElement('p', { className: 'rate-sum', role: 'status' });
  const reveal = button(() => {
    session.change({ isRevealed: !session.state.isRevealed, hasEvidence: false });
  });
  const evidence = button(() => {
    session.change({ hasEvidence: !session.state.hasEvidence });
  });
  const previous = button(turn(-1), words.previousClaim);
  const next = button(turn(1), words.nextClaim);
  const choice = createElement(
    'select',
    {},
    ...deck.claims.map(({ id, order, restatement }) =>
      createElement('option', { value: id }, `${order}. ${restatement}`),
    ),
  );
  choice.ariaLabel = words.chooseClaim;
  choice.addEventListener('change', () => {
    rate(choice.value);
    choice.blur();
  });
  const reason = createElement('div', { className: 'rate-reason', hidden: true });
  const kept = createElement('p', { className: 'rate-kept' });
  const element = createElement(
    'div',
    { className: 'class-rate' },
    kicker,
    claimText,
    createElement('p', { className: 'rate-question' }, words.question),
    createElement('ul', { className: 'rate-rows' }, ...rows.map((row) => row.element)),
    createElement('div', { className: 'rate-foot' }, reveal, evidence, previous, next, choice, sum),
    reason,
    kept,
  );
  return {
    element,
    update({ isRevealed, hasEvidence }, isKept) {
      const { own, at, claim, hands } = now();
      for (const turner of [previous, next]) turner.hidden = own.length < 2;
      if (!claim) return;
      choice.value = claim.id;
      const shares = sharesOf(hands);
      kicker.textContent = words.claim(claim.order, at + 1, own.length, step.claims.length > 0);
      claimText.textContent = claim.restatement;
      rows.forEach((row, i) => {
        row.show(hands[i] ?? 0, shares[i] ?? 0, isRevealed && VERDICTS[i] === claim.verdict);
      });
      sum.textContent = words.sum(sumOf(hands));
      reveal.textContent = isRevealed ? words.hide : words.reveal;
      evidence.hidden = !isRevealed;
      evidence.textContent = hasEvidence ? words.lessEvidence : words.evidence;
      showEvidence?.(isRevealed && hasEvidence ? claim.id : undefined);
      reason.hidden = !isRevealed;
      reason.replaceChildren(
        createElement('p', {}, createElement('strong', {}, `${words.reason}: `), claim.reason),
        createElement('p', {}, words.fair),
      );
      kept.textContent = presentMessages.tally.isKept(isKept);
    },
  };
}

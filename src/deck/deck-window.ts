import { followInAddress } from '../story/player/step-address.ts';
import { createPlayer, type Player } from '../story/player/player.ts';
import { createCommands } from './controls/commands.ts';
import type { Command } from './controls/keys.ts';
import { nearestStep } from './controls/nearest-step.ts';
import { readDeck, type DeckData } from './deck-data.ts';
import { openChannel, windowId, type Channel } from './session/channel.ts';
import { keepState, keepTally, keptState } from './session/kept-state.ts';
import type { Role } from './session/message.ts';
import { createSession, type Session } from './session/session.ts';
import { keepScreenOn } from './wake-lock.ts';
import { atStep, freshState, type SessionState } from './session/session-state.ts';

/** What a window does in its own way. */
export interface DeckWindowView {
  /**
   * Shows a state.
   *
   * @param isKept whether the tally will be there after the page is loaded anew
   */
  show: (state: SessionState, before: SessionState, isKept: boolean) => void;
  /** An address named a step that is not there, and got the one nearest to it. */
  onMissed?: (asked: string, step: string) => void;
  own: Partial<Record<Command, () => void>>;
}

/** What the windows for the audience and for the presenter have in common. */
export interface DeckWindow {
  deck: DeckData;
  player: Player;
  session: Session;
  channel: Channel;
  /** Begins to show the presentation. Returns what runs commands. To be called once. */
  start: (view: DeckWindowView) => (command: Command) => void;
}

const wasReloaded = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type !== 'navigate');

/** Joins the other windows of this browser that show the deck or its notes. */
function joinSession(
  role: Role,
  { steps, claims }: DeckData,
  state: SessionState,
  insists?: Partial<SessionState>,
): { session: Session; channel: Channel } {
  const session = createSession({
    id: windowId(),
    role,
    state,
    post: (message) => {
      channel.post(message);
    },
    ...(insists ? { insists } : {}),
  });
  const channel = openChannel(
    steps.map(({ id }) => id),
    claims.map(({ id }) => id),
    (message) => {
      session.hear(message, Date.now());
    },
  );
  addEventListener('pagehide', () => {
    session.leave();
  });
  // A page that comes back from the browser's memory, or from sleep, has missed what was said.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) session.greet();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) session.greet();
  });
  return { session, channel };
}

/** Sets up a window of the deck at the step that its address names, or the nearest to it; without one at the first. */
export function openDeckWindow(role: Role): DeckWindow {
  const deck = readDeck();
  const steps = deck.steps.map(({ id }) => id);
  const asked = location.hash.slice(1);
  const opening = nearestStep(asked, steps, deck.chapters);
  const player = createPlayer(steps);
  // The others follow a step that somebody chose just now for the audience. After a reload this window follows them.
  const isChosen = role === 'audience' && asked !== '' && !wasReloaded();
  const { session, channel } = joinSession(
    role,
    deck,
    { ...freshState(opening.step), ...keptState() },
    isChosen ? atStep(opening.step) : undefined,
  );
  const followAddress = followInAddress();
  player.subscribe(({ step, cause }) => {
    if (cause !== 'channel' && cause !== 'start') session.change(atStep(step));
    followAddress(step);
  });

  return {
    deck,
    player,
    session,
    channel,
    start: ({ show, onMissed, own }) => {
      let before = session.state;
      let isKept = keepTally(before);
      const render = (state: SessionState): void => {
        const was = before;
        before = state;
        isKept = keepState(state, was, isKept);
        show(state, was, isKept);
      };
      const stayOn = keepScreenOn(navigator.wakeLock, document);
      document.addEventListener('fullscreenchange', stayOn);
      session.subscribe((state) => {
        stayOn();
        if (state.step !== player.current) player.go(state.step, 'channel');
        render(state);
      });
      addEventListener('hashchange', ({ newURL }) => {
        // The address may have been changed again since.
        const name = new URL(newURL).hash.slice(1);
        const { step, isExact } = nearestStep(name, steps, deck.chapters);
        if (step === player.current && isExact) return;
        if (!isExact) onMissed?.(name, step);
        player.go(step, 'address');
      });
      player.go(opening.step, 'start');
      if (asked !== '' && !opening.isExact) onMissed?.(asked, opening.step);
      render(session.state);
      session.greet();
      return createCommands({ deck, player, session, own });
    },
  };
}

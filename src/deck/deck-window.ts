import { followInAddress } from '../story/player/step-address.ts';
import { createPlayer, type Player } from '../story/player/player.ts';
import { createCommands } from './controls/commands.ts';
import type { Command } from './controls/keys.ts';
import { nearestStep, type Found } from './controls/nearest-step.ts';
import { allSteps, claimsToRate, readDeck, stepNamed, type DeckData } from './deck-data.ts';
import { knownKey, pathOf, searchOf, type DeckPath, type PathKey } from './path/deck-path.ts';
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
  /** The steps that are shown now, in their order. */
  path: () => DeckPath;
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
  deck: DeckData,
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
    {
      steps: allSteps(deck).map(({ id }) => id),
      claims: deck.claims.map(({ id }) => id),
      pathKey: (asked) => knownKey(asked, deck),
    },
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

/** Finds the path of a key, and works each out once. */
function pathsOf(deck: DeckData): (key: PathKey) => DeckPath {
  let last: DeckPath | undefined;
  return (key) => (last?.key === key ? last : (last = pathOf(key, deck)));
}

/** Where this window begins, as its address says it. */
interface Opening extends Found {
  /** What stands after the # of the address. */
  asked: string;
  path: PathKey;
}

function openingOf(deck: DeckData, steps: readonly string[], path: DeckPath): Opening {
  const asked = location.hash.slice(1);
  if (asked === '') return { asked, path: path.key, step: path.steps[0]?.id ?? '', isExact: true };
  return { asked, path: path.key, ...nearestStep(asked, steps, deck.chapters) };
}

/** Keeps the path in the address, before the step. */
function pathInAddress(key: PathKey): void {
  const search = searchOf(key);
  if (location.search !== search)
    history.replaceState(history.state, '', location.pathname + search + location.hash);
}

/**
 * Sets up a window of the deck with the path and at the step that its address names, or the nearest to it;
 * without a step at the first of the path.
 */
export function openDeckWindow(role: Role): DeckWindow {
  const deck = readDeck();
  const steps = allSteps(deck).map(({ id }) => id);
  const pathAt = pathsOf(deck);
  const opening = openingOf(deck, steps, pathAt(knownKey(location.search, deck)));
  const player = createPlayer(steps);
  // The others follow what somebody chose just now for the audience. After a reload this window follows them.
  const isChosen = role === 'audience' && opening.asked + opening.path !== '' && !wasReloaded();
  const chosen = { path: opening.path, ...atStep(opening.step) };
  const { session, channel } = joinSession(
    role,
    deck,
    { ...freshState(opening.step, opening.path), ...keptState() },
    isChosen ? chosen : undefined,
  );
  const followAddress = followInAddress();
  player.subscribe(({ step, cause }) => {
    if (cause !== 'channel' && cause !== 'start') session.change(atStep(step));
    followAddress(step);
  });
  const path = (): DeckPath => pathAt(session.state.path);

  return {
    deck,
    player,
    session,
    channel,
    path,
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
        pathInAddress(state.path);
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
      if (!opening.isExact) onMissed?.(opening.asked, opening.step);
      render(session.state);
      session.greet();
      const ratedFirst = (id: string): string | undefined =>
        claimsToRate(stepNamed(id, deck), deck)[0]?.id;
      return createCommands({ steps, path, player, session, ratedFirst, own });
    },
  };
}

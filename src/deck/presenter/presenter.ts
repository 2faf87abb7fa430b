import { followInAddress } from '../../story/player/address.ts';
import { createPlayer } from '../../story/player/player.ts';
import { presentMessages } from '#messages/present.ts';
import { joinClassroom } from '../session/join-session.ts';
import { elapsed, inMinutes, startedOrPaused } from './clock.ts';
import { createControl } from '../controls/run-command.ts';
import { countFrames, readDeck } from '../deck-data.ts';
import { eraseTally } from '../activities/erase-tally.ts';
import { helpView } from '../controls/help-view.ts';
import { keepRoom } from '../session/keep-state.ts';
import { listenToButtons, listenToKeys } from '../controls/key-press.ts';
import { letterKeys } from '../controls/letter-keys.ts';
import { keptLook } from '../session/display-settings.ts';
import { nearestStep } from '../controls/nearest-step.ts';
import { dismissNotice, notify } from '../controls/notice.ts';
import { part } from '../part.ts';
import { presenterView } from './presenter-view.ts';
import { atStep, freshRoom, type Room } from '../session/session-state.ts';
import { showTyped } from '../controls/show-typed.ts';
import { keepTally, keptTally } from '../session/tally-store.ts';

/** Milliseconds between two questions whether the hall is there. */
const ASK = 3000;
/** Milliseconds in which a hall that is there has surely answered. */
const PATIENCE = 1500;

const words = presentMessages.presenter;
const deck = readDeck();
const steps = deck.steps.map(({ id }) => id);
const all = countFrames(deck.steps);
const asked = location.hash.slice(1);
const first = asked === '' ? (steps[0] ?? '') : nearestStep(asked, steps, deck.chapters).step;
const player = createPlayer(steps);
const { session, greet } = joinClassroom('presenter', deck, {
  ...freshRoom(first),
  ...keptLook(),
  ...keptTally(),
});
const change = (patch: Partial<Room>): void => {
  session.change(patch);
};

document.documentElement.classList.add('presenter');
document.documentElement.dataset.player = 'ready';
for (const element of document.querySelectorAll<HTMLElement>('[data-script]'))
  element.hidden = false;

const view = presenterView(deck, session);
let isKept = keepTally(session.room);
let before = session.room;
const render = (room: Room): void => {
  isKept = keepRoom(room, before, isKept);
  before = room;
  view.show(room, isKept);
};

const followAddress = followInAddress();
player.subscribe(({ step, cause }) => {
  if (cause !== 'channel' && cause !== 'start') change(atStep(step));
  followAddress(step);
});
session.subscribe((room) => {
  if (room.step !== player.current) player.go(room.step, 'channel');
  render(room);
});

const keys = part('[data-keys]');
const run = createControl({
  deck,
  player,
  session,
  say: notify,
  unsay: dismissNotice,
  onTyped: showTyped(part('[data-typed]'), all),
  own: {
    'full-screen'() {
      notify(presentMessages.fullScreenInHall);
    },
    presenter() {
      notify(words.isHere);
    },
    reset() {
      eraseTally(session);
    },
    help() {
      keys.hidden = !keys.hidden;
      if (!keys.hidden) keys.replaceChildren(helpView(letterKeys.areOn, letterKeys.set));
      part('[data-command="help"]').setAttribute('aria-pressed', String(!keys.hidden));
    },
  },
});
listenToKeys(() => letterKeys.areOn, run);
listenToButtons(run);
part('[data-lock]').addEventListener('click', () => {
  change({ isLocked: !session.room.isLocked });
});
part('[data-answer]').addEventListener('click', () => {
  change({ isAnswered: !session.room.isAnswered });
});
part('[data-start]').addEventListener('click', () => {
  change({ timer: startedOrPaused(session.room.timer, Date.now()) });
});
part('[data-zero]').addEventListener('click', () => {
  const { since } = session.room.timer;
  change({ timer: { since: since === null ? null : Date.now(), before: 0 } });
});
addEventListener('hashchange', ({ newURL }) => {
  // The address may have been changed again since.
  const { step } = nearestStep(new URL(newURL).hash.slice(1), steps, deck.chapters);
  if (step !== player.current) player.go(step, 'address');
});

const opened = Date.now();
const clock = part('[data-clock]');
const timer = part('[data-timer]');
const tick = (): void => {
  const now = Date.now();
  clock.textContent = new Date(now).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  timer.textContent = inMinutes(elapsed(session.room.timer, now));
  const isThere = session.isThere('hall', now);
  // At first nobody can have answered yet.
  if (isThere || now - opened > PATIENCE) view.showHall(isThere);
};
setInterval(tick, 500);
setInterval(greet, ASK);

player.go(first, 'start');
render(session.room);
greet();
tick();

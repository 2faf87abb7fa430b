import { followInAddress } from '../../story/player/address.ts';
import { createPlayer } from '../../story/player/player.ts';
import { presentMessages } from '#messages/present.ts';
import { joinClassroom } from '../session/join-session.ts';
import { createControl } from '../controls/run-command.ts';
import { countFrames, readDeck } from '../deck-data.ts';
import { createDeckStage } from './deck-stage.ts';
import { eraseTally } from '../activities/erase-tally.ts';
import { fullScreen } from './full-screen.ts';
import { hallInput } from './audience-input.ts';
import { hallPanels } from './panel-contents.ts';
import { hallView } from './audience-view.ts';
import { applyLook, keptLook } from '../session/display-settings.ts';
import { nearestStep } from '../controls/nearest-step.ts';
import { dismissNotice, notify } from '../controls/notice.ts';
import { openingStep } from '../controls/opening-step.ts';
import { part } from '../part.ts';
import { openPresenter } from './presenter-window.ts';
import { atStep, freshRoom, type Room } from '../session/session-state.ts';
import { showTyped } from '../controls/show-typed.ts';
import { storyAddress } from '../story-address.ts';
import { keptTally } from '../session/tally-store.ts';
import { hideWhenIdle } from './hide-when-idle.ts';
import { paintMarks } from '../activities/point-board.ts';
import { hasClassMarks } from '../activities/point-activity.ts';

const root = document.documentElement;
const scenes = part('[data-scenes]');
const deck = readDeck();
const steps = deck.steps.map(({ id }) => id);
const all = countFrames(deck.steps);
const stepElement = (step: string): HTMLElement | undefined =>
  scenes.querySelector<HTMLElement>(`[data-step="${step}"]`) ?? undefined;

const opening = openingStep(deck);
const player = createPlayer(steps);
const { session, channel, greet } = joinClassroom(
  'hall',
  deck,
  { ...freshRoom(opening.step), ...keptLook(), ...keptTally() },
  opening.isChosen ? atStep(opening.step) : undefined,
);
const change = (patch: Partial<Room>): void => {
  session.change(patch);
};

root.classList.add('deck');
root.dataset.player = 'ready';
for (const scene of scenes.querySelectorAll<HTMLElement>('.deck-scene')) scene.hidden = false;

const stage = createDeckStage({
  all,
  says: part('[data-aloud]'),
  frameOf: (scene) => player.frameOf(scene) ?? '',
  onPicture(picture, step) {
    if (hasClassMarks(step)) paintMarks(picture, session.room.marks);
  },
});
const followAddress = followInAddress();
const toStory = part('[data-to-story]');
player.subscribe(({ step, cause }) => {
  if (cause !== 'channel' && cause !== 'start') change(atStep(step));
  stage.show(step, !session.room.isCalm && cause !== 'address' && cause !== 'start');
  followAddress(step);
  toStory.setAttribute('href', storyAddress(step).href);
  if (cause !== 'start') stage.announce(step);
});

const show = hallView({
  session,
  stage,
  scenes,
  stepElement,
  panels: (isKept) =>
    hallPanels({ deck, session, stepElement, isKept, go: (step) => player.go(step, 'keys') }),
});
session.subscribe((room) => {
  if (room.step !== player.current) player.go(room.step, 'channel');
  show(room);
});

hallInput({
  scenes,
  isOpen: () => !session.room.isLocked,
  run: createControl({
    deck,
    player,
    session,
    say: notify,
    unsay: dismissNotice,
    onTyped: showTyped(part('[data-typed]'), all),
    own: {
      'full-screen': fullScreen,
      presenter() {
        openPresenter(channel);
      },
      reset() {
        eraseTally(session);
      },
    },
  }),
  onClaim(claim) {
    change({ panel: 'rate', rating: claim, isRevealed: false });
  },
});
hideWhenIdle(root);
part('[data-command="full-screen"]').hidden = !document.fullscreenEnabled;

const missed = (asked: string, step: string): void => {
  const title = deck.steps.find(({ id }) => id === step)?.title ?? step;
  notify(presentMessages.unknownStep(asked, title));
};
addEventListener('hashchange', ({ newURL }) => {
  // The address may have been changed again since.
  const asked = new URL(newURL).hash.slice(1);
  const { step, isExact } = nearestStep(asked, steps, deck.chapters);
  if (step === player.current && isExact) return;
  if (!isExact) missed(asked, step);
  player.go(step, 'address');
});
for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
  matchMedia(query).addEventListener('change', () => {
    applyLook(session.room);
    stage.recolour();
  });

player.go(opening.step, 'start');
if (opening.missed !== undefined) missed(opening.missed, opening.step);
show(session.room);
greet();

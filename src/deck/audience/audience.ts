import { presentMessages } from '#messages/present.ts';
import { paintMarks } from '../activities/point-board.ts';
import { notify } from '../controls/notice.ts';
import { allSteps, stepNamed, textSlide } from '../deck-data.ts';
import { openDeckWindow } from '../deck-window.ts';
import { searchOf, showsClassMarks, stepBeside } from '../path/deck-path.ts';
import { part } from '../../design/browser/part.ts';
import { applyDisplay, NARROW } from '../session/display-settings.ts';
import { atRating } from '../session/session-state.ts';
import { watchTextSpacing } from '../../story/text-spacing.ts';
import { hideToolsWhenIdle, listenInAudienceWindow } from './audience-input.ts';
import { audienceView } from './audience-view.ts';
import { createDeckStage } from './deck-stage.ts';
import { placeAmong } from './place.ts';
import { scrollWithArrows } from './scroll-keys.ts';
import { storyAddress } from './story-address.ts';
import { addTextScene } from './text-scene.ts';
import { fullScreen, openPresenter } from './window-commands.ts';

const root = document.documentElement;
const scenes = part('[data-scenes]');
const { deck, player, session, channel, path, start } = openDeckWindow('audience');

root.classList.add('deck');
root.dataset.player = 'ready';
for (const scene of scenes.querySelectorAll<HTMLElement>('.deck-scene')) scene.hidden = false;

const stage = createDeckStage({
  placeOf(step) {
    const { steps } = path();
    return placeAmong(steps.find(({ id }) => id === step) ?? stepNamed(step, deck), steps);
  },
  slideAt: (step) => textSlide(step, deck),
  text: addTextScene(scenes, deck.claims),
  says: part('[data-aloud]'),
  frameOf: (scene) => player.frameOf(scene) ?? '',
  onPicture(picture, step) {
    if (showsClassMarks(step, path(), deck.activity)) paintMarks(picture, session.state.marks);
  },
});
/** All steps in the order of the whole deck. */
const order = allSteps(deck).map(({ id }) => id);
const toStory = part('[data-to-story]');
player.subscribe(({ step, cause }) => {
  stage.show(step, !session.state.isCalm && cause !== 'address' && cause !== 'start');
  toStory.setAttribute('href', storyAddress(step, deck).href);
  if (cause !== 'start') stage.announce(step);
  stage.prepare(stepBeside(path(), step, 1, order) ?? '');
});

const run = start({
  show: audienceView({ deck, player, session, path, stage, scenes }),
  onMissed(asked, step) {
    notify(presentMessages.unknownStep(asked, stepNamed(step, deck).title));
  },
  own: {
    'full-screen': fullScreen,
    presenter() {
      openPresenter(channel, searchOf(session.state.path));
    },
  },
});
// Before the keys that go on and back: what it handles, they leave alone.
scrollWithArrows(scenes);
listenInAudienceWindow({
  scenes,
  isOpen: () => !session.state.isLocked,
  run,
  onClaim(claim) {
    session.change({ panel: 'rate', ...atRating(claim) });
  },
});
hideToolsWhenIdle(root);
part('[data-command="full-screen"]').hidden = !document.fullscreenEnabled;
for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
  matchMedia(query).addEventListener('change', () => {
    applyDisplay(session.state);
    stage.recolour();
  });
matchMedia(NARROW).addEventListener('change', () => {
  applyDisplay(session.state);
});
watchTextSpacing((isSpread) => {
  root.classList.toggle('spread', isSpread);
});

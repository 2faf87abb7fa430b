import { addressOf, followInAddress, stepInAddress } from './player/step-address.ts';
import { attachClaimsHere } from './panel/claims-button.ts';
import { attachEvidence } from './panel/evidence-links.ts';
import { attachExplore } from './player/explore.ts';
import { figureStage, startWhenNear } from './player/figure-stage.ts';
import { keepStep } from './player/keep-step.ts';
import { keySource } from './player/arrow-keys.ts';
import { STACKED } from './layout.ts';
import { liveBudget } from '../map/live/live-budget.ts';
import { liveStage } from '../map/live/live-stage.ts';
import { createPlayer } from './player/player.ts';
import { attachProgress } from './bar/reading-progress.ts';
import { inviteToRate } from '../evidence/ratings/rating-invitation.ts';
import { offerResume, rememberStep } from './bar/resume-reading.ts';
import { scrollSource, stepAtRest } from './player/scroll-steps.ts';
import { attachSettings } from './bar/reading-settings.ts';
import { attachCopy, stageView } from './player/stage-view.ts';

const root = document.documentElement;
const elements = [...document.querySelectorAll<HTMLElement>('[data-step]')];
const stepElement = (step: string): HTMLElement | undefined =>
  elements.find(({ dataset }) => dataset.step === step);
const player = createPlayer(elements.flatMap(({ dataset }) => dataset.step ?? []));

const scenes = [...document.querySelectorAll<HTMLElement>('[data-scene]')].map((element) => {
  const id = element.dataset.scene ?? '';
  const view = stageView(element);
  const frame = (): string => player.frameOf(id) ?? '';
  if (element.dataset.kind === 'figure')
    return { id, element, view, frame, live: figureStage(view, element), map: undefined };
  const base = (element.dataset.live ?? '').replace(/scenes\/[^/]+$/, 'map/base.json');
  const map = liveStage(view, element, frame, base);
  return { id, element, view, frame, live: map, map };
});
const maps = scenes.flatMap(({ element, map }) => (map ? [{ element, live: map }] : []));
const budget = liveBudget(maps);
const wakeFigures = startWhenNear(scenes.filter(({ map }) => !map));

const settings = attachSettings(root, () => {
  if (player.current) scrollToStep(player.current, false);
  budget.update();
});

/** Pixels from the top at which a step begins when it is read as a page: below the bar. */
const BELOW_BAR = 64;

/** Pixels from the top at which a card of this height comes to rest: below the stage, or in the middle beside it. */
function lineFor(step: HTMLElement, cardHeight: number): number {
  if (!matchMedia(STACKED).matches) return Math.max(72, (innerHeight - cardHeight) / 2);
  return (step.closest('.scene')?.querySelector('.stage')?.clientHeight ?? 0) + 16;
}

function scrollToStep(step: string, smooth: boolean): void {
  const element = stepElement(step);
  const card = element?.querySelector('.card');
  if (!element || !card) return;
  const isSticky = root.classList.contains('scrolly');
  const { top, height } = (isSticky ? card : element).getBoundingClientRect();
  scrollTo({
    top: scrollY + top - (isSticky ? lineFor(element, height) : BELOW_BAR),
    behavior: smooth && !settings.calm ? 'smooth' : 'instant',
  });
}

/** Brings a scene to where the player has it. A scene that already stands there is left alone. */
function bring(scene: (typeof scenes)[number], animate: boolean): void {
  const frame = scene.frame();
  const element = stepElement(`${scene.id}/${frame}`);
  if (!element || scene.view.stage.dataset.frame === frame) return;
  scene.view.stage.dataset.frame = frame;
  scene.view.show(element);
  scene.live.show(frame, animate);
}

const followAddress = followInAddress();
player.subscribe(({ step, cause }) => {
  const here = step.slice(0, step.indexOf('/'));
  for (const scene of scenes)
    bring(scene, scene.id === here && cause !== 'address' && cause !== 'start' && !settings.calm);
  const element = stepElement(step);
  if (element && (cause === 'keys' || cause === 'buttons'))
    scenes.find(({ id }) => id === here)?.view.announce(element);
  if (cause !== 'scroll' && cause !== 'start')
    scrollToStep(step, cause === 'keys' || cause === 'buttons');
  if (cause !== 'start') {
    followAddress(step);
    rememberStep(step, elements.findIndex(({ dataset }) => dataset.step === step) < 2);
  }
});

const around = { go: (step: string) => void player.go(step, 'address') };
for (const scene of scenes) {
  const { id, view, map } = scene;
  keySource(view.stage, (by) => {
    player.move(id, by, 'keys');
  });
  for (const button of view.stage.querySelectorAll<HTMLButtonElement>('[data-go]'))
    button.addEventListener('click', () => {
      player.move(id, button.dataset.go === 'next' ? 1 : -1, 'buttons');
    });
  attachCopy(view.stage, () => addressOf(`${id}/${scene.frame()}`));
  attachClaimsHere(view.stage, () => stepElement(`${id}/${scene.frame()}`), around);
  if (map) attachExplore(view, map, scene.frame);
}
for (const toggle of document.querySelectorAll<HTMLButtonElement>('.words-toggle'))
  toggle.addEventListener('click', () => {
    const open = toggle.getAttribute('aria-expanded') !== 'true';
    toggle.setAttribute('aria-expanded', String(open));
  });
const menu = document.querySelector<HTMLDetailsElement>('[data-menu]');
menu?.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest('a');
  if (!link) return;
  menu.open = false;
  if (link.matches('[data-here]')) link.hash = location.hash;
});
menu?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

// On a wide stage there is room for the key; on a phone it opens when it is asked for.
if (matchMedia('(min-width: 1100px)').matches)
  for (const key of document.querySelectorAll<HTMLDetailsElement>('.stage-legend')) key.open = true;

const story = document.querySelector<HTMLElement>('main');
if (story) attachEvidence(story, around);
for (const block of document.querySelectorAll<HTMLElement>('[data-rate]')) inviteToRate(block);

const asked = stepInAddress(location.hash);
if (asked === undefined) offerResume(elements, (step) => player.go(step, 'address'));
if (asked === undefined || !player.go(asked, 'address')) {
  const [first] = elements;
  if (first?.dataset.step && scrollY < 10) player.go(first.dataset.step, 'start');
}
scrollSource(elements, (step) => {
  player.scrolledTo(step);
});
keepStep(
  elements,
  () => player.current,
  (step) => player.go(step, 'address'),
);
addEventListener('scrollend', () => {
  player.release();
  // A jump over steps, or into the text between two scenes, fires no step of its own.
  const step = stepAtRest(elements);
  if (step !== undefined) player.scrolledTo(step);
});
for (const takesOver of ['wheel', 'touchmove'] as const)
  addEventListener(
    takesOver,
    () => {
      player.release();
    },
    { passive: true },
  );
addEventListener('hashchange', () => {
  const step = stepInAddress(location.hash);
  if (step !== undefined && step !== player.current) player.go(step, 'address');
});

for (const moment of ['scroll', 'keydown', 'pointerdown'] as const)
  addEventListener(
    moment,
    () => {
      budget.wake();
      wakeFigures();
      // Without it the story needs a network, and that is all.
      import('../offline/visit.ts').catch(() => undefined);
    },
    { once: true },
  );
for (const moment of ['scroll', 'resize'] as const) addEventListener(moment, budget.update);
for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
  matchMedia(query).addEventListener('change', () => {
    for (const { live } of maps) live.recolour();
  });
attachProgress();
root.dataset.player = 'ready';

/**
 * The script of the story's page: it joins the player with the page. It does so in several tasks, for
 * on a weak phone one would block the page for a sixth of a second.
 */
import { inviteToRate } from '../evidence/ratings/rating-invitation.ts';
import { attachFold } from '../design/browser/fold.ts';
import { inTasks } from '../design/browser/in-tasks.ts';
import { webglPool } from '../map/live/webgl-pool.ts';
import { attachStrip } from './bar/claim-strip.ts';
import { attachMenu } from './bar/menu.ts';
import { layOutChapters } from './chapter-layout.ts';
import { attachProgress } from './bar/reading-progress.ts';
import { attachSettings } from './bar/reading-settings.ts';
import { offerResume, rememberStep } from './bar/resume-reading.ts';
import { attachEvidence } from './panel/evidence-links.ts';
import { createPlayer, sceneOf, type Moment } from './player/player.ts';
import { keepStep } from './player/scroll-anchor.ts';
import { followScroll } from './player/scroll-steps.ts';
import { watchTextSpacing } from './text-spacing.ts';
import { scrollToStep } from './player/scroll-to-step.ts';
import { followInAddress, stepInAddress } from './player/step-address.ts';
import { attachFigureData } from './scene/figure-data.ts';
import { scenesNear } from './scene/scenes-near.ts';
import { storyScene } from './scene/story-scene.ts';

const root = document.documentElement;
root.dataset.player = 'starting';
const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
const stepElement = (step: string): HTMLElement | undefined =>
  steps.find(({ dataset }) => dataset.step === step);
const player = createPlayer(steps.flatMap(({ dataset }) => dataset.step ?? []));
/** Goes to a step, or to the one that has taken its place. */
const go = (address: string): boolean => {
  const { step } =
    document.getElementById(address)?.closest<HTMLElement>('[data-step]')?.dataset ?? {};
  return player.go(step ?? address, 'address');
};

const scenes = [...document.querySelectorAll<HTMLElement>('[data-scene]')].map((element) =>
  storyScene(element, player, stepElement, go),
);
const maps = scenes.flatMap(({ element, map }) => (map ? [{ element, live: map }] : []));
const budget = webglPool(maps);
const near = scenesNear(scenes);
const settings = attachSettings(root, () => {
  near.update();
  if (player.current) scrollToStep(stepElement(player.current), false);
  budget.update();
});

const strip = attachStrip(
  steps.flatMap(({ dataset }) => dataset.step ?? []),
  go,
);
const followAddress = followInAddress();
/** Brings scenes, page, address and memory to where the player stands. */
function show({ step, cause }: Moment): void {
  const isAsked = cause === 'keys' || cause === 'buttons';
  const isAnimated = cause !== 'address' && cause !== 'start' && !settings.calm;
  const here = sceneOf(step);
  for (const scene of scenes) void scene.show(scene.id === here, isAnimated && scene.id === here);
  strip.show(step, isAnimated);
  const element = stepElement(step);
  if (isAsked) scenes.find(({ id }) => id === here)?.announce();
  if (cause === 'start') return;
  if (cause !== 'scroll') scrollToStep(element, isAsked && !settings.calm);
  followAddress(step);
  rememberStep(step, steps.findIndex((one) => one === element) < 2);
}
player.subscribe(show);

/** Begins at the step that the address names, else offers the last one that was read. */
function begin(): void {
  const asked = stepInAddress(location.hash);
  if (asked === undefined) offerResume(steps, go);
  else if (go(asked)) return;
  const first = steps[0]?.dataset.step;
  if (first !== undefined && scrollY < 10) player.go(first, 'start');
}

const asleep = new AbortController();
/** Nothing heavy is fetched before the reader does something. */
function wake(): void {
  asleep.abort();
  budget.wake();
  near.wake();
  // Without it the story needs a network, and that is all.
  import('../offline/visit.ts').catch(() => undefined);
  import('./aloud/offer-aloud.ts').catch(() => undefined);
}

/** What stands around the stages. */
function attachPage(): void {
  attachMenu();
  watchTextSpacing((isSpread) => {
    root.classList.toggle('spread', isSpread);
    if (isSpread && root.classList.contains('scrolly')) settings.readAsPage();
  });
  for (const toggle of document.querySelectorAll<HTMLElement>('.words-toggle')) attachFold(toggle);
  for (const details of document.querySelectorAll<HTMLElement>('.figure-data'))
    attachFigureData(details);
}

/** What leads from claims to their evidence. */
function attachClaims(): void {
  const story = document.querySelector<HTMLElement>('main');
  if (story) attachEvidence(story, go);
  for (const block of document.querySelectorAll<HTMLElement>('[data-rate]')) inviteToRate(block);
}

/** Begins, and follows the reader: in one task, for where it begins the page may scroll, which is heard. */
function beginAndFollow(): void {
  begin();
  void layOutChapters(root).then(() => {
    followScroll(steps, player);
  });
  keepStep(steps, () => player.current, go);
  addEventListener('hashchange', () => {
    const step = stepInAddress(location.hash);
    if (step !== undefined && step !== player.current) go(step);
  });
  for (const moment of ['scroll', 'keydown', 'pointerdown'] as const)
    addEventListener(moment, wake, { signal: asleep.signal });
  // A page that is loaded again in its middle may have been scrolled there before anybody listened.
  if (scrollY > 0) wake();
  for (const moment of ['scroll', 'resize'] as const) addEventListener(moment, budget.update);
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
    matchMedia(query).addEventListener('change', () => {
      for (const { live } of maps) live.recolour();
    });
}

void inTasks([attachPage, attachClaims, beginAndFollow, attachProgress]).then(() => {
  root.dataset.player = 'ready';
});

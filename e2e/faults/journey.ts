import { expect, test, type Page } from '@playwright/test';
import { STACKED } from '../../src/story/layout.ts';
import { picturesIn, type Story } from '../support/reader.ts';
import { looksFor } from '../support/quoting.ts';
import { isPainted, isWhole, seenAt } from './seen.ts';
import { writtenAt, writtenTitle } from './written.ts';

/** Where the journey leads: a map, a figure, and a claim in the last chapter. */
export const STOPS = {
  map: 'attack/area',
  figure: 'pressure-series/baghuz',
  chapter: 'what-one-report-can-carry',
  end: 'ledger/verdicts',
  claim: 'c13',
} as const;

/** How the story is read: a stage beside or above the text, or still under still. */
export type Layout = 'stage' | 'page';

/** What differs between journeys; each has a default. */
export interface Manner {
  /** Default: a stage. */
  layout?: Layout;
  /** Where a claim opens. Default: in a panel over the story. */
  claim?: 'panel' | 'page';
  /** How the reader presses. Default: once. */
  press?: 'click' | 'dblclick';
  /** Whether what is held against the built page is its print. */
  onPaper?: boolean;
  /** What becomes of the map. Default: nothing, there is no WebGL. */
  map?: 'live' | 'failed' | 'offered';
  /** Whether the way to a step is an address that quotes the beginning of its text. */
  isQuoted?: boolean;
  /** Happens when the title has been read. */
  atTitle?: (story: Story) => Promise<void>;
  /** Happens while the reader stands at the map. */
  atMap?: (story: Story) => Promise<void>;
}

/** What a journey holds on to, and how it was found: shown at once, behind a button, live. */
export const PARTS = ['text', 'words', 'picture', 'claim'] as const;
export type Part = (typeof PARTS)[number];

/** Begins the type of a test's annotation that says how a part of the story was found. */
export const KEPT = 'kept ';

/** Notes for the table of promises how a part was found; only after it has been checked. */
export const keeps = (part: Part, how: string): void => {
  test.info().annotations.push({ type: KEPT + part, description: how });
};

/** Pixels under the bar of the page. */
const UNDER_BAR = 76;

/** One reader's way through the story; every method also holds what was seen against the built page. */
export class Journey {
  private readonly story: Story;
  private readonly page: Page;
  private readonly manner: Required<Pick<Manner, 'layout' | 'claim' | 'press'>> & Manner;

  constructor(story: Story, manner: Manner) {
    this.story = story;
    this.page = story.page;
    this.manner = { layout: 'stage', claim: 'panel', press: 'click', ...manner };
  }

  /** The whole way. */
  async make(): Promise<void> {
    const { atTitle, atMap } = this.manner;
    await this.page.goto('/');
    await this.readsTheTitle();
    await atTitle?.(this.story);
    await this.goesTo(STOPS.map);
    await this.mapIsAsMeant();
    await atMap?.(this.story);
    await this.hasAll(STOPS.map);
    await this.goesTo(STOPS.figure);
    await this.hasAll(STOPS.figure);
    await this.goesToTheLastChapter();
    await this.goesTo(STOPS.end);
    await this.hasAll(STOPS.end);
    await this.opensAClaim();
    await this.comesBack(STOPS.map);
  }

  async readsTheTitle(): Promise<void> {
    const title = this.page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText(writtenTitle);
    await expect(title).toBeInViewport();
    await isWhole(this.page);
  }

  /** Scrolls until the step's text can be read, as readers do: by looking where it is. */
  async goesTo(step: string): Promise<void> {
    const { page, story } = this;
    if (this.manner.isQuoted) await looksFor(story, step, writtenAt(step).text);
    await expect
      .poll(
        async () => {
          const by = await story.step(step).evaluate(wayTo, [STACKED, UNDER_BAR] as const);
          if (Math.abs(by) > 24) await page.mouse.wheel(0, by);
          return Math.abs(by);
        },
        { message: `the way to ${step}`, intervals: [60, 60, 120] },
      )
      .toBeLessThanOrEqual(24);
    if (this.manner.layout === 'stage') await story.standsOn(step);
  }

  /** Text, words and still of the step are there, and nothing else is. */
  async hasAll(step: string): Promise<void> {
    const { page, story, manner } = this;
    const { text, words } = writtenAt(step);
    if (manner.onPaper) {
      await page.emulateMedia({ media: 'print' });
      await story.step(step).evaluate((element) => {
        element.scrollIntoView({ block: 'start', behavior: 'instant' });
      });
    }
    const isStaged = manner.layout === 'stage' && !manner.onPaper;
    // The drawing of a scene comes when the reader is near.
    await expect
      .poll(async () => (await seenAt(story.step(step))).spoken, { message: `picture of ${step}` })
      .toContain(words);
    const seen = await seenAt(story.step(step));
    expect(seen.text, `text of ${step}`).toBe(text);
    keeps('text', 'whole');
    expect([words, 'behind a button'], `words of ${step}`).toContain(seen.words);
    keeps('words', seen.words === words ? 'shown' : seen.words);
    if (isStaged) await story.cardInView(step);
    const place = isStaged ? story.stage(sceneOf(step)) : story.step(step);
    const still = place.locator(isStaged ? '.stage-still' : '.still');
    await isPainted(picturesIn(still).last(), page);
    keeps('picture', 'still');
    await isWhole(page);
    if (!manner.onPaper) return;
    await page.emulateMedia({ media: null });
    await this.goesTo(step);
  }

  private async mapIsAsMeant(): Promise<void> {
    const stage = this.story.stage(sceneOf(STOPS.map));
    const { map, layout } = this.manner;
    if (map === 'live') {
      await this.story.isLive(STOPS.map);
      keeps('picture', 'live map');
    }
    if (map === 'failed') await expect(stage).toHaveAttribute('data-live', 'failed');
    if (map === 'offered') await this.explores();
    if (map === 'live' || map === 'offered' || layout === 'page') return;
    await expect(stage.getByRole('button', { name: 'Explore this map' })).toBeHidden();
    await expect(stage.locator('canvas')).toHaveCount(0);
    await expect(stage.locator('.label.key b').first()).toBeVisible();
  }

  /** The map is a still, of which nothing is said; it comes to life when the reader asks for it. */
  private async explores(): Promise<void> {
    const { page, story } = this;
    const stage = story.stage(sceneOf(STOPS.map));
    const said = story.scene(sceneOf(STOPS.map)).locator('[aria-live]');
    const canvas = stage.locator('canvas');
    const explore = stage.getByRole('button', { name: 'Explore this map' });
    await expect(explore).toBeVisible();
    await expect(canvas).toHaveCount(0);
    await expect(said).toHaveText('');
    await this.hasAll(STOPS.map);
    await explore.click();
    await expect(canvas).toBeFocused({ timeout: 45_000 });
    await expect(said).toContainText('move and zoom');
    await page.keyboard.press('Escape');
    await story.isLive(STOPS.map);
    keeps('picture', 'live map when asked');
  }

  private async goesToTheLastChapter(): Promise<void> {
    const menu = this.page.getByRole('navigation', { name: 'Chapters' });
    await menu.locator('summary').click();
    await menu.locator(`a[href="#${STOPS.chapter}"]`)[this.manner.press]();
    const heading = this.page.locator(`#${STOPS.chapter}`).getByRole('heading', { level: 2 });
    await expect(heading.first()).toBeInViewport();
    // Without a script the menu stays open, and a wheel over it does not move the page.
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    await this.page.mouse.move(width / 2, height - 10);
  }

  private async opensAClaim(): Promise<void> {
    const { page, story, manner } = this;
    if (manner.layout === 'page' && manner.claim === 'panel')
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${STOPS.end}`);
    const here = page.url();
    await story
      .step(STOPS.end)
      .locator(`.card > p a[href$="/evidence/${STOPS.claim}/"]`)
      [manner.press]();
    const article = page.locator(`article[data-claim="${STOPS.claim}"]`);
    await expect(article).toBeVisible();
    await expect(article).toContainText('What would settle it');
    await isWhole(page);
    keeps('claim', manner.claim === 'page' ? 'as a page' : 'in the panel');
    if (manner.claim === 'page') {
      expect(page.url()).toContain(`/evidence/${STOPS.claim}/`);
      await page.goBack();
    } else {
      expect(page.url()).toBe(here);
      await page.keyboard.press('Escape');
      await expect(article).toBeHidden();
    }
    await expect(story.step(STOPS.end)).toBeInViewport();
  }

  /** Opens the address of a step, as from a letter. */
  private async comesBack(step: string): Promise<void> {
    const { page, story, manner } = this;
    // Another page first: the same one with another step would only be scrolled.
    await page.goto('about:blank');
    await page.goto(`/#${step}`);
    if (manner.layout === 'stage') await story.standsOn(step);
    await expect(story.step(step)).toBeInViewport();
    await this.goesTo(step);
    await this.hasAll(step);
  }
}

const sceneOf = (step: string): string => step.slice(0, step.indexOf('/'));

/**
 * Runs in the page: pixels to scroll until the text of a step can be read, and with it its still where
 * they stand together.
 */
function wayTo(step: Element, [stacked, underBar]: readonly [string, number]): number {
  const text = step.querySelector('.card > p')?.getBoundingClientRect();
  const still = step.querySelector('.still')?.getBoundingClientRect();
  const stage = step.closest('.scene')?.querySelector('.stage')?.getBoundingClientRect();
  if (still && still.height > 0) return Math.round(still.top - underBar);
  const isAbove = matchMedia(stacked).matches;
  const line = isAbove ? (stage?.height ?? 0) + 36 : innerHeight * 0.42;
  const end = document.documentElement.scrollHeight - innerHeight - scrollY;
  return Math.round(Math.min(end, (text?.top ?? 0) - line));
}

import type { Page } from '@playwright/test';
import { expect, PHONE, test, type Story } from '../support/reader.ts';

/** What the stand-in for the browser's voices has been told, and what lets its voice go on. */
interface Voices {
  said: string[];
  /** How often it was told to be silent. */
  cancelled: number;
  /** The voice begins, or ends, what it was given last. */
  tell: (event: 'start' | 'end' | 'error') => void;
  /** The list of voices comes. */
  arrive: () => void;
}

/** Runs in the page before its own scripts: a browser with these voices, whose list comes late. */
function giveVoices(voices: readonly { lang: string; localService: boolean }[]): void {
  let last: EventTarget | undefined;
  let list: readonly unknown[] = [];
  const synthesis = new EventTarget();
  const state: Voices = {
    said: [],
    cancelled: 0,
    tell: (event) => last?.dispatchEvent(new Event(event)),
    arrive: () => {
      list = voices.map((voice) => ({ ...voice, default: false, name: 'A voice' }));
      synthesis.dispatchEvent(new Event('voiceschanged'));
    },
  };
  Object.assign(synthesis, {
    getVoices: () => list,
    speak: (utterance: EventTarget & { text: string }) => {
      last = utterance;
      state.said.push(utterance.text);
    },
    cancel: () => {
      state.cancelled += 1;
    },
  });
  class Utterance extends EventTarget {
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, voices: state });
}

const voicesIn = {
  said: (page: Page) =>
    page.evaluate(() => (window as unknown as { voices: Voices }).voices.said.splice(0)),
  cancelled: (page: Page) =>
    page.evaluate(() => (window as unknown as { voices: Voices }).voices.cancelled),
  tell: (page: Page, event: 'start' | 'end' | 'error') =>
    page.evaluate((told) => {
      (window as unknown as { voices: Voices }).voices.tell(told);
    }, event),
  arrive: (page: Page) =>
    page.evaluate(() => {
      (window as unknown as { voices: Voices }).voices.arrive();
    }),
};

/** What is marked in the page, as text. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((one) => (one instanceof Range ? one.toString() : '')),
    ),
  );

const buttonOf = (story: Story, step: string) =>
  story.step(step).getByRole('button', { name: /Read aloud|Stop reading/ });

const STEP = 'attack/area';
const OURS = { lang: 'en-GB', localService: true };

async function openWith(story: Story, voices: readonly (typeof OURS)[]): Promise<void> {
  await story.page.addInitScript(giveVoices, voices);
  await story.open(STEP);
  await story.standsOn(STEP);
  await story.page.mouse.wheel(0, 2);
  await voicesIn.arrive(story.page);
}

test.describe('a reader who listens', () => {
  test.use({ viewport: PHONE });

  test('hears a step sentence by sentence, each marked in the text', async ({ page, story }) => {
    await openWith(story, [OURS]);
    const button = buttonOf(story, STEP);
    const height = (): Promise<number | undefined> =>
      story
        .step(STEP)
        .locator('.card')
        .evaluate((card) => card.getBoundingClientRect().height);
    const before = await height();
    await button.click();
    expect(await height()).toBe(before);
    await expect(button).toHaveText('Stop reading');

    const text = await story.step(STEP).locator('.card > p').first().innerText();
    const heard: string[] = [];
    for (let i = 0; i < 2; i += 1) {
      const [sentence = ''] = await voicesIn.said(page);
      heard.push(sentence);
      await voicesIn.tell(page, 'start');
      expect((await marked(page)).map((one) => one.replace(/\s+/g, ' '))).toEqual([sentence]);
      await voicesIn.tell(page, 'end');
    }
    expect(heard.join(' ')).toBe(text.replace(/\s+/g, ' ').trim());
    await expect(button).toHaveText('Read aloud');
    expect(await marked(page)).toEqual([]);
    expect(await voicesIn.said(page)).toEqual([]);
  });

  test('hears no footnote numbers, and the picture in words once it is unfolded', async ({
    page,
    story,
  }) => {
    await openWith(story, [OURS]);
    const all = async (step: string): Promise<string> => {
      await buttonOf(story, step).click();
      const sentences: string[] = [];
      while (sentences.length < 60) {
        const said = await voicesIn.said(page);
        if (said.length === 0) break;
        sentences.push(...said);
        await voicesIn.tell(page, 'start');
        await voicesIn.tell(page, 'end');
      }
      return sentences.join(' ');
    };
    const cited = page.locator('[data-step]:has(sup.cite)').first();
    const id = (await cited.getAttribute('data-step')) ?? '';
    await page.goto(`/#${id}`);
    await story.standsOn(id);
    expect(await all(id)).not.toMatch(/\[\d|\d\]/);
    const words = story.step(id).locator('.words .sentence');
    const description = (await words.textContent()) ?? '';
    expect(await all(id)).not.toContain(description.slice(0, 30));
    await story
      .step(id)
      .getByRole('button', { name: /in words/ })
      .click();
    expect(await all(id)).toContain(description.slice(0, 30));
  });

  test('stops it with the same button, and one step ends when another begins', async ({
    page,
    story,
  }) => {
    await openWith(story, [OURS]);
    await buttonOf(story, STEP).click();
    await voicesIn.tell(page, 'start');
    const before = await voicesIn.cancelled(page);
    await buttonOf(story, STEP).click();
    expect(await voicesIn.cancelled(page), 'the voice is stopped').toBe(before + 1);
    expect(await marked(page)).toEqual([]);
    await voicesIn.said(page);
    await voicesIn.tell(page, 'end');
    expect(await voicesIn.said(page), 'a voice that ends late starts nothing').toEqual([]);

    await buttonOf(story, STEP).click();
    const next = buttonOf(story, 'attack/assault');
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(next).toHaveText('Stop reading');
    await expect(buttonOf(story, STEP)).toHaveText('Read aloud');
    await voicesIn.tell(page, 'error');
    await expect(next).toHaveText('Read aloud');
  });

  test('is offered no voice of another language, and none that sends the text away', async ({
    page,
    story,
  }) => {
    await openWith(story, [
      { lang: 'de-DE', localService: true },
      { lang: 'en-GB', localService: false },
    ]);
    await page.mouse.wheel(0, 300);
    await story.rests();
    await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0);
  });
});

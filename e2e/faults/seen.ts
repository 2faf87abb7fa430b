import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';

/** What a reader has of a step: its text, its words, its still. */
export interface Seen {
  /** The paragraphs of the step's card that are shown. */
  text: string;
  /** The words of the frame, where they are shown; 'behind a button' that opens them; or 'lost'. */
  words: string;
  /** What the picture is called for those who do not see it. */
  spoken: string;
}

/** What stands in a step's card and under which name its still is shown, in whichever layout. */
export const seenAt = (step: Locator): Promise<Seen> =>
  step.evaluate((element) => {
    const isShown = (part: Element): boolean =>
      part.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      part.getBoundingClientRect().height > 0;
    const one = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const text = [...element.querySelectorAll('.card > p')].filter(isShown);
    const sentence = element.querySelector('.sentence');
    const button = element.querySelector('.words-toggle');
    const stage = element.closest('[data-scene]')?.querySelector('.stage');
    const stands = stage && isShown(stage) ? stage : element.querySelector('.still');
    const pictures = [...(stands?.querySelectorAll('.picture[aria-label], img[alt]') ?? [])].filter(
      isShown,
    );
    const picture = pictures.at(-1);
    return {
      text: one(text.map((paragraph) => paragraph.textContent).join(' ')),
      words:
        sentence && isShown(sentence)
          ? one(sentence.textContent)
          : button && isShown(button)
            ? 'behind a button'
            : 'lost',
      spoken: one(picture?.getAttribute('aria-label') ?? picture?.getAttribute('alt') ?? ''),
    };
  });

/** Bits per pixel. A plain area has 0, a few squares on a plain ground 0.24, a map more than 1. */
const MOST_OF_A_PLAIN_AREA = 0.15;

/** Something is drawn there: the part that is in the window is no plain area. */
export async function isPainted(picture: Locator, page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        const box = await picture.boundingBox();
        const clip = await page.evaluate((at) => {
          const { clientWidth: width, clientHeight: height } = document.documentElement;
          const left = Math.max(0, at?.x ?? 0);
          const top = Math.max(0, at?.y ?? 0);
          return {
            x: left,
            y: top,
            width: Math.min(width, (at?.x ?? 0) + (at?.width ?? 0)) - left,
            height: Math.min(height, (at?.y ?? 0) + (at?.height ?? 0)) - top,
          };
        }, box);
        if (clip.width < 60 || clip.height < 60) return 0;
        const shot = await page.screenshot({ clip, scale: 'css' });
        return (await sharp(shot).stats()).entropy;
      },
      { message: 'the still is painted' },
    )
    .toBeGreaterThan(MOST_OF_A_PLAIN_AREA);
}

/** What machines say when something broke: no reader should ever meet it. */
const MACHINE_WORDS =
  /\b(undefined|NaN|null|\[object \w+\]|\w*Error:|Exception|Unexpected (token|end)|Failed to fetch|status 404|Not found)\b/;

/** No error is shown, and nothing sticks out to the right. */
export async function isWhole(page: Page): Promise<void> {
  const { said, alerts, over } = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return {
      said: document.body.innerText,
      alerts: [...document.querySelectorAll('[role="alert"]')].map((e) => e.textContent),
      over: scrollWidth - clientWidth,
    };
  });
  expect(MACHINE_WORDS.exec(said)?.[0], 'an error that the reader can read').toBeUndefined();
  expect(alerts, 'alerts').toEqual([]);
  expect(over, 'pixels to the right of the window').toBeLessThanOrEqual(0);
}

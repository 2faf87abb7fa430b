import { scenesIn } from '../../src/content/reading-order.ts';
import { broken } from '../support/axe.ts';
import { expect, test } from '../support/deck.ts';
import { chapters, deckFrames, FIRST, stepAfter, stepAt } from '../support/deck-steps.ts';

test.use({ viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' });

/** How many pictures have a number. The activity has none. */
const PICTURES = deckFrames.length;
const PLACE = '[data-place]';
const PANEL = '[data-panel]';

test.describe('keys and clicks', () => {
  test('a clicker steps through the deck, blanks it, and ends at its ends', async ({
    audience,
  }) => {
    await audience.open();
    await audience.standsOn(stepAt(0));
    await expect(audience.scene.locator(PLACE)).toHaveText(`1 / ${PICTURES}`);
    await audience.press('PageDown', 'PageDown');
    await audience.standsOn(stepAt(2));
    await audience.press('PageDown');
    await audience.standsOn(stepAt(3));
    await audience.press('PageUp');
    await audience.standsOn(stepAt(2));
    const black = audience.page.locator('[data-black]');
    for (const key of ['b', '.']) {
      await audience.press(key);
      await expect(black).toBeVisible();
      await audience.press(key);
      await expect(black).toBeHidden();
    }
    // In the dark, going on brings the picture back first.
    await audience.press('b', 'PageDown');
    await expect(black).toBeHidden();
    await audience.standsOn(stepAt(2));
    await audience.press('End');
    await audience.standsOn(stepAt(-1));
    await expect(audience.scene.locator(PLACE)).toHaveText(`${PICTURES} / ${PICTURES}`);
    await audience.press('PageDown');
    await expect(audience.notice).toContainText('This is the last picture.');
    await audience.press('Escape');
    await expect(audience.notice).toBeHidden();
    await audience.press('Home', 'ArrowRight', 'ArrowDown', 'Space', 'Shift+Space', 'ArrowLeft');
    await audience.standsOn(stepAt(1));
  });

  test('a number and Enter mean the picture, whichever button has the focus', async ({
    audience,
    page,
  }) => {
    const last = String(deckFrames.length);
    await audience.open();
    await page.locator('[data-command="next"]').first().focus();
    for (const digit of last) await audience.press(digit);
    await audience.press('Enter');
    await audience.standsOn(stepAt(-1));
  });

  test('digits and Enter go to a picture, Escape forgets them', async ({ audience }) => {
    await audience.open();
    const typed = audience.page.locator('[data-typed]');
    await audience.press('1', '2');
    await expect(typed).toHaveText(`Go to 12 of ${PICTURES}: press Enter`);
    await audience.press('Enter');
    await audience.standsOn(deckFrames[11]?.step ?? '');
    await expect(audience.scene.locator(PLACE)).toHaveText(`12 / ${PICTURES}`);
    await audience.press('4', 'Escape');
    await expect(typed).toBeHidden();
    await audience.press('9', '9', '9', 'Enter');
    await audience.standsOn(stepAt(-1));
    await expect(audience.notice).toContainText(
      `There is no picture 999: they run from 1 to ${PICTURES}.`,
    );
  });

  test('a click on the picture goes on, a click on a figure asks it', async ({
    audience,
    page,
  }) => {
    await audience.open(stepAt(0));
    await page.mouse.click(500, 300);
    await audience.standsOn(stepAt(1));
    await page.goto(`/present/#${FIRST.months.step}`);
    await audience.standsOn(FIRST.months.step);
    await expect(audience.stage).toHaveAttribute('data-live', 'ready');
    await page.mouse.click(500, 300);
    const note = audience.stage.locator('.readout');
    await expect(note).toBeVisible();
    // The figure is enlarged as a whole: what is asked is what lies under the pointer.
    const [ring] = await audience.stage
      .locator('.ring')
      .evaluateAll((found) => found.map((one) => one.getBoundingClientRect()));
    expect(Math.abs((ring?.x ?? 0) + (ring?.width ?? 0) / 2 - 500)).toBeLessThan(20);
    await audience.standsOn(FIRST.months.step);
  });

  test('keys are left alone in fields and with modifiers, and letters can be switched off', async ({
    audience,
    page,
  }) => {
    await audience.open(FIRST.slide.step);
    await expect(audience.stage).toHaveAttribute('data-live', 'ready');
    const slider = audience.scene.getByRole('slider', { name: /^Growth up to/ });
    await slider.focus();
    await audience.press('ArrowRight', 'PageDown', 'b', 'Home');
    await audience.standsOn(FIRST.slide.step);
    await slider.blur();
    await audience.press('Control+b', 'Alt+o');
    await expect(page.locator('[data-black]')).toBeHidden();
    await expect(page.getByRole('dialog')).toBeHidden();
    await audience.press('?');
    const help = audience.panel('Keys');
    await help.getByRole('checkbox', { name: 'Letters and digits are keys' }).uncheck();
    await expect(help).toContainText('Letters and digits are no keys now.');
    expect(await broken(page, PANEL)).toEqual([]);
    await help.getByRole('button', { name: 'Close' }).click();
    await audience.press('b', 'o');
    await expect(page.locator('[data-black]')).toBeHidden();
    await audience.press('PageDown');
    await audience.standsOn(stepAfter(FIRST.slide.step));
  });

  test('F fills the screen and gives it back, and says so where it is refused', async ({
    audience,
    page,
  }) => {
    await audience.open();
    const isFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
    await audience.press('f');
    await expect.poll(isFull).toBe(true);
    await audience.press('f');
    await expect.poll(isFull).toBe(false);
    await page.evaluate(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'));
    });
    await audience.press('f');
    await expect(audience.notice).toContainText('does not allow full screen');
  });

  test('the toolbar does all of it by mouse and Tab, and hides when it is not used', async ({
    audience,
    page,
  }) => {
    await audience.open();
    const tools = page.getByRole('group', { name: 'Presenting' });
    await page.mouse.move(400, 300);
    await expect(page.locator('html')).not.toHaveClass(/idle/);
    await tools.getByRole('button', { name: 'Next' }).click();
    await audience.standsOn(stepAt(1));
    // The mouse left the keys to the deck.
    await audience.press('Space');
    await audience.standsOn(stepAt(2));
    await page.mouse.move(500, 400);
    await expect(page.locator('html')).toHaveClass(/idle/);
    await expect(tools).toHaveCSS('opacity', '0');
    await page.keyboard.press('Tab');
    await expect(tools).toHaveCSS('opacity', '1');
    await expect(tools.locator(':focus')).toHaveCount(1);
    expect(await broken(page, '[data-tools]')).toEqual([]);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('swiping goes on and back, a tap stays', async ({ audience, page }) => {
    await audience.open();
    const client = await page.context().newCDPSession(page);
    const touch = async (from: number, to: number): Promise<void> => {
      const point = (x: number) => [{ x, y: 300 }];
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number): Promise<unknown> =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: x === undefined ? [] : point(x),
        });
      await send('touchStart', from);
      if (from !== to) await send('touchMove', to);
      await send('touchEnd');
    };
    await touch(700, 300);
    await audience.standsOn(stepAt(1));
    await touch(700, 600);
    await audience.standsOn(stepAt(2));
    await touch(300, 500);
    await audience.standsOn(stepAt(1));
    await touch(500, 500);
    await audience.standsOn(stepAt(1));
  });
});

test.describe('addresses', () => {
  test('the story leads to the picture that was read', async ({ page, story, audience }) => {
    await story.open(FIRST.claims.step);
    await story.standsOn(FIRST.claims.step);
    await page.getByText('Chapters').click();
    await page.getByRole('link', { name: 'Present from here' }).click();
    await audience.isReady();
    await audience.standsOn(FIRST.claims.step);
    await page.getByText('Tools', { exact: true }).click();
    await page.getByRole('link', { name: 'Back to the story' }).click();
    // The deck is ready, too: it is the address that tells them apart.
    await expect(page).toHaveURL((url) => !url.pathname.includes('present'));
    await story.isReady();
    await story.standsOn(FIRST.claims.step);
  });

  test('an unknown one goes to the nearest picture and says so', async ({ audience, page }) => {
    const { step, title, scene } = FIRST.claims;
    // One letter too few.
    await audience.open(step.slice(0, -1));
    await audience.standsOn(step);
    await expect(audience.notice).toContainText(
      `There is no picture at “${step.slice(0, -1)}”. This is the nearest: “${title}”.`,
    );
    await page.getByRole('button', { name: 'Close this note' }).click();
    await expect(audience.notice).toBeHidden();
    const chapter = chapters.at(-1);
    for (const [asked, nearest] of [
      [`${scene}/nothing-like-it`, deckFrames.find((frame) => frame.scene === scene)?.step],
      [
        chapter?.slug ?? '',
        deckFrames.find((frame) => frame.scene === scenesIn(chapter?.body ?? '')[0])?.step,
      ],
      ['zzzzzzzz', stepAt(0)],
    ] as const) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, asked);
      await audience.standsOn(nearest ?? '');
    }
    await expect(audience.notice).toContainText('“zzzzzzzz”');
  });
});

import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { broken } from '../support/axe.ts';
import { claimOf } from '../support/claims.ts';
import { figureFrames, frames, mapFrames, oneLine } from '../support/frames.ts';
import { AudienceWindow, Presenter } from '../support/deck.ts';
import { expect, test as base } from '../support/reader.ts';

const test = base.extend<{ audience: AudienceWindow }>({
  audience: async ({ page }, use) => {
    await use(new AudienceWindow(page));
  },
});
test.use({ viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' });

/** How many pictures have a number. The map on which the class marks a place has none. */
const PICTURES = frames.length;
/** The last picture of the deck. */
const LAST = figureFrames.filter(({ scene }) => scene === 'ledger').at(-1)?.step ?? '';

/** The claims behind a picture, in its order. */
const claimsBehind = (step: string): ReturnType<typeof claimOf>[] =>
  (frames.find((frame) => frame.step === step)?.claims ?? []).map(claimOf);

const PLACE = '[data-place]';
const PANEL = '[data-panel]';

test.describe('keys and clicks', () => {
  test('a clicker steps through the deck, blanks it, and ends at its ends', async ({ audience }) => {
    await audience.open();
    await audience.standsOn('opening/region');
    await expect(audience.scene.locator(PLACE)).toHaveText(`1 / ${PICTURES}`);
    await audience.press('PageDown', 'PageDown');
    await audience.standsOn('opening/certainty');
    await audience.press('PageDown');
    await audience.standsOn('attack/region');
    await audience.press('PageUp');
    await audience.standsOn('opening/certainty');
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
    await audience.standsOn('opening/certainty');
    await audience.press('End');
    await audience.standsOn(LAST);
    await expect(audience.scene.locator(PLACE)).toHaveText(`${PICTURES} / ${PICTURES}`);
    await audience.press('PageDown');
    await expect(audience.notice).toContainText('This is the last picture.');
    await audience.press('Escape');
    await expect(audience.notice).toBeHidden();
    await audience.press('Home', 'ArrowRight', 'ArrowDown', 'Space', 'Shift+Space', 'ArrowLeft');
    await audience.standsOn('opening/claim');
  });

  test('digits and Enter go to a picture, Escape forgets them', async ({ audience }) => {
    await audience.open();
    const typed = audience.page.locator('[data-typed]');
    await audience.press('1', '3');
    await expect(typed).toHaveText(`Go to 13 of ${PICTURES}: press Enter`);
    await audience.press('Enter');
    await audience.standsOn('name/desert');
    await expect(audience.scene.locator(PLACE)).toHaveText(`13 / ${PICTURES}`);
    await audience.press('4', 'Escape');
    await expect(typed).toBeHidden();
    await audience.press('9', '9', 'Enter');
    await audience.standsOn(LAST);
    await expect(audience.notice).toContainText(
      `There is no picture 99: they run from 1 to ${PICTURES}.`,
    );
  });

  test('a click on the picture goes on, a click on a figure asks it', async ({ audience, page }) => {
    await audience.open('opening/region');
    await page.mouse.click(500, 300);
    await audience.standsOn('opening/claim');
    await page.goto('/present/#pressure-series/series');
    await audience.standsOn('pressure-series/series');
    await expect(audience.stage).toHaveAttribute('data-live', 'ready');
    await page.mouse.click(500, 300);
    const note = audience.stage.locator('.readout');
    await expect(note).toBeVisible();
    // The figure is enlarged as a whole: what is asked is what lies under the pointer.
    const [ring] = await audience.stage
      .locator('.ring')
      .evaluateAll((found) => found.map((one) => one.getBoundingClientRect()));
    expect(Math.abs((ring?.x ?? 0) + (ring?.width ?? 0) / 2 - 500)).toBeLessThan(20);
    await audience.standsOn('pressure-series/series');
  });

  test('keys are left alone in fields and with modifiers, and letters can be switched off', async ({
    audience,
    page,
  }) => {
    await audience.open('surge/slide');
    await expect(audience.stage).toHaveAttribute('data-live', 'ready');
    const slider = audience.scene.getByRole('slider', { name: /^Growth up to/ });
    await slider.focus();
    await audience.press('ArrowRight', 'PageDown', 'b', 'Home');
    await audience.standsOn('surge/slide');
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
    await audience.standsOn('surge/where');
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
    const tools = page.getByRole('toolbar', { name: 'Presenting' });
    await page.mouse.move(400, 300);
    await expect(page.locator('html')).not.toHaveClass(/idle/);
    await tools.getByRole('button', { name: 'Next' }).click();
    await audience.standsOn('opening/claim');
    // The mouse left the keys to the deck.
    await audience.press('Space');
    await audience.standsOn('opening/certainty');
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

  test('wiping goes on and back, a tap stays', async ({ audience, page }) => {
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
    await audience.standsOn('opening/claim');
    await touch(700, 600);
    await audience.standsOn('opening/certainty');
    await touch(300, 500);
    await audience.standsOn('opening/claim');
    await touch(500, 500);
    await audience.standsOn('opening/claim');
  });
});

test.describe('addresses', () => {
  test('the story leads to the picture that was read', async ({ page, story, audience }) => {
    await story.open('corridor/five');
    await story.standsOn('corridor/five');
    await page.getByText('Chapters').click();
    await page.getByRole('link', { name: 'Present from here' }).click();
    await audience.isReady();
    await audience.standsOn('corridor/five');
    await page.getByRole('link', { name: 'Back to the story' }).focus();
    await page.keyboard.press('Enter');
    // The deck is ready, too: it is the address that tells them apart.
    await expect(page).toHaveURL((url) => !url.pathname.includes('present'));
    await story.isReady();
    await story.standsOn('corridor/five');
  });

  test('an unknown one goes to the nearest picture and says so', async ({ audience, page }) => {
    await audience.open('attack/aera');
    await audience.standsOn('attack/area');
    await expect(audience.notice).toContainText(
      'There is no picture at “attack/aera”. This is the nearest: “A soft area, no dot”.',
    );
    await page.getByRole('button', { name: 'Close this note' }).click();
    await expect(audience.notice).toBeHidden();
    for (const [asked, step] of [
      ['name/nothing-like-it', 'name/no-such-place'],
      ['the-corridor', 'corridor/thesis'],
      ['zzzzzzzz', 'opening/region'],
    ] as const) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, asked);
      await audience.standsOn(step);
    }
    await expect(audience.notice).toContainText('“zzzzzzzz”');
  });
});

test.describe('what lies over the picture', () => {
  test('the overview has every picture, and the arrow keys choose one', async ({ audience, page }) => {
    await audience.open('attack/area');
    await audience.press('o');
    const panel = audience.panel('Overview');
    await expect(panel.locator('.overview-number:not(:empty)')).toHaveCount(frames.length);
    await expect(panel.locator('.mini .picture')).toHaveCount(PICTURES + 1);
    await expect(panel.getByRole('button', { name: '7 A soft area, no dot' })).toBeFocused();
    expect(await broken(page, PANEL)).toEqual([]);
    await audience.press('ArrowRight', 'ArrowRight');
    await expect(panel.getByRole('button', { name: /^9 / })).toBeFocused();
    await audience.press('ArrowDown', 'Home');
    // Home is the deck's: it goes to the first picture and closes what lies over it.
    await audience.standsOn('opening/region');
    await expect(panel).toBeHidden();
    await audience.press('o', 'ArrowRight', 'Enter');
    await audience.standsOn('opening/claim');
  });

  test('U says what is uncertain, from claims, places and numbers', async ({ audience, page }) => {
    await audience.open('attack/assault');
    await audience.press('u');
    const panel = audience.panel('What is uncertain here');
    const behind = claimsBehind('attack/assault');
    expect(behind.length).toBeGreaterThan(1);
    for (const [i, { verdict, restatement, reason }] of behind.entries()) {
      const item = panel.getByRole('listitem').nth(i);
      for (const said of [verdict, restatement, oneLine(reason)])
        await expect(item).toContainText(said);
    }
    await expect(panel).toContainText(`area, ${claimOf('c02').verdict}`);
    await expect(panel).not.toContainText('Mosul:');
    expect(await broken(page, PANEL)).toEqual([]);
    await audience.press('PageDown');
    await expect(panel).toBeHidden();
    await audience.standsOn('attack/counterattack');
    await page.goto('/present/#surge/count');
    await audience.standsOn('surge/count');
    await audience.press('u');
    await expect(panel).toContainText('What the numbers cannot show');
    await page.goto('/present/#attack/mosul');
    await audience.standsOn('attack/mosul');
    await audience.press('u');
    await expect(panel).toContainText('Nothing in this picture is marked as uncertain.');
  });

  test('M stops motion, for the story as well', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      reducedMotion: 'no-preference',
    });
    const audience = new AudienceWindow(await context.newPage());
    await audience.open('surge/count');
    await expect(audience.stage).toHaveAttribute('data-live', 'ready');
    await audience.press('PageDown');
    await expect(audience.stage.locator('.morphing')).toHaveCount(1);
    await expect(audience.stage.locator('.morphing')).toHaveCount(0);
    await audience.press('m');
    await expect(audience.notice).toContainText('No motion');
    await audience.press('PageUp');
    // Had it moved, the class would have come with the picture.
    await expect(audience.stage).toHaveAttribute('data-frame', 'count');
    expect(await audience.stage.locator('.morphing').count()).toBe(0);
    await audience.page.goto('/#surge/count');
    await expect(audience.page.getByRole('button', { name: 'Calm motion' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await context.close();
  });

  test('Q shows a code that leads to the same place in the story', async ({ audience, page }) => {
    await audience.open('attack/area');
    await audience.press('q');
    const code = audience.panel('This picture on your phone').getByRole('img');
    const address = new URL('/#attack/area', page.url()).href;
    await expect(code).toHaveAccessibleName(`QR code with the address ${address}`);
    await expect(page.locator('.qr-address')).toHaveText(`${new URL(address).host}/#attack/area`);
    await expect(page.getByRole('note')).toContainText('works only on this computer');
    expect(await broken(page, PANEL)).toEqual([]);
    // A camera is no part of the page, whose policy lets it load no picture that is not a file.
    const camera = await page.context().newPage();
    const pixels = await camera.evaluate(
      async (svg) => {
        const size = 400;
        const picture = new Image(size, size);
        picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
        await picture.decode();
        const canvas = Object.assign(document.createElement('canvas'), {
          width: size,
          height: size,
        });
        const context = canvas.getContext('2d');
        context?.drawImage(picture, 0, 0, size, size);
        return [...(context?.getImageData(0, 0, size, size).data ?? [])];
      },
      await code.evaluate((svg) => {
        const copy = svg.cloneNode(true) as SVGElement;
        copy.setAttribute('width', '400');
        copy.setAttribute('height', '400');
        return copy.outerHTML;
      }),
    );
    await camera.close();
    expect(decodeQR({ width: 400, height: 400, data: Uint8Array.from(pixels) })).toBe(address);
    // From the activity it gives nothing away.
    await page.goto('/present/#activity/where');
    await audience.standsOn('activity/where');
    await audience.press('q');
    await expect(page.locator('.qr-address')).toContainText('#attack/southwest');
  });
});

test.describe('activities', () => {
  test('where would you put it: marks are counted, moved on and erased', async ({ audience, page }) => {
    await audience.open('attack/southwest');
    await audience.press('PageDown');
    await audience.standsOn('activity/where');
    await expect(audience.scene.locator('.deck-place')).toHaveText('Activity');
    await page.mouse.click(400, 200);
    await page.mouse.click(400, 202);
    await page.mouse.click(700, 300);
    const marks = audience.scene.locator('[data-marks] li');
    await expect(marks).toHaveText([/^A: 2 hands/, /^B: 1 hand/]);
    const mark = audience.stage.locator('.class-mark b');
    const box = await mark.first().boundingBox();
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 400)).toBeLessThan(4);
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - 200)).toBeLessThan(4);
    await page.getByRole('button', { name: 'One hand more at B' }).click();
    await page.getByRole('button', { name: 'One hand fewer at A' }).click();
    await expect(marks).toHaveText([/^A: 1 hand/, /^B: 2 hands/]);
    // By the keys alone.
    await audience.stage.getByRole('group', { name: /^The map for the class/ }).focus();
    await audience.press('ArrowLeft', 'ArrowDown', 'Enter');
    await expect(marks).toHaveCount(3);
    expect(await broken(page)).toEqual([]);
    await page.getByRole('button', { name: 'What can be said' }).click();
    await audience.standsOn('attack/area');
    await expect(mark).toHaveCount(3);
    await expect(audience.scene.locator('.step.is-on .sentence')).toContainText('the spot is unknown');
    await page.reload();
    await audience.isReady();
    await expect(mark).toHaveCount(3);
    await audience.press('t');
    await expect(audience.notice).toContainText('Erase all marks and hands');
    await page.getByRole('button', { name: 'Keep them' }).click();
    await expect(mark).toHaveCount(3);
    await audience.press('t', 'Enter');
    await expect(audience.notice).toContainText('All tallies are erased.');
    await expect(mark).toHaveCount(0);
    await audience.press('t');
    await expect(audience.notice).toContainText('There is nothing to erase');
  });

  test('rate it: hands by click and by number, then our verdict with its reason', async ({
    audience,
    page,
  }) => {
    await audience.open('attack/assault');
    await audience.press('r');
    const panel = audience.panel('How sure is it?');
    const vote = panel.getByRole('button', { name: 'One hand more for: contested' });
    const hands = panel.getByRole('spinbutton');
    const behind = claimsBehind('attack/assault');
    const [first, second] = behind;
    if (!first || !second) throw new Error('attack/assault: found no two claims, expected them');
    const reason = panel.getByText(oneLine(second.reason));
    await expect(panel).toContainText(
      `Claim ${first.order} of the report (1 of ${behind.length} behind this picture)`,
    );
    await panel.getByRole('button', { name: 'Next claim' }).click();
    await expect(panel).toContainText(second.restatement);
    await expect(reason).toBeHidden();
    await vote.click();
    await vote.click();
    await panel.getByRole('button', { name: 'One hand fewer for: contested' }).click();
    await hands.nth(0).fill('3');
    await hands.nth(0).press('Tab');
    await expect(panel.getByRole('status')).toHaveText('4 hands counted');
    const widths = await panel
      .locator('.rate-bar')
      .evaluateAll((bars) => bars.map((bar) => (bar as HTMLElement).style.inlineSize));
    expect(widths).toEqual(['75%', '0%', '0%', '25%', '0%']);
    await panel.getByRole('button', { name: 'Show our verdict' }).click();
    await expect(panel.locator('.is-ours')).toContainText(second.verdict);
    await expect(reason).toBeVisible();
    expect(await broken(page, PANEL)).toEqual([]);
    await page.reload();
    await audience.isReady();
    await audience.press('r');
    await panel.getByRole('button', { name: 'Next claim' }).click();
    await expect(hands.nth(0)).toHaveValue('3');
    await page.goto('/present/#attack/mosul');
    await audience.standsOn('attack/mosul');
    await audience.press('r');
    await expect(audience.notice).toContainText('No claim of the report stands behind this picture.');
    // The squares of the claims open them here, and do not lead away.
    await page.goto('/present/#ledger/sorted');
    await audience.standsOn('ledger/sorted');
    await audience.stage.getByRole('link', { name: /^Claim 22\b/ }).click();
    await expect(panel).toContainText('Claim 22 of the report');
    await expect(panel).toContainText(claimOf('c22').restatement);
    await audience.standsOn('ledger/sorted');
  });

  test('draw it first works as in the story', async ({ audience, page }) => {
    await audience.open('surge/draw');
    const field = audience.stage.getByRole('slider', { name: 'Your drawing, month by month' });
    const box = await field.boundingBox();
    if (!box) throw new Error('found no field to draw in, expected one');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 3, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 3, y, { steps: 6 });
    await page.mouse.up();
    await audience.scene.getByRole('button', { name: 'Show what was counted' }).click();
    await expect(audience.scene.locator('.step.is-on .verdict')).toContainText(
      'your line stays level at 16',
    );
    await audience.press('PageDown');
    await audience.standsOn('surge/count');
  });

  test('where the browser stores nothing, tallies hold until the page is left, and it says so', async ({
    audience,
    page,
  }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await audience.open('activity/where');
    await page.mouse.click(400, 200);
    await expect(audience.scene.locator('[data-marks] li')).toHaveCount(1);
    await expect(audience.scene).toContainText('This browser stores nothing');
  });
});

test.describe('with a presenter window', () => {
  test('both follow each other, through a reload of either', async ({ audience }) => {
    await audience.open('attack/region');
    const presenter = await audience.openPresenter();
    await presenter.standsOn('attack/region');
    await expect(presenter.audience).toContainText('The hall window follows.');
    await audience.press('PageDown');
    await presenter.standsOn('attack/mosul');
    await presenter.page.keyboard.press('PageDown');
    await audience.standsOn('attack/southwest');
    await presenter.button('Black screen').click();
    await expect(audience.page.locator('[data-black]')).toBeVisible();
    await presenter.page.keyboard.press('b');
    await expect(audience.page.locator('[data-black]')).toBeHidden();
    await presenter.button('High contrast').click();
    await expect(audience.page.locator('html')).toHaveClass(/contrast/);
    await presenter.button('What is uncertain here').click();
    await expect(audience.panel('What is uncertain here')).toBeVisible();

    await presenter.page.reload();
    await presenter.isReady();
    await presenter.standsOn('attack/southwest');
    await expect(presenter.button('What is uncertain here')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await audience.page.goto('about:blank');
    await expect(presenter.audience).toContainText('No hall window is open.');
    await presenter.button('Next').click();
    await presenter.standsOn('activity/where');
    await audience.page.goBack();
    await audience.isReady();
    await audience.standsOn('activity/where');
    await expect(presenter.audience).toContainText('The hall window follows.');
    await audience.page.reload();
    await audience.isReady();
    await presenter.button(/^Back$/).click();
    await audience.standsOn('attack/southwest');
  });

  test('has notes, the next picture, a clock, and a list of all pictures', async ({ audience }) => {
    await audience.open('attack/area');
    const { page, ...presenter } = await audience.openPresenter();
    const now = page.locator('.presenter-step.is-now');
    await expect(now.getByRole('heading', { name: 'What you may say' })).toBeVisible();
    await expect(now.getByRole('heading', { name: 'What students should notice' })).toBeVisible();
    await expect(page.locator('[data-next] .picture')).toHaveAttribute('data-frame', 'assault');
    await expect(page.locator('[data-place]')).toHaveText(`7 / ${PICTURES}`);
    await page.clock.install();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.clock.runFor(65_000);
    await expect(page.locator('[data-timer]')).toHaveText(/^1:0\d$/);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Back to 0:00' }).click();
    await page.clock.runFor(1000);
    await expect(page.locator('[data-timer]')).toHaveText('0:00');
    const jump = page.getByRole('navigation', { name: 'All pictures' });
    await expect(jump.locator('a')).toHaveCount(PICTURES + 1);
    await jump.getByText('The corridor', { exact: true }).click();
    await jump.getByRole('link', { name: /All five together/ }).click();
    await audience.standsOn('corridor/five');
    expect(presenter).toBeDefined();
    expect(await broken(page)).toEqual([]);
  });

  test('the lock keeps stray keys and clicks out, in both windows it shows', async ({ audience }) => {
    await audience.open('attack/region');
    const presenter = await audience.openPresenter();
    await presenter.standsOn('attack/region');
    await presenter.button('Lock the hall’s keys').click();
    await expect(presenter.button('Hall keys are locked')).toHaveAttribute('aria-pressed', 'true');
    const sign = audience.page.locator('[data-lock]');
    await expect(sign).toContainText('Hall keys locked');
    await audience.press('PageDown', 'b', 'o', 'End', '5', 'Enter');
    await audience.page.mouse.click(500, 300);
    await expect(audience.page.locator('[data-black]')).toBeHidden();
    await expect(audience.page.getByRole('dialog')).toBeHidden();
    await presenter.button('Next').click();
    await audience.standsOn('attack/mosul');
    await audience.press('End');
    await audience.standsOn('attack/mosul');
    expect(await broken(audience.page)).toEqual([]);
    // Whoever is at the hall's computer can still get in on purpose.
    await audience.page.getByRole('button', { name: 'Unlock here' }).focus();
    await audience.page.keyboard.press('Enter');
    await expect(presenter.button('Lock the hall’s keys')).toBeVisible();
    await audience.press('PageDown');
    await audience.standsOn('attack/southwest');
  });

  test('two of them do not fight', async ({ audience, context }) => {
    await audience.open('attack/region');
    const one = await audience.openPresenter();
    const page: Page = await context.newPage();
    await page.goto('/present/notes/');
    const other = new Presenter(page);
    await other.isReady();
    await other.standsOn('attack/region');
    await Promise.all([
      one.page.keyboard.press('PageDown'),
      other.page.keyboard.press('End'),
      audience.press('PageDown'),
    ]);
    await one.page.keyboard.press('Home');
    for (const window of [one, other]) await window.standsOn('opening/region');
    await audience.standsOn('opening/region');
    await other.page.keyboard.press('PageDown');
    for (const window of [one, other]) await window.standsOn('opening/claim');
    await audience.standsOn('opening/claim');
  });

  test('shows what was counted when the presenter says so, and counts hands there', async ({
    audience,
  }) => {
    await audience.open('surge/draw');
    const presenter = await audience.openPresenter();
    await expect(audience.stage).toHaveAttribute('data-live', 'ready');
    await presenter.button('Show what was counted, in the hall').click();
    await expect(audience.scene.locator('.step.is-on .verdict')).toContainText(
      'fatal events were counted',
    );
    await audience.scene.getByRole('button', { name: 'Draw again' }).click();
    await expect(presenter.button('Show what was counted, in the hall')).toBeVisible();
    await presenter.button('Rate a claim').click();
    await presenter.button('One hand more for: contested').click();
    await expect(audience.page.getByRole('spinbutton').nth(3)).toHaveValue('1');
    expect(await broken(presenter.page)).toEqual([]);
  });

  test('when the browser blocks it, a link opens it', async ({ audience, page }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await audience.open('attack/area');
    await audience.press('s');
    await expect(audience.notice).toContainText('The browser has blocked the presenter window.');
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      audience.notice.getByRole('link', { name: 'Presenter window' }).click(),
    ]);
    const presenter = new Presenter(opened);
    await presenter.isReady();
    await presenter.standsOn('attack/area');
    await presenter.page.keyboard.press('PageDown');
    await audience.standsOn('attack/assault');
  });

  test('messages of another hand change nothing', async ({ audience, page }) => {
    await audience.open('attack/area');
    await page.evaluate(() => {
      const channel = new BroadcastChannel('classroom:/');
      const at = { count: 900, writer: 'zz' };
      const whole = { app: 'deck', version: 2, kind: 'state', from: 'zz', role: 'audience', at };
      for (const message of [
        'next',
        null,
        { ...whole },
        { ...whole, state: { step: 'attack/flight' } },
        { ...whole, state: { step: '<img src=x>', isBlack: true } },
      ])
        channel.postMessage(message);
      channel.close();
    });
    await audience.press('PageDown');
    await audience.standsOn('attack/assault');
    await expect(page.locator('[data-black]')).toBeHidden();
  });
});

test.describe('readable from the last row', () => {
  /** CSS pixels on a projector of 1024 by 768, for a back row ten metres away. */
  const LEAST = { lead: 28, rest: 22, legend: 17, label: 16 };

  for (const flags of ['usual', 'large'] as const)
    test(`no letter is too small, cut or over another, ${flags} type`, async ({ audience, page }) => {
      if (flags === 'large')
        await page.addInitScript(() => {
          localStorage.setItem('present:large', 'on');
        });
      await audience.open();
      const faults: string[] = [];
      for (const { step } of [...mapFrames, ...figureFrames]) {
        await page.evaluate(showStep, step);
        faults.push(...(await page.evaluate(faultsOnStage, LEAST)).map((one) => `${step}: ${one}`));
      }
      expect(faults.join('\n')).toBe('');
    });

  for (const scheme of ['light', 'dark'] as const)
    test(`nothing is broken for axe, with and without high contrast, ${scheme}`, async ({
      audience,
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await audience.open('attack/area');
      expect(await broken(page), 'map').toEqual([]);
      await audience.press('4', '6', 'Enter');
      await audience.standsOn('surge/count');
      expect(await broken(page), 'figure').toEqual([]);
      await audience.press('h');
      await expect(page.locator('html')).toHaveClass(/contrast/);
      expect(await broken(page), 'figure, high contrast').toEqual([]);
      await audience.press('d');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await audience.press('l');
      await page.reload();
      await audience.isReady();
      await expect(page.locator('html')).toHaveClass(/contrast.*large|large.*contrast/);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    });
});

/** Goes to a step and waits until it is laid out. Runs in the page. */
async function showStep(step: string): Promise<void> {
  location.hash = step;
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const shown = (): string => {
    const scene = document.querySelector<HTMLElement>('.deck-scene.is-current');
    return `${scene?.dataset.scene ?? ''}/${scene?.querySelector<HTMLElement>('.stage')?.dataset.frame ?? ''}`;
  };
  while (shown() !== step) await frame();
  await frame();
  await frame();
}

/** What is wrong with the letters on the stage that is shown, in words. Runs in the page. */
function faultsOnStage(least: Record<'lead' | 'rest' | 'legend' | 'label', number>): string[] {
  const scene = document.querySelector('.deck-scene.is-current');
  const screen = scene?.querySelector('.screen')?.getBoundingClientRect();
  const stage = scene?.querySelector<HTMLElement>('.stage');
  const foot = scene?.querySelector('.deck-foot')?.getBoundingClientRect();
  const card = scene?.querySelector('.step.is-on .card')?.getBoundingClientRect();
  if (!scene || !screen || !stage || !foot || !card) return ['no stage'];
  const times = stage.getBoundingClientRect().width / stage.offsetWidth;
  const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
  const labels = [...stage.querySelectorAll('.picture:last-child :is(.label b, .plot .fl)')]
    .filter((label) => seen(label) && label.getClientRects().length > 0)
    .map((label) => ({
      text: label.textContent.replace(/\s+/g, ' '),
      box: label.getBoundingClientRect(),
      size: sizeOf(label) * times,
      isTurned: label.closest('[style*="--r"]') !== null,
    }));
  const meet = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
  const small = (kind: keyof typeof least, selector: string): string[] =>
    [...scene.querySelectorAll(selector)].some((one) => seen(one) && sizeOf(one) < least[kind])
      ? [`${kind} under ${least[kind]} px`]
      : [];
  return [
    ...small('lead', '.step.is-on .lead'),
    ...small('rest', '.step.is-on .sentence'),
    ...small('legend', '.deck-legend li'),
    ...labels.flatMap(({ text, box, size, isTurned }, i) => [
      ...(size < least.label ? [`"${text}" has only ${size.toFixed(1)} px`] : []),
      ...(box.left < screen.left - 1 ||
      box.right > screen.right + 1 ||
      box.top < screen.top - 1 ||
      box.bottom > screen.bottom + 1
        ? [`"${text}" is cut`]
        : []),
      ...(isTurned
        ? []
        : labels
            .slice(i + 1)
            .filter((other) => !other.isTurned && meet(box, other.box))
            .map((other) => `"${text}" and "${other.text}" overlap`)),
    ]),
    ...(card.bottom > foot.top + 1 ? ['the sentence runs into the foot'] : []),
    ...(foot.bottom > innerHeight + 1 ? ['the foot is cut'] : []),
  ];
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every picture stands there with its words, and the links lead on', async ({ page }) => {
    await page.goto('/present/');
    await expect(page.getByText('the page needs its script')).toBeVisible();
    await expect(page.getByRole('link', { name: 'The story' })).toBeVisible();
    await expect(page.locator('.step:visible .still .picture')).toHaveCount(frames.length);
    const sentences = await page.locator('.step:visible .sentence').allInnerTexts();
    expect(sentences.map(oneLine).toSorted()).toEqual(
      frames.map(({ words }) => oneLine(words)).toSorted(),
    );
    await expect(page.getByRole('toolbar')).toBeHidden();
    await page.goto('/present/notes/');
    // The activity has its own.
    await expect(page.getByText('What you may say')).toHaveCount(PICTURES + 1);
  });
});

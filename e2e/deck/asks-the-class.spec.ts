import decodeQR from 'qr/decode.js';
import { broken } from '../support/axe.ts';
import { claims } from '../support/claims.ts';
import { AudienceWindow, expect, test } from '../support/deck.ts';
import {
  activity,
  claimsBehind,
  deckFrames,
  deckSteps,
  FIRST,
  numberOf,
  stepAfter,
  stepAt,
} from '../support/deck-steps.ts';
import { oneLine } from '../support/frames.ts';

test.use({ viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' });

const PANEL = '[data-panel]';
/** The frame that answers the activity, and the last claim of the report. */
const answer = deckFrames.find(({ step }) => step === activity.before);
const last = claims.at(-1);
if (!answer || !last) throw new Error('content: found no answer or no claim, expected both');

test.describe('what lies over the picture', () => {
  test('the overview has every picture, and the arrow keys choose one', async ({
    audience,
    page,
  }) => {
    await audience.open(FIRST.claims.step);
    await audience.press('o');
    const panel = audience.panel('Overview');
    await expect(panel.locator('.deck-thumbnail')).toHaveCount(deckSteps.length);
    // Before the class has pointed, no picture shows the answer.
    const named = (title: string) => panel.getByRole('button', { name: title, exact: false });
    await expect(named(answer.title)).toContainText('Shown after the class has pointed');
    await expect(named(answer.title).locator('.picture')).toHaveCount(0);
    await expect(named(FIRST.claims.title).locator('.picture')).toHaveCount(1);
    const here = numberOf(FIRST.claims.step);
    await expect(
      panel.getByRole('button', { name: `${here} ${FIRST.claims.title}` }),
    ).toBeFocused();
    expect(await broken(page, PANEL)).toEqual([]);
    await audience.press('ArrowRight', 'ArrowRight');
    await expect(panel.getByRole('button', { name: new RegExp(`^${here + 2} `) })).toBeFocused();
    await audience.press('ArrowDown', 'Home');
    // Home is the deck's: it goes to the first picture and closes what lies over it.
    await audience.standsOn(stepAt(0));
    await expect(panel).toBeHidden();
    await audience.press('o', 'ArrowRight', 'Enter');
    await audience.standsOn(stepAt(1));
  });

  test('U says what is uncertain, from claims, places and numbers', async ({ audience, page }) => {
    await audience.open(FIRST.claims.step);
    await audience.press('u');
    const panel = audience.panel('What is uncertain here');
    const behind = claimsBehind(FIRST.claims);
    expect(behind.length).toBeGreaterThan(1);
    for (const [i, { verdict, restatement, reason }] of behind.entries()) {
      const item = panel.getByRole('listitem').nth(i);
      for (const said of [verdict, restatement, oneLine(reason)])
        await expect(item).toContainText(said);
    }
    expect(await broken(page, PANEL)).toEqual([]);
    await audience.press('PageDown');
    await expect(panel).toBeHidden();
    await audience.standsOn(stepAfter(FIRST.claims.step));
    await page.goto(`/present/#${FIRST.table.step}`);
    await audience.standsOn(FIRST.table.step);
    await audience.press('u');
    await expect(panel).toContainText('What the numbers cannot show');
    await page.goto(`/present/#${FIRST.unclaimed.step}`);
    await audience.standsOn(FIRST.unclaimed.step);
    await audience.press('u');
    await expect(panel).toContainText('Nothing in this picture is marked as uncertain.');
  });

  test('M stops motion, for the story as well', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      reducedMotion: 'no-preference',
    });
    const audience = new AudienceWindow(await context.newPage());
    await audience.open(FIRST.months.step);
    await expect(audience.stage).toHaveAttribute('data-live', 'ready');
    await audience.press('PageDown');
    await expect(audience.stage.locator('.morphing')).toHaveCount(1);
    await expect(audience.stage.locator('.morphing')).toHaveCount(0);
    await audience.press('m');
    await expect(audience.notice).toContainText('No motion');
    await audience.press('PageUp');
    // Had it moved, the class would have come with the picture.
    await expect(audience.stage).toHaveAttribute('data-frame', FIRST.months.id);
    expect(await audience.stage.locator('.morphing').count()).toBe(0);
    await audience.page.goto(`/#${FIRST.months.step}`);
    await expect(audience.page.getByRole('button', { name: 'Calm motion' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await context.close();
  });

  test('Q shows a code that leads to the same place in the story', async ({ audience, page }) => {
    await audience.open(FIRST.map.step);
    await audience.press('q');
    const code = audience.panel('This picture on your phone').getByRole('img');
    const address = new URL(`/#${FIRST.map.step}`, page.url()).href;
    await expect(code).toHaveAccessibleName(`QR code with the address ${address}`);
    await expect(page.locator('.qr-address')).toHaveText(
      `${new URL(address).host}/#${FIRST.map.step}`,
    );
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
    await page.goto(`/present/#${activity.step}`);
    await audience.standsOn(activity.step);
    await audience.press('q');
    await expect(page.locator('.qr-address')).toContainText(`#${activity.story}`);
  });
});

/** A point of the board, by shares of its sides, in CSS pixels of the window. */
async function onBoard(
  audience: AudienceWindow,
  across: number,
  down: number,
): Promise<[x: number, y: number]> {
  const box = await audience.scene.locator('.board').boundingBox();
  if (!box) throw new Error('deck: found no board to point at, expected one');
  return [Math.round(box.x + box.width * across), Math.round(box.y + box.height * down)];
}

test.describe('activities', () => {
  test('where would you put it: marks are counted, moved on and erased', async ({
    audience,
    page,
  }) => {
    await audience.open(stepAfter(activity.step, -1));
    await audience.press('PageDown');
    await audience.standsOn(activity.step);
    await expect(audience.scene.locator('[data-place]')).toHaveText('Activity');
    const [x, y] = await onBoard(audience, 0.3, 0.3);
    await page.mouse.click(x, y);
    await page.mouse.click(x, y + 2);
    await page.mouse.click(...(await onBoard(audience, 0.7, 0.5)));
    const marks = audience.scene.locator('[data-marks] li');
    await expect(marks).toHaveText([/^A: 2 hands/, /^B: 1 hand/]);
    const mark = audience.stage.locator('.class-mark b');
    const box = await mark.first().boundingBox();
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - x)).toBeLessThan(4);
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - y)).toBeLessThan(4);
    await page.getByRole('button', { name: 'One hand more at B' }).click();
    await page.getByRole('button', { name: 'One hand fewer at A' }).click();
    await expect(marks).toHaveText([/^A: 1 hand/, /^B: 2 hands/]);
    // By the keys alone.
    await audience.stage.getByRole('group', { name: /^The map for the class/ }).focus();
    await audience.press('ArrowLeft', 'ArrowDown', 'Enter');
    await expect(marks).toHaveCount(3);
    expect(await broken(page)).toEqual([]);
    await page.getByRole('button', { name: 'What can be said' }).click();
    await audience.standsOn(activity.before);
    await expect(mark).toHaveCount(3);
    await expect(audience.scene.locator('.step.is-on .sentence')).toContainText(
      oneLine(answer.words),
    );
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
    await audience.open(FIRST.claims.step);
    await audience.press('r');
    const panel = audience.panel('How sure is it?');
    const vote = panel.getByRole('button', { name: 'One hand more for: contested' });
    const hands = panel.getByRole('spinbutton');
    const behind = claimsBehind(FIRST.claims);
    const [first, second] = behind;
    if (!first || !second) throw new Error('found no two claims, expected them');
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
    // Going on only ends the vote: the next picture may have the verdicts.
    const voted = new URL(page.url()).hash.slice(1);
    await audience.press('PageDown');
    await expect(panel).toBeHidden();
    await audience.standsOn(voted);
    await page.goto(`/present/#${FIRST.unclaimed.step}`);
    await audience.standsOn(FIRST.unclaimed.step);
    await audience.press('r');
    // Where no claim stands behind the picture, all can be rated.
    await expect(panel).toContainText(`Claim 1 of the report (1 of ${claims.length})`);
    await panel.getByRole('button', { name: 'Claim before' }).click();
    await expect(panel).toContainText(`Claim ${last.order} of the report`);
    await panel.getByRole('combobox', { name: 'Go to a claim' }).selectOption(second.id);
    await expect(panel).toContainText(`Claim ${second.order} of the report`);
    await expect(panel).toContainText(second.restatement);
    await audience.press('Escape');
    // The squares of the claims open them here, and do not lead away.
    await page.goto(`/present/#${FIRST.squares.step}`);
    await audience.standsOn(FIRST.squares.step);
    await audience.stage.getByRole('link', { name: new RegExp(`^Claim ${last.order}\\b`) }).click();
    await expect(panel).toContainText(`Claim ${last.order} of the report`);
    await expect(panel).toContainText(last.restatement);
    await audience.standsOn(FIRST.squares.step);
  });

  test('a claim that is pointed at first and then pressed is asked about, wherever it stands', async ({
    audience,
    page,
  }) => {
    await audience.open(FIRST.squares.step);
    const squares = audience.stage.getByRole('link', { name: /^Claim \d+\b/ });
    for (const square of [squares.first(), squares.last()]) {
      const box = await square.boundingBox();
      if (!box) throw new Error('found no box of a claim, expected one');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      // What it says of itself under the pointer must not lie over it.
      await expect(audience.stage.locator('.readout')).toBeVisible();
      await page.mouse.down();
      await page.mouse.up();
      await expect(page.locator(PANEL)).toContainText(/Claim \d+ of the report/);
      await audience.standsOn(FIRST.squares.step);
      await audience.press('Escape');
    }
  });

  test('draw it first works as in the story', async ({ audience, page }) => {
    await audience.open(FIRST.draw.step);
    const field = audience.stage.getByRole('slider', { name: 'Your drawing, month by month' });
    const box = await field.boundingBox();
    if (!box) throw new Error('found no field to draw in, expected one');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 3, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 3, y, { steps: 6 });
    await page.mouse.up();
    await audience.scene.getByRole('button', { name: 'Show what was counted' }).click();
    await expect(audience.scene.locator('.step.is-on .verdict')).toContainText('your line');
    await audience.press('PageDown');
    await audience.standsOn(stepAfter(FIRST.draw.step));
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
    await audience.open(activity.step);
    await page.mouse.click(...(await onBoard(audience, 0.3, 0.3)));
    await expect(audience.scene.locator('[data-marks] li')).toHaveCount(1);
    await expect(audience.scene).toContainText('This browser stores nothing');
  });
});

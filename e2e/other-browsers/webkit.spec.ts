import { expect, test as base } from '@playwright/test';
import { createServer } from 'node:http';
import type { WebDriver } from 'selenium-webdriver';
import { FIRST, stepAfter } from '../support/deck-steps.ts';
import { frames } from '../support/frames.ts';
import { DESKTOP, PHONE } from '../support/reader.ts';
import { serveSite } from '../../src/build/site-server.ts';
import { siteFolder } from '../../src/model/site-folder.ts';
import { builtPath } from '../tools/budgets/budget.ts';
import { sample } from './sample.ts';
import { By, Key, startWebKit, WebKitReader } from './webkit-reader.ts';

const own = frames.filter(({ scene }) => scene === 'attack').map(({ step }) => step);
const [first = '', second = '', third = ''] = own;

const test = base.extend<{ reader: WebKitReader }, { driver: WebDriver }>({
  driver: [
    async ({}, use) => {
      const { driver, end } = await startWebKit({
        driver: process.env.WEBKIT_DRIVER ?? '',
        browser: process.env.WEBKIT_BROWSER ?? '',
      });
      await use(driver);
      await end();
    },
    { scope: 'worker' },
  ],
  reader: async ({ driver, baseURL }, use) => {
    await driver.manage().window().setRect({ x: 0, y: 0, width: 1000, height: 800 });
    const reader = new WebKitReader(driver, baseURL ?? '');
    await use(reader);
    await reader.wasQuiet();
  },
});

for (const [device, size] of [
  // Its window is never narrower than about 450 pixels.
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)
  test(`the story is read by scrolling on a ${device}, through all its maps and figures`, async ({
    reader,
  }) => {
    await reader.driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...size });
    await reader.openStory();
    const steps = await reader.run(() =>
      [...document.querySelectorAll<HTMLElement>('[data-step]')].map(
        ({ dataset }) => dataset.step ?? '',
      ),
    );
    for (const step of sample(steps)) {
      await reader.wheelTo(step);
      await (step === steps[0] ? reader.shows(step) : reader.standsOn(step));
    }
    expect(
      await reader.run(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
  });

test('a link to a moment opens it; keys go on from there, and the map comes to life', async ({
  reader,
}) => {
  await reader.openStory(second);
  await reader.standsOn(second);
  await reader.focus(reader.stage(second));
  await reader.press(Key.ARROW_RIGHT);
  await reader.standsOn(third);
  await reader.sees(reader.stage(third), 'live', 'ready');
  await reader.sees(reader.stage(third), 'shown', third.slice(third.indexOf('/') + 1));
  await reader.press(Key.ARROW_LEFT);
  await reader.standsOn(second);
});

test('a figure answers: a guess is skipped, points are walked', async ({ reader }) => {
  const stage = reader.stage('surge/draw');
  await reader.openStory('surge/draw');
  await reader.sees(stage, 'live', 'ready');
  await reader.click('[data-step="surge/draw"] .ask button');
  await reader.isShown(`${stage} .asks-draw.is-answered`);
  await reader.focus(stage);
  await reader.press(Key.ARROW_RIGHT);
  await reader.standsOn('surge/count');
  await reader.focus(`${stage} .point-slider`);
  await reader.press(Key.ARROW_RIGHT);
  await reader.isShown(`${stage} .readout`);
});

test('a claim is opened, and Escape leads back to the same words', async ({ reader }) => {
  const words = '[data-step="opening/claim"] a.claim[href$="/c13/"]';
  await reader.openStory('opening/claim');
  await reader.standsOn('opening/claim');
  const place = () => reader.run(() => scrollY);
  const before = await place();
  await reader.click(words);
  await reader.isShown('dialog article[data-claim="c13"]');
  await reader.press(Key.ESCAPE);
  await reader.isShown('dialog article', false);
  expect(
    await reader.run(
      (found = '') => document.querySelector(found) === document.activeElement,
      words,
    ),
  ).toBe(true);
  expect(await place()).toBe(before);
});

test('somebody copies a scene and pastes it into an article: it has the height that it needs', async ({
  reader,
}) => {
  await reader.open('embed/');
  await reader.click('article#attack [data-copy-scene]');
  await reader.reads('[role="status"]', /^Copied: Embed, The attack/);
  const code = await reader.pasted();
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><title>An article</title><p>Before.</p>${code}<p>After.</p>`,
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  // The driver scrolls in a frame, but not the page around it: all of it must be in sight.
  await reader.driver.manage().window().setRect({ x: 0, y: 0, width: 1000, height: 1190 });
  await reader.open(`http://127.0.0.1:${port}/`);
  await reader.driver.switchTo().frame(reader.driver.findElement(By.css('iframe')));
  const fits = (): Promise<boolean> =>
    expect
      .poll(() =>
        reader.run(() => {
          const { clientHeight, scrollHeight } = document.documentElement;
          const height = document.querySelector('.embed')?.getBoundingClientRect().height ?? 0;
          return [clientHeight - Math.ceil(height), scrollHeight - clientHeight];
        }),
      )
      .toEqual([0, 0])
      .then(() => true);
  await fits();
  await reader.isShown(`.frame[data-step="${first}"]`);
  await reader.click('[data-go="next"]');
  await reader.isShown(`.frame[data-step="${second}"]`);
  await reader.isShown(`.frame[data-step="${first}"]`, false);
  await reader.sees('.stage', 'live', 'ready');
  await reader.driver.switchTo().defaultContent();
  await reader.driver.manage().window().setRect({ x: 0, y: 0, width: 500, height: 1190 });
  await reader.driver.switchTo().frame(reader.driver.findElement(By.css('iframe')));
  await fits();
  await reader.driver.switchTo().defaultContent();
  server.close();
  server.closeAllConnections();
});

test('the windows of audience and presenter go in step', async ({ reader }) => {
  const { driver } = reader;
  const { step } = FIRST.months;
  const audience = await driver.getWindowHandle();
  const audienceSees = (shown: string) =>
    reader.sees('.deck-scene.is-current .step.is-on', 'step', shown);
  const notesOf = (shown: string) => reader.sees('.presenter-step.is-now', 'step', shown);
  await reader.open(`present/#${step}`);
  await reader.isReady();
  await audienceSees(step);
  await reader.press('s');
  await expect.poll(async () => (await driver.getAllWindowHandles()).length).toBe(2);
  const presenter =
    (await driver.getAllWindowHandles()).find((handle) => handle !== audience) ?? '';
  await driver.switchTo().window(presenter);
  await notesOf(step);
  await driver.switchTo().window(audience);
  await reader.press(Key.PAGE_DOWN);
  await audienceSees(stepAfter(step));
  await driver.switchTo().window(presenter);
  await notesOf(stepAfter(step));
  await reader.press(Key.PAGE_DOWN);
  await notesOf(stepAfter(step, 2));
  await driver.close();
  await driver.switchTo().window(audience);
  await audienceSees(stepAfter(step, 2));
});

test('what was visited can be read without a network', async ({ driver }) => {
  const { server, url } = await serveSite(siteFolder, 0);
  const reader = new WebKitReader(driver, url);
  await reader.openStory('surge/draw');
  await reader.wheel(40);
  await reader.sees(reader.stage('surge/draw'), 'live', 'ready');
  await expect
    .poll(() =>
      driver.executeAsyncScript<string[]>((done: (stored: string[]) => void) => {
        void caches
          .open('/ files')
          .then((store) => store.keys())
          .then((keys) => {
            done(keys.map(({ url: address }) => new URL(address).pathname.slice(1)));
          });
      }),
    )
    .toEqual(
      expect.arrayContaining(['index.html', 'figures/surge.json', builtPath('map/overlays.svg')]),
    );
  server.close();
  server.closeAllConnections();
  await reader.openStory('surge/draw');
  await reader.standsOn('surge/draw');
  await reader.open('evidence/c05/');
  await reader.reads('h1', /^Without a network$/);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readoutOf } from '../../src/embed/editor/camera-readout.ts';
import { fit } from '../../src/model/fit.ts';
import { mustSee } from '../../src/map/frame/must-see.ts';
import { boundsFor, type View } from '../../src/map/frame/view-bounds.ts';
import { broken } from '../support/axe.ts';
import { site } from '../tools/budgets/budget.ts';
import { frames, isFigure, needsLegend, oneLine, scenes } from '../support/frames.ts';
import { test } from '../support/host-pages.ts';
import { pasted } from '../support/pasted.ts';
import { DESKTOP, expect, PHONE } from '../support/reader.ts';

const STEP = 'attack/area';
const NOTHING = { places: new Map(), zones: new Map(), routes: new Map(), marks: new Map() };
const PROJECT = join(import.meta.dirname, '../..');

/** A view as it was pasted into a file. */
const viewIn = (yaml: string): View => (parse(yaml) as { view: View }).view;

/** What the page says of one frame. */
interface Entry {
  step: string;
  alt: string;
  title: string;
  words: string;
  legend: number;
  claims: number;
  verdicts: number;
  sources: number;
  /** The place where it is authored, like `content/scenes/attack.yaml, line 70`. */
  authored: string;
  codes: Record<string, string>;
  files: string[];
}

test('an editor finds every frame with all that belongs to it', async ({ page, baseURL }) => {
  await page.goto('/embed/');
  await page.getByRole('link', { name: 'all frames' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every scene, frame by frame');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('[data-unknown-root]')).toHaveCount(0);
  const entries = await page.locator('[data-frame]').evaluateAll((found) =>
    found.map((entry): Entry => {
      const all = (selector: string): Element[] => [...entry.querySelectorAll(selector)];
      const text = (selector: string): string =>
        entry.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      return {
        step: (entry as HTMLElement).dataset.frame ?? '',
        alt: entry.querySelector('img')?.alt ?? '',
        title: text('h4'),
        words: text('.frame-words'),
        legend: all('.legend li').length,
        claims: all('dd a[href*="/evidence/"]').length,
        verdicts: all('dd .verdict-mark').length,
        sources: all('.frame-sources a').length,
        authored: text('.frame-authored').replace('Written in ', ''),
        codes: Object.fromEntries(
          all('code[data-code]').map((code) => [
            (code as HTMLElement).dataset.code ?? '',
            code.textContent,
          ]),
        ),
        files: [
          ...all('.take-files a').map((link) => link.getAttribute('href') ?? ''),
          ...all('source').map((source) => source.getAttribute('srcset') ?? ''),
          ...all('img').map((image) => image.getAttribute('src') ?? ''),
        ],
      };
    }),
  );

  expect(entries.map(({ step }) => step).toSorted()).toEqual(
    frames.map(({ step }) => step).toSorted(),
  );
  for (const frame of frames) {
    const { step } = frame;
    const entry = entries.find((one) => one.step === step);
    const words = oneLine(frame.words);
    expect.soft(entry, step).toMatchObject({ alt: words, words, title: oneLine(frame.title) });
    if (!entry) continue;
    if (needsLegend(frame)) expect.soft(entry.legend, `${step}: key`).toBeGreaterThan(0);
    expect.soft(entry.sources, `${step}: sources`).toBe(frame.sources.length);
    expect.soft(entry.claims, `${step}: claims`).toBe(frame.claims.length);
    expect.soft(entry.verdicts, `${step}: verdicts`).toBe(entry.claims);
    const gone = entry.files.filter((file) => !existsSync(join(site, file)));
    expect.soft(entry.files.length, `${step}: six files, and a still in both colours`).toBe(8);
    expect.soft(gone, `${step}: files`).toEqual([]);
    const [, file = '', line = ''] = /^(\S+), line (\d+)$/.exec(entry.authored) ?? [];
    const written = readFileSync(join(PROJECT, file), 'utf8').split('\n');
    expect.soft(written[Number(line) - 1]?.trim(), entry.authored).toBe(`- id: ${frame.id}`);
    expect
      .soft(entry.codes.iframe, `${step}: code`)
      .toContain(`<iframe src="${baseURL ?? ''}embed/${frame.scene}/${frame.id}/?theme=light"`);
    expect.soft(entry.codes.caption, `${step}: caption`).toContain(`${baseURL ?? ''}#${step}`);
    expect
      .soft(Object.keys(entry.codes).includes('view-now'), `${step}: a camera`)
      .toBe(!isFigure(frame));
    if (isFigure(frame)) continue;

    expect.soft(viewIn(entry.codes['view-now'] ?? ''), `${step}: view`).toEqual(frame.view);
    const { bounds } = viewIn(entry.codes['view-bounds'] ?? '');
    expect(bounds, `${step}: bounds`).toBeDefined();
    if (bounds) expect.soft(boundsFor(mustSee({ bounds }, NOTHING)), step).toEqual(bounds);
  }

  // Nothing lives, and what is far away has not been fetched.
  await expect(page.locator('canvas')).toHaveCount(0);
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(fetched.filter((name) => name.includes('live-map'))).toEqual([]);
  expect(fetched.filter((name) => name.includes('/pictures/')).length).toBeLessThan(20);
});

test.describe('an editor takes', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('the code of a frame, which shows that frame and no other', async ({ page, host }) => {
    const codes: [string, string][] = [];
    await page.goto('/scenes/');
    for (const step of [STEP, 'surge/count']) {
      const entry = page.locator(`[data-frame="${step}"]`);
      await entry.getByText('Embed code and caption').click();
      await entry.getByRole('button', { name: 'Copy: Embed code' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveText(
        `Copied: Embed code, ${step}`,
      );
      codes.push([step, await pasted(page)]);
    }
    for (const [step, code] of codes) {
      await host.open({ body: code });
      await host.shows(step);
      await expect(host.inside().locator('.frame:visible')).toHaveCount(1);
    }
  });

  test('the view of a frame, and reads where its camera stands', async ({ page }) => {
    await page.goto('/scenes/');
    const entry = page.locator(`[data-frame="${STEP}"]`);
    await entry.getByText('View and camera').click();
    await entry.getByRole('button', { name: 'Copy: The same camera as bounds' }).click();
    await expect(page.getByText('Copied: The same camera as bounds')).toBeVisible();
    const view = viewIn(await pasted(page));
    const stage = { width: 1200, height: 800 };
    const box = mustSee(view, NOTHING);
    const { longitude, latitude, zoom } = readoutOf(fit(box, { left: 0, top: 0, ...stage }, stage));
    const said = await entry
      .locator('.frame-camera dt', { hasText: '1200 × 800' })
      .locator('+ dd')
      .textContent();
    const numbers = [...(said ?? '').matchAll(/\d+\.\d+/g)].map(Number);
    for (const [i, expected] of [latitude, longitude, zoom].entries())
      expect(numbers[i], said ?? '').toBeCloseTo(expected, 1);
  });
});

test('where there is no WebGL, the map for another view says so and lets go', async ({ page }) => {
  await page.goto(`/scenes/#${STEP}`);
  const entry = page.locator(`[data-frame="${STEP}"]`);
  await expect(entry).toBeInViewport();
  await entry.getByText('View and camera').click();
  const button = entry.getByRole('button', { name: 'Look for another view' });
  await button.click();
  const { title } = frames.find(({ step }) => step === STEP) ?? { title: '' };
  const dialog = page.getByRole('dialog', { name: `View of “${title}”` });
  await expect(dialog).toContainText('does not work in this browser');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('the list of scenes leads to every scene and frame', async ({ page }) => {
  await page.goto('/scenes/');
  const list = page.getByRole('navigation', { name: 'Scenes' });
  const targets = await list
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash)),
    );
  for (const id of [...scenes.map((scene) => scene.id), ...frames.map(({ step }) => step)])
    expect(targets).toContain(`#${id}`);
  const missing = await page.evaluate(
    (hashes) => hashes.filter((hash) => !document.getElementById(hash.slice(1))),
    targets,
  );
  expect(missing).toEqual([]);
  const last = frames.filter(({ scene }) => scene === 'dating').at(-1)?.step ?? '';
  await list.locator(`a[href="#${last}"]`).press('Enter');
  await expect(page.locator(`[data-frame="${last}"]`)).toBeInViewport();
});

for (const [device, viewport, colorScheme, within] of [
  ['desktop', DESKTOP, 'light', undefined],
  ['phone', PHONE, 'dark', '.frames-of:has([data-frame="attack/area"])'],
] as const)
  test.describe(`on a ${device} in ${colorScheme} colours`, () => {
    test.use({ viewport, colorScheme });

    test('the page breaks no rule of accessibility', async ({ page }) => {
      await page.goto('/scenes/');
      for (const summary of await page.locator(`[data-frame="${STEP}"] summary`).all())
        await summary.click();
      expect(await broken(page, within)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
      ).toBe(true);
    });
  });

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('all is there to read, and nothing offers what needs one', async ({ page }) => {
    await page.goto('/scenes/');
    await expect(page.locator('[data-frame]')).toHaveCount(frames.length);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.locator(`[data-frame="${STEP}"]`).getByText('View and camera').click();
    await expect(
      page.getByRole('group', { name: `The view as it is written, ${STEP}` }),
    ).toHaveText(/view:\s+bounds: \[41\.2, 34\.75, 43\.7, 36\.5\]/);
  });
});

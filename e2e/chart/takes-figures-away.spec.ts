import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  figureFrames,
  figureScenes,
  frames as allFrames,
  isFigure,
  mapFrames,
  oneLine,
} from '../support/frames.ts';
import { storyName } from '../../src/content/addresses/download-name.ts';
import { title } from '../../src/model/story.ts';
import { expect, PHONE, test } from '../support/reader.ts';

/** The tables that stand in files, and those that are made from the site's own lists. */
const TABLES = [
  ...readdirSync(join(import.meta.dirname, '../../content/data/series'))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', '')),
  ...['actors', 'claims', 'clues', 'ties'],
];

/** What an XML parser makes of a picture: what is wrong with it, its title, description and letters. */
const parsed = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const document_ = new DOMParser().parseFromString(text, 'image/svg+xml');
    const root = document_.documentElement;
    return {
      error: document_.querySelector('parsererror')?.textContent ?? '',
      size: ['width', 'height', 'viewBox'].map((name) => root.getAttribute(name)),
      title: root.querySelector(':scope > title')?.textContent ?? '',
      description: root.querySelector(':scope > desc')?.textContent ?? '',
      letters: [...root.querySelectorAll('text')].map((one) => one.textContent).join(' '),
      foreign: /href="http|url\(http|@import|<script|<image (?!href="data:)/.test(text),
    };
  }, svg);

/** A PNG as a browser reads it: its bytes, pixels across and down, colours, and how light its corner is (0 to 255). */
async function decoded(page: Page, path: string) {
  const response = await page.request.get(path);
  const body = (await response.body()).toString('base64');
  const seen = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('found no 2d context, expected one');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const found = new Set<number>();
    for (let i = 0; i < data.length; i += 4)
      found.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    return { size: [bitmap.width, bitmap.height], colours: found.size, corner: data[0] ?? 0 };
  }, body);
  return { type: response.headers()['content-type'], body, ...seen };
}

/** Rows of a CSV file, quotes undone (RFC 4180), without the byte order mark. */
function rowsOf(file: string): string[][] {
  const csv = file.replace(/^\ufeff/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

interface ShownTable {
  caption: string;
  head: string[];
  scopes: string[];
  rows: string[][];
}

/** The tables behind a figure, on the page that has them. */
async function tablesUnder(page: Page, scene: string): Promise<ShownTable[]> {
  await page.goto(`/data/figures/${scene}/`);
  return page.locator('.figure-data table').evaluateAll((tables) =>
    tables.map((table) => {
      const text = (cell: Element): string => cell.textContent.replace(/\s+/g, ' ').trim();
      return {
        caption: text(table.querySelector('caption') ?? table),
        head: [...table.querySelectorAll('thead th')].map(text),
        scopes: [...table.querySelectorAll('th')].map(
          (cell) =>
            `${cell.closest('thead') ? 'head' : 'row'} ${cell.getAttribute('scope') ?? 'none'}`,
        ),
        rows: [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(text)),
      };
    }),
  );
}

test('every frame is there as an SVG of its own, with title, words and credit', async ({
  page,
}) => {
  // Read in no page of ours: what the policy forbids in one, a picture may have.
  for (const frame of allFrames) {
    const { scene, id, title, words, step } = frame;
    const response = await page.request.get(`/pictures/${scene}/${id}.svg`);
    expect(response.status(), step).toBe(200);
    expect(response.headers()['content-type'], step).toContain('image/svg+xml');
    const svg = await parsed(page, await response.text());
    expect({ step, ...svg }).toMatchObject({
      step,
      error: '',
      size: ['1200', '800', '0 0 1200 800'],
      title,
      description: oneLine(words),
      foreign: false,
    });
    expect(svg.letters, step).toMatch(
      isFigure(frame) ? /Source: .+ Drawing: ours\./ : /Map: Natural Earth.+ by us\./,
    );
  }
});

test('every frame is there as a PNG of 1200 by 800 pixels, each another picture', async ({
  page,
}) => {
  await page.goto('/method/');
  const seen = new Set<string>();
  const shown = [...figureFrames, ...mapFrames.slice(0, 1)];
  for (const { scene, id, step } of shown) {
    const { type, body, size, colours } = await decoded(page, `/pictures/${scene}/${id}.png`);
    expect(type, step).toBe('image/png');
    expect(size, step).toEqual([1200, 800]);
    // Letters, lines and paper: an empty picture has one colour.
    expect(colours, step).toBeGreaterThan(8);
    seen.add(body);
  }
  expect(seen.size).toBe(shown.length);
});

test('a frame is there in dark colours too, and twice as large', async ({ page }) => {
  await page.goto('/method/');
  for (const { scene, id, step } of [...mapFrames.slice(0, 1), ...figureFrames.slice(0, 1)]) {
    const path = `/pictures/${scene}/${id}`;
    const light = await decoded(page, `${path}-2x.png`);
    const dark = await decoded(page, `${path}-dark-2x.png`);
    expect([light.size, dark.size], step).toEqual([
      [2400, 1600],
      [2400, 1600],
    ]);
    expect(light.corner, step).toBeGreaterThan(200);
    expect(dark.corner, step).toBeLessThan(50);
  }
});

for (const { id: scene, title, frames } of figureScenes)
  test(`behind "${title}" stand its tables, files and sources, and every link leads somewhere`, async ({
    page,
  }) => {
    const tables = await tablesUnder(page, scene);
    const details = page.locator('.figure-data');
    expect(tables.length).toBeGreaterThan(0);
    for (const { caption, head, scopes, rows } of tables) {
      expect(caption.length).toBeGreaterThan(10);
      expect(head).not.toContain('');
      expect(rows.length, caption).toBeGreaterThan(2);
      expect(rows.filter((row) => row.length !== head.length || row.includes(''))).toEqual([]);
      expect(new Set(scopes)).toEqual(new Set(['head col', 'row row']));
    }
    const links = await details
      .locator('.figure-files a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    for (const { id } of frames)
      for (const ending of ['svg', 'png'])
        expect(links).toContain(`/pictures/${scene}/${id}.${ending}`);
    expect(links.some((href) => href.endsWith('.csv'))).toBe(true);
    expect(links).toContain('/data/');
    for (const href of new Set(links)) {
      const [path = '', id] = href.split('#');
      const response = await page.request.get(path);
      expect(response.status(), href).toBe(200);
      if (id !== undefined) expect((await response.text()).includes(`id="${id}"`), href).toBe(true);
    }
  });

test.describe('where the tables cannot be had', () => {
  test.use({ tolerance: { warnings: 0, blocks: true } });

  test('the tables come under the figure when they are asked for, else a link leads to them', async ({
    page,
    story,
  }) => {
    await story.open();
    const details = page.locator('#data-surge');
    await expect(details).not.toHaveAttribute('open');
    await page.route('**/data/figures/**', (route) => route.abort());
    await details.locator('summary').click();
    const link = details.getByRole('link', { name: /on a page of their own/ });
    await expect(link).toBeVisible();
    await expect(details.getByRole('table')).toHaveCount(0);
    await page.unroute('**/data/figures/**');
    await page.reload();
    await story.isReady();
    await details.locator('summary').click();
    await expect(details.getByRole('table').first()).toBeVisible();
    await expect(link).toHaveCount(0);
  });
});

test('a file can be saved from under the figure', async ({ page, story }) => {
  await story.open();
  const details = page.locator('#data-surge');
  await details.locator('summary').click();
  for (const [name, ending] of [
    ['CSV', /\.csv$/],
    ['SVG', /\.svg$/],
    ['PNG', /\.png$/],
  ] as const) {
    const saved = page.waitForEvent('download');
    await details.getByRole('link', { name, exact: true }).first().click();
    const file = (await saved).suggestedFilename();
    expect(file).toMatch(ending);
    expect(file).toContain(storyName(title));
  }
});

test('the tables under the counts have the numbers of the files, and no others', async ({
  page,
}) => {
  await page.goto('/');
  for (const [scene, file] of [
    ['surge', 'ucdp-iraq'],
    ['pressure-series', 'ucdp-syria'],
  ] as const) {
    const [head = [], ...rows] = rowsOf(await (await page.request.get(`/data/${file}.csv`)).text());
    const at = (name: string): number => head.indexOf(name);
    const counted = new Map(
      rows.map((row) => [`${row[at('month')] ?? ''} ${row[at('place')] ?? ''}`, row[at('events')]]),
    );
    const [table] = await tablesUnder(page, scene);
    if (!table) throw new Error(`found no table under ${scene}, expected one`);
    const shown = table.rows.flatMap(([month = '', ...cells]) =>
      cells.flatMap((cell, i): [string, string][] => {
        const place = table.head[i + 1] ?? '';
        return place === 'Source' ? [] : [[`${month} ${place}`, cell]];
      }),
    );
    expect(new Map(shown)).toEqual(counted);
  }
});

test('the tables of lists have a row for each row of their file', async ({ page }) => {
  await page.goto('/');
  for (const [scene, file] of [
    ['dating', 'clues'],
    ['actors', 'ties'],
    ['ledger', 'claims'],
  ] as const) {
    const rows = rowsOf(await (await page.request.get(`/data/${file}.csv`)).text());
    const [table] = await tablesUnder(page, scene);
    expect(table?.rows.length, scene).toBe(rows.length - 1);
  }
});

test('/data/ lists every table with a CSV and a description for programs', async ({ page }) => {
  await page.goto('/data/');
  const files = await page
    .locator('a[href$=".csv"]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(files.map((file) => file.replace(/^\/data\/|\.csv$/g, '')).toSorted()).toEqual(
    TABLES.toSorted(),
  );
  for (const file of files) {
    const id = file.replace(/^\/data\/|\.csv$/g, '');
    const about = page.locator(`[id="${id}"]`);
    for (const part of [
      'Unit',
      'Sources',
      'Method',
      'What it cannot show',
      'Licence',
      'How to cite',
    ])
      await expect(about.getByRole('term').filter({ hasText: part }).first(), id).toBeVisible();
    const csv = await page.request.get(file);
    expect(csv.headers()['content-type']).toContain('text/csv');
    // Without the mark a spreadsheet reads it in the letters of its own system.
    expect((await csv.body()).subarray(0, 3).toString('hex'), id).toBe('efbbbf');
    const rows = rowsOf(await csv.text());
    expect(rows.length, id).toBeGreaterThan(2);
    expect(new Set(rows.map(({ length }) => length)).size, id).toBe(1);
    const described = (await (await page.request.get(`/data/${id}.json`)).json()) as {
      url: string;
      tableSchema: { columns: { name: string }[] };
    };
    expect(described.url).toBe(`${id}.csv`);
    expect(described.tableSchema.columns.map(({ name }) => name)).toEqual(rows[0]);
  }
});

test('a link to one table opens there', async ({ page }) => {
  await page.goto('/data/#ucdp-iraq');
  await expect(page.locator('[id="ucdp-iraq"]').getByRole('heading')).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('a wide table moves in its own box, by keys as well', async ({ page, story }) => {
    await story.open();
    const details = page.locator('#data-surge');
    await details.locator('summary').click();
    const box = details.getByRole('region').nth(1);
    await box.focus();
    await expect(box).toBeFocused();
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    const before = await box.evaluate((element) => element.scrollTop);
    await page.keyboard.press('PageDown');
    await expect.poll(() => box.evaluate((element) => element.scrollTop)).toBeGreaterThan(before);
  });
});

test('the skip link before a figure leads to its table', async ({ page, story }) => {
  await story.open('surge/count');
  await story.standsOn('surge/count');
  const skip = story.scene('surge').getByRole('link', { name: /^Go to the table of/ });
  await skip.focus();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#data-surge > summary')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('#data-surge > summary')).toBeFocused();
});

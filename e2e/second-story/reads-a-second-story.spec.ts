import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { AudienceWindow } from '../support/deck.ts';
import { DESKTOP, expect } from '../support/reader.ts';
import { SECOND_STORY, test } from '../support/second-story.ts';

// All in one worker: the site is built once.
test.describe.configure({ mode: 'default' });
test.use({ viewport: DESKTOP });

const STEPS = ['lake/villages', 'lake/shore', 'lake/crossing', 'trips/months'];

interface Named {
  id: string;
  name?: string;
  label?: string;
  term?: string;
  title?: string;
}
const listIn = (file: string): Named[] => parse(readFileSync(`content/${file}`, 'utf8')) as Named[];

/** Words that only the first story has: its title, its places, terms and sources, its names for itself. */
function wordsOfTheFirstStory(): string[] {
  const story = parse(readFileSync('content/story.yaml', 'utf8')) as Record<string, string>;
  const names = [
    'gazetteer/places.yaml',
    'gazetteer/zones.yaml',
    'glossary/terms.yaml',
    'evidence/parties.yaml',
    'evidence/sources.yaml',
  ].flatMap((file) =>
    listIn(file).flatMap(({ name, label, term, title }) => [name, label, term, title]),
  );
  return [
    story.title,
    story.element,
    story.archive,
    story.urn,
    'ISIS',
    'PMF',
    'Iraq',
    'Syria',
    'corridor',
    ...names,
  ]
    .filter((word) => word !== undefined)
    .filter((word) => /^\p{Lu}|-/u.test(word) || word === 'corridor');
}

test('nothing of the first story is in it', ({ second }) => {
  const files = readdirSync(second.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|json|svg|csv|xml|txt|js|css)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(40);
  const words = wordsOfTheFirstStory();
  const found = files.flatMap((file) => {
    const text = readFileSync(join(second.folder, file), 'utf8');
    return words
      .filter((word) =>
        new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, 'u').test(text),
      )
      .map((word) => `${word} in ${file}`);
  });
  expect(found).toEqual([]);
});

test('reads it from the first word to the last picture', async ({ page, story }) => {
  await story.open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Did the pier move?');
  await expect(page.locator('.standfirst').first()).toContainText('This is a sample');
  expect(await story.steps()).toEqual(STEPS);
  for (const step of STEPS) {
    await story.wheelTo(step);
    await story.shows(step);
  }
  // A claim opens beside the story.
  await page
    .locator('[data-step="lake/shore"]')
    .getByRole('button', { name: /further north/ })
    .click();
  await expect(page.getByRole('dialog')).toContainText('plausible, unproven');
});

test('opens it at a step', async ({ story }) => {
  await story.open('lake/crossing');
  await story.standsOn('lake/crossing');
  await story.cardInView('lake/crossing');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('has every picture with its words', async ({ page }) => {
    await page.goto('/');
    for (const step of STEPS) {
      const part = page.locator(`[data-step="${step}"]`);
      await expect(part.locator('.still img[alt]')).toBeVisible();
    }
    await page.goto('/evidence/c02/');
    await expect(page.locator('main')).toContainText('Crossings were counted, people were not.');
  });
});

test('takes a scene to another page', async ({ host }) => {
  await host.open({
    body: `<story-scene scene="lake" frame="shore">A lake</story-scene>${host.script}`,
  });
  await host.shows('lake/shore', host.page.locator('story-scene iframe'));
});

test('hears of a scene on another page that it was corrected, or taken out', async ({
  host,
  page,
  request,
}) => {
  const heard = () =>
    page.evaluate(() => (globalThis as unknown as { corrections: unknown[] }).corrections);
  await host.open({
    head: `<script>
      window.corrections = [];
      addEventListener('message', ({ data }) => { if (data.type === 'story-scene:corrected') corrections.push(data); });
    </script>`,
    body: `${host.iframe('lake')}${host.iframe('second-ferry')}${host.script}`,
  });
  const said = { type: 'story-scene:corrected', date: '2026-11-30' };
  const about = `${host.site}corrections/#2026-11-30-ferry`;
  await expect
    .poll(async () => (await heard()).length, { message: 'messages' })
    .toBeGreaterThanOrEqual(2);
  expect(await heard()).toEqual(
    expect.arrayContaining([
      { ...said, scene: 'lake', isWithdrawn: false, about },
      { ...said, scene: 'second-ferry', isWithdrawn: true, about },
    ]),
  );
  const gone = page.locator('iframe').last();
  await expect(host.inside(gone).getByRole('heading', { level: 1 })).toHaveText(
    'This was withdrawn on 30 November 2026.',
  );
  await host.fits(gone);
  for (const [scene, entries] of [
    ['lake', 1],
    ['second-ferry', 1],
    ['trips', 0],
  ] as const) {
    const feed = await (await request.get(`/corrections/${scene}.xml`)).text();
    expect(feed.match(/<entry>/g)?.length ?? 0, scene).toBe(entries);
  }
});

test('presents it', async ({ page }) => {
  const audience = new AudienceWindow(page);
  await audience.open(STEPS[0]);
  for (const step of STEPS) {
    await audience.standsOn(step);
    await audience.press('ArrowRight');
  }
});

test('has it on paper, with its data and its evidence', async ({ page, request }) => {
  await page.goto('/handout/');
  await expect(page.locator('main .still, main figure').first()).toBeVisible();
  await expect(page.locator('main')).toContainText('Middle Island');
  await page.goto('/teach/');
  await expect(page.getByRole('heading', { name: 'Questions to talk about' })).toBeVisible();
  // What the story does not have is left out.
  await expect(page.getByRole('heading', { name: 'Lesson plans' })).toHaveCount(0);
  await page.goto('/data/');
  await expect(page.getByRole('link', { name: 'crossings.csv' })).toBeVisible();
  const csv = await (await request.get('/data/crossings.csv')).text();
  expect(csv).toBe(`\ufeff${readFileSync(`${SECOND_STORY}/data/series/crossings.csv`, 'utf8')}`);
  const evidence = (await (await request.get('/evidence.json')).json()) as { claims: Named[] };
  expect(evidence.claims.map(({ id }) => id)).toEqual(['c01', 'c02']);
  await page.goto('/scenes/');
  // South of the equator and west of Greenwich.
  await expect(page.locator('main')).toContainText(/\d° S, \d+\.\d+° W/);
});

import { asTable, LIMITS, pathsOf, total, weigh } from '../tools/budgets/budget.ts';
import { partsOf } from '../tools/budgets/budget-parts.ts';
import { expect, PHONE, test } from '../support/reader.ts';

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('what is fetched before the first scroll is small', async ({ page, story }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await story.open();
    await page.waitForLoadState('networkidle');
    const weights = await Promise.all(pathsOf(asked).map(weigh));
    const scripts = weights.filter(({ path }) => /\.m?js$/.test(path));
    console.log(asTable(weights));
    expect(
      asked.filter((url) => /live-|maplibre|base\.json|\/scenes\/|\/figures\//.test(url)),
    ).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
    expect(total(scripts, 'brotli')).toBeLessThanOrEqual(LIMITS.script);
    expect(total(weights, 'brotli'), asTable(weights)).toBeLessThanOrEqual(LIMITS.firstView);
    // What the budgets count without a browser is what one asks for; one without a window needs no icon and no manifest.
    const inWindows = ['/icon.svg', '/manifest.json'];
    const read = (paths: string[]): string[] =>
      paths.filter((path) => !inWindows.includes(path)).toSorted();
    expect(read(pathsOf(asked))).toEqual(read(await partsOf('/')));
  });
});

test('what a figure needs beyond the page is small', async ({ page, story }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await story.open();
  await page.waitForLoadState('networkidle');
  const first = new Set(pathsOf(asked));
  for (const step of [
    'dating/open',
    'actors/field',
    'pressure-series/series',
    'surge/draw',
    'ledger/text',
  ]) {
    await story.wheelTo(step);
    await story.standsOn(step);
    await story.answers(step.slice(0, step.indexOf('/')));
  }
  const later = await Promise.all(
    pathsOf(asked)
      .filter((path) => !first.has(path))
      .map(weigh),
  );
  console.log(asTable(later));
  // Without WebGL no map is fetched: all scripts that came later belong to figures.
  const scripts = later.filter(({ path }) => /\.m?js$/.test(path));
  const scenes = later.filter(({ path }) => path.startsWith('/figures/'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scenes).toHaveLength(5);
  for (const scene of scenes)
    expect(total([...scripts, scene], 'brotli'), scene.path).toBeLessThanOrEqual(LIMITS.figure);
});

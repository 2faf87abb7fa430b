import { broken } from '../support/axe.ts';
import { EmbedPage } from '../support/embed-page.ts';
import {
  figureScenes,
  frames,
  mapScenes,
  needsLegend,
  oneLine,
  scenes,
} from '../support/frames.ts';
import { expect, picturesIn, test } from '../support/reader.ts';

const NARROW = { width: 320, height: 700 };

for (const { id, frames: own } of [mapScenes[0], figureScenes[0]].filter(
  (one) => one !== undefined,
))
  test.describe(`the scene ${id} without a script`, () => {
    test.use({ javaScriptEnabled: false, viewport: NARROW });

    test('every step can be reached and read', async ({ page }) => {
      const embed = new EmbedPage(page);
      await page.goto(`/embed/${id}/`);
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(embed.dots).toHaveCount(own.length);
      for (const [i, frame] of own.entries()) {
        await embed.dots.nth(i).check();
        await embed.shows(frame.id);
        const shown = embed.frame(frame.id);
        await expect(shown.locator('.sentence')).toHaveText(oneLine(frame.words));
        await expect(picturesIn(shown)).toBeVisible();
        await expect(shown.locator('.credit')).toHaveText(/^Sources?: .+/);
        await expect(shown.locator('.legend li').first()).toBeVisible({
          visible: needsLegend(frame),
        });
      }
      // With the arrow keys as well: they are radio buttons.
      await embed.dots.last().press('ArrowRight');
      await embed.shows(own[0]?.id ?? '');
    });
  });

test('says whose it is, how old, under which licence, and leads to the story', async ({ page }) => {
  for (const { id, title, frames: own } of scenes) {
    await page.goto(`/embed/${id}/?live=off`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const foot = page.locator('.embed-foot');
    await expect(foot).toContainText(/Text last changed .+;\s+facts last checked/);
    await expect(foot.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute('rel', /license/);
    await expect(foot.getByRole('link', { name: 'Corrections' })).toBeVisible();
    const link = page.getByRole('link', { name: 'See this in the story' });
    await expect(link).toHaveAttribute('href', new RegExp(`/#${id}/${own[0]?.id ?? ''}$`));
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  }
});

test('steps with buttons, keys and dots; says where it is, and the way to the story follows', async ({
  page,
}) => {
  const embed = new EmbedPage(page);
  const [first, second, third] = frames.filter(({ scene }) => scene === 'attack');
  await embed.open('attack');
  const next = page.getByRole('button', { name: 'Next step' });
  const previous = page.getByRole('button', { name: 'Previous step' });
  await embed.shows(first?.id ?? '');
  await expect(previous).toHaveAttribute('aria-disabled', 'true');
  await next.click();
  await embed.shows(second?.id ?? '');
  await expect(page.locator('[data-status]')).toContainText(oneLine(second?.words ?? '?'));
  await expect(page.locator('[data-counter]')).toHaveText(/^2 \/ 6$/);
  await embed.dots.nth(1).press('ArrowRight');
  await embed.shows(third?.id ?? '');
  await expect(embed.dots.nth(2)).toBeFocused();
  await expect(page.getByRole('link', { name: 'See this in the story' })).toHaveAttribute(
    'href',
    new RegExp(`/#attack/${third?.id ?? ''}$`),
  );
  await previous.click();
  await embed.shows(second?.id ?? '');
  await embed.dots.last().check();
  await expect(next).toHaveAttribute('aria-disabled', 'true');
});

test('does what its address asks for, and ignores what it does not know', async ({ page }) => {
  const embed = new EmbedPage(page);
  const paper = () =>
    page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  await embed.open('attack', '?frame=area&theme=dark&live=off');
  await embed.shows('area');
  await expect(page.locator('[data-story]')).toHaveAttribute('href', /\/#attack\/area$/);
  const dark = await paper();
  await embed.open('attack', '?theme=light&live=off');
  expect(await paper()).not.toBe(dark);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).not.toBe(dark);

  await embed.open('attack', '?frames=southwest..area');
  await expect(embed.dots).toHaveCount(2);
  await embed.shows('southwest');
  await expect(page.locator('[data-counter]')).toHaveText(/^1 \/ 2$/);
  await embed.open('attack', '?frames=area');
  await embed.shows('area');
  await expect(embed.dots).toHaveCount(0);

  await embed.open('attack', '?frame=nowhere&frames=area..southwest&theme=pink&live=maybe&x=%00');
  await embed.shows('region');
  await expect(embed.dots).toHaveCount(6);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
});

test('looks as its host asks: a fixed frame, transparent, with a colour and a shape of its own', async ({
  page,
}) => {
  const embed = new EmbedPage(page);
  const [, second] = frames.filter(({ scene }) => scene === 'attack');
  await page.setViewportSize({ width: 640, height: 900 });
  await embed.open(
    'attack',
    `?frame=${second?.id ?? ''}&controls=off&theme=light&background=transparent&ratio=16:9&accent=ffcc00`,
  );
  await embed.shows(second?.id ?? '');
  for (const role of ['radio', 'button'] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
  const foot = page.locator('.embed-foot');
  for (const words of ['See this in the story', 'From', 'CC BY 4.0', 'Corrections'])
    await expect(foot.getByText(words).first()).toBeVisible();
  await expect(foot.locator('.dates')).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  const { width = 0, height = 1 } =
    (await page.locator('.picture').filter({ visible: true }).boundingBox()) ?? {};
  expect(width / height).toBeCloseTo(16 / 9, 1);
  // Yellow cannot be read on light paper: it has become darker.
  await expect(page.locator('[data-story]')).not.toHaveCSS('color', 'rgb(255, 204, 0)');
  expect(await broken(page)).toEqual([]);
  await embed.open('attack', '?accent=ffcc00&theme=dark');
  await expect(page.locator('[data-story]')).toHaveCSS('color', 'rgb(255, 204, 0)');
  expect(await broken(page)).toEqual([]);
});

test('keeps its own ground where its colours follow the reader’s system', async ({ page }) => {
  const embed = new EmbedPage(page);
  await embed.open('attack', '?background=transparent');
  await embed.shows('region');
  await expect(page.locator('html')).toHaveAttribute('data-background', 'transparent');
  await expect(page.locator('body')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('figures come to life as in the story', async ({ page }) => {
  const embed = new EmbedPage(page);
  await page.setViewportSize({ width: 640, height: 1100 });
  await embed.open('surge');
  const stage = page.locator('.stage');
  await expect(stage).toHaveAttribute('data-live', 'ready');
  await expect(stage.locator('path.answer').first()).toBeHidden();
  await embed.frame('draw').getByRole('button', { name: /^Skip/ }).click();
  await expect(embed.frame('draw').locator('[data-says]')).toContainText('103 fatal events');
  await expect(stage.locator('.asks-draw')).toHaveClass(/is-answered/);
  await page.getByRole('button', { name: 'Next step' }).click();
  await embed.shows('count');
  await expect(stage.locator('.picture')).toHaveCount(1);
  await expect(picturesIn(stage)).toHaveAttribute('data-frame', 'count');
  await expect(stage.getByRole('slider', { name: /^Points of this figure/ })).toBeVisible();
});

test('a figure that is to stay a still shows its answer: nobody can be asked for it', async ({
  page,
}) => {
  const embed = new EmbedPage(page);
  await page.setViewportSize({ width: 640, height: 1100 });
  await embed.open('surge', '?live=off');
  await expect(page.getByRole('button', { name: 'Next step' })).toBeVisible();
  await expect(embed.frame('draw').locator('.plot-wide path.answer').first()).toHaveCSS(
    'visibility',
    'visible',
  );
  await expect(page.locator('.staged')).toHaveCount(0);
});

test('without WebGL a map stays a still, and nothing is fetched for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const embed = new EmbedPage(page);
  await embed.open('attack');
  await page
    .locator('.still')
    .first()
    .click({ position: { x: 30, y: 30 } });
  await page.getByRole('button', { name: 'Next step' }).click();
  const [, second] = frames.filter(({ scene }) => scene === 'attack');
  await embed.shows(second?.id ?? '');
  await expect(
    embed
      .frame(second?.id ?? '')
      .locator('.fit > svg')
      .first(),
  ).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /map(?!.(?:relief|noise))|scenes/.test(path))).toEqual([]);
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('where a browser cannot lay frames over one another, they stand below one another', async ({
  page,
}) => {
  await page.route(/\/embed\/name\//, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    expect(text).toContain('selector(:has(*))');
    const body = text.replaceAll('selector(:has(*))', 'selector(:unheard-of(*))');
    await route.fulfill({ response, body });
  });
  await page.goto('/embed/name/?live=off');
  const own = frames.filter(({ scene }) => scene === 'name');
  await expect(page.locator('.frame').filter({ visible: true })).toHaveCount(own.length);
  await expect(page.locator('.frame .picture').filter({ visible: true })).toHaveCount(own.length);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('prints the step that is seen, without controls', async ({ page }) => {
  const embed = new EmbedPage(page);
  for (const [scene, at] of [
    ['attack', 2],
    ['surge', 1],
  ] as const) {
    const id = frames.filter((frame) => frame.scene === scene)[at]?.id ?? '';
    await embed.open(scene, '?theme=dark');
    await embed.dots.nth(at).check();
    await page.emulateMedia({ media: 'print' });
    await embed.shows(id);
    await expect(picturesIn(embed.frame(id))).toBeVisible();
    await expect(page.locator('.frame .picture').filter({ visible: true })).toHaveCount(1);
    for (const part of ['.steps-of', '.stage', '.ask'])
      await expect(page.locator(part).first(), part).toBeHidden();
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.emulateMedia({ media: null });
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const [scene, at] of [
    ['corridor', 5],
    ['surge', 0],
  ] as const)
    test(`${scene} can be used by everybody, in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const embed = new EmbedPage(page);
      await page.setViewportSize({ width: 900, height: 1100 });
      await embed.open(scene);
      if (scene === 'surge')
        await expect(page.locator('.stage')).toHaveAttribute('data-live', 'ready');
      await embed.dots.nth(at).check();
      expect(await broken(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await broken(page)).toEqual([]);
    });

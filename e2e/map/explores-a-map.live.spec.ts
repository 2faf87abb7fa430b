import { expect, test } from '../support/reader.ts';

const STEP = 'attack/area';

test('explores the map with keys and buttons, and comes back to the story', async ({
  page,
  story,
}) => {
  await story.open(STEP);
  await story.isLive(STEP);
  const stage = story.stage('attack');
  const label = stage.locator('.label.key').first();
  const explore = stage.getByRole('button', { name: 'Explore this map' });
  const place = () => label.evaluate((element) => element.getBoundingClientRect().x);
  const resting = await place();

  for (const leave of ['button', 'Escape']) {
    await explore.click();
    await expect(stage.locator('canvas')).toBeFocused();
    await expect(story.scene('attack').locator('[aria-live]')).toContainText('move and zoom');
    await page.keyboard.press('ArrowRight');
    await expect.poll(place).not.toBeCloseTo(resting, 0);
    await expect(stage).toHaveAttribute('data-frame', 'area');
    const moved = await place();
    await stage.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(place).not.toBeCloseTo(moved, 0);
    if (leave === 'Escape') await page.keyboard.press('Escape');
    else await stage.getByRole('button', { name: 'Back to the story' }).click();
    await expect(explore).toBeFocused();
    await story.isLive(STEP);
    await expect.poll(place).toBeCloseTo(resting, 0);
    await expect(page.locator('html')).not.toHaveClass(/exploring/);
  }
});

test('the map never traps the scroll', async ({ page, story }) => {
  await story.open(STEP);
  await story.isLive(STEP);
  const stage = story.stage('attack');
  const top = () => page.evaluate(() => scrollY);
  const scrolls = async (): Promise<void> => {
    const before = await top();
    await page.mouse.move(700, 300);
    await page.mouse.wheel(0, 60);
    await expect.poll(top).toBeGreaterThan(before);
  };
  await scrolls();
  await stage.getByRole('button', { name: 'Explore this map' }).click();
  await expect(stage).toHaveClass(/exploring/);
  const hint = stage.locator('.maplibregl-cooperative-gesture-screen');
  await expect(hint).toHaveCSS('opacity', '0');
  // The hint fades after a moment, which a slow machine can miss.
  await expect(async () => {
    await scrolls();
    expect(
      await hint.evaluate((element) => Number(getComputedStyle(element).opacity)),
    ).toBeGreaterThan(0);
  }).toPass();
  await expect(hint).toHaveText(/Ctrl/);
  await stage.getByRole('button', { name: 'Back to the story' }).click();
  await scrolls();
});

import { slideExample } from '../../src/embed/help/help-examples.ts';
import { mapScenes } from '../support/frames.ts';
import { test } from '../support/host-pages.ts';
import { expect } from '../support/reader.ts';

const scene = mapScenes.find((one) => one.frames.length > 3);
if (!scene) throw new Error('content/scenes: found no scene of four frames, expected one');
const { id, title } = scene;
const frameOf = (i: number): string => scene.frames.at(i)?.id ?? '';
const stepOf = (i: number): string => `${id}/${frameOf(i)}`;

test.use({ viewport: { width: 1280, height: 800 } });

test('in a talk: the slide shows the scene, and arrow keys mean what they seem to mean', async ({
  host,
  page,
}) => {
  await host.hasSlides();
  const slide = slideExample({
    root: host.site,
    scene: id,
    title,
  });
  await host.open({
    head: '<link rel="stylesheet" href="/reveal.css"><script src="/reveal.js"></script>',
    body: `<div class="reveal"><div class="slides">
        <section><h1>A talk</h1></section>${slide}<section><p>The end</p></section>
      </div></div>
      <script>Reveal.initialize({ transition: 'none', controls: false });</script>`,
  });
  await expect(page.getByRole('heading', { name: 'A talk' })).toBeVisible();
  const frame = page.getByTitle(title);
  // Nothing is fetched before its slide is near.
  await page.keyboard.press('ArrowRight');
  await expect(frame).toBeInViewport();
  await host.shows(stepOf(0), frame);
  await host.isPainted(frame);
  const inside = host.inside(frame);
  // With the keyboard: the driver of the browser does not know that slides are scaled.
  await inside.getByRole('button', { name: 'Next step' }).press('Enter');
  await host.shows(stepOf(1), frame);
  await inside.getByRole('radio').nth(1).press('ArrowRight');
  await host.shows(stepOf(2), frame);
  await expect(frame).toBeInViewport();

  await page.evaluate(() => {
    window.focus();
  });
  await page.locator('body').press('ArrowRight');
  await expect(page.getByText('The end', { exact: true })).toBeVisible();
  await page.locator('body').press('ArrowLeft');
  await expect(frame).toBeInViewport();
  await host.shows(stepOf(0), frame);
});

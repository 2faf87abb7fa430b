import { frames } from '../support/frames.ts';
import { allHeard, forget, hears, lastHeard } from '../support/host-hears.ts';
import { test } from '../support/host-pages.ts';
import { expect } from '../support/reader.ts';

const attack = frames.filter(({ scene }) => scene === 'attack');

const toGo = (frame: string): string => `<button onclick="go('${frame}')">${frame}</button>`;

test.use({ viewport: { width: 700, height: 900 } });

test('the host’s text changes the step, and hears when the reader does', async ({ host, page }) => {
  await host.open({
    body: `${hears}${toGo('area')}${toGo('nowhere')}${host.iframe('attack')}${host.script}${host.script}`,
  });
  await host.fits();
  await forget(page);
  const inside = host.inside();
  await page.getByRole('button', { name: 'area' }).click();
  await host.shows('attack/area');
  await expect(inside.locator('[data-counter]')).toHaveText('3 / 6');
  await expect(inside.getByRole('link', { name: 'See this in the story' })).toHaveAttribute(
    'href',
    /#attack\/area$/,
  );
  // A reader of the host's text is not told what the host already says.
  await expect(inside.getByRole('status')).toBeEmpty();
  await page.getByRole('button', { name: 'nowhere' }).click();
  await inside.getByRole('button', { name: 'Next step' }).click();
  await expect.poll(() => lastHeard(page)).toBe(`IFRAME attack ${attack[3]?.id ?? ''} 3 6`);
  await expect(inside.getByRole('status')).toContainText('4 / 6');
  // Once each, though the script stands there twice.
  expect(await allHeard(page)).toEqual([
    'IFRAME attack area 2 6',
    `IFRAME attack ${attack[3]?.id ?? ''} 3 6`,
  ]);
});

test('the page around it changes the colours without loading anew; others cannot', async ({
  host,
  page,
}) => {
  const stranger = `<script>parent.frames[0].postMessage({ type: 'corridor-scene:theme', theme: 'dark' }, '*'); parent.postMessage('done', '*')</script>`;
  await host.open({
    body: `${hears}${host.iframe('attack')}${host.script}<main></main>`,
  });
  await host.fits();
  const root = host.inside().locator('html');
  const say = (message: unknown): Promise<void> =>
    page.evaluate((sent) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(sent, '*');
    }, message);
  await root.evaluate((html) => {
    html.dataset.isKept = 'yes';
  });
  await page.locator('main').evaluate((main, code) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = code;
    main.append(frame);
  }, stranger);
  await expect.poll(() => lastHeard(page)).toBe('done');
  for (const theme of ['pink', ['dark'], null]) await say({ type: 'corridor-scene:theme', theme });
  await say('corridor-scene:theme');
  await say({ type: 'corridor-scene:theme', theme: 'light' });
  await expect(root).toHaveAttribute('data-theme', 'light');
  await say({ type: 'corridor-scene:theme', theme: 'dark' });
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-is-kept', 'yes');
  await say({ type: 'corridor-scene:theme', theme: 'auto' });
  await expect(root).not.toHaveAttribute('data-theme', /./);
  await host.shows(attack[0]?.step ?? '');
});

test('with the element, by its attributes', async ({ host, page }) => {
  await host.open({
    head: host.script,
    body: `${hears}<corridor-scene scene="attack" frame="area" frames="southwest..flight" theme="dark">
      <img src="${host.site}icon.svg" alt="The attack"></corridor-scene>`,
  });
  const element = page.locator('corridor-scene');
  const set = (name: string, value: string): Promise<void> =>
    element.evaluate(
      (found, [attribute = '', text = '']) => {
        found.setAttribute(attribute, text);
      },
      [name, value],
    );
  await host.shows('attack/area');
  await host.fits();
  await expect(host.inside().locator('html')).toHaveAttribute('data-theme', 'dark');
  await set('frame', 'flight');
  await host.shows('attack/flight');
  await expect.poll(() => lastHeard(page)).toBe('IFRAME attack flight 4 5');
  // Again the same, after the reader went somewhere else.
  await host.inside().getByRole('radio').first().check();
  await host.shows('attack/southwest');
  await set('frame', 'flight');
  await host.shows('attack/flight');
  await set('scene', 'surge');
  await host.shows('surge/draw');
  await set('frame', 'count');
  await host.shows('surge/count');
  await host.fits();

  // Moved and copied, as programs that build pages do.
  await element.evaluate((found) => {
    const copy = found.cloneNode(true);
    const part = document.createElement('section');
    part.append(found, copy);
    document.body.append(part);
  });
  await expect(page.locator('iframe').filter({ visible: true })).toHaveCount(2);
  await expect(page.locator('iframe')).toHaveCount(2);
  for (const frame of await page.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded();
    await host.shows('surge/count', frame);
    await host.fits(frame);
  }
});

test('scenes come late, go while they load, and come again', async ({ host, page }) => {
  await host.open({ body: `${hears}<main></main>${host.script}` });
  const code = host.iframe('attack', { more: 'width="100%" height="300"' });
  for (const moment of ['at once', 'before it speaks', 'as it speaks']) {
    await page.evaluate(
      async ([html = '', when]) => {
        const main = document.querySelector('main');
        if (!main) return;
        main.innerHTML = html;
        const spoken = new Promise((resolve) => {
          addEventListener('message', resolve, { once: true });
        });
        if (when === 'before it speaks') await new Promise(requestAnimationFrame);
        if (when === 'as it speaks') await spoken;
        main.replaceChildren();
      },
      [code, moment],
    );
    await expect(page.locator('iframe')).toHaveCount(0);
  }
  await page.evaluate((html) => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
  }, code);
  await host.fits();
  // The page in the frame is loaded again.
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.src += '?frame=flight';
  });
  await host.shows('attack/flight');
  await host.fits();
});

test('the scene does not come: what stands inside the element stays', async ({ host, page }) => {
  await page.route('**/embed/attack/*', (route) => route.abort());
  await host.open({
    body: `<corridor-scene scene="attack"><a href="${host.site}#attack/area">The attack</a></corridor-scene>${host.script}`,
  });
  await expect(page.locator('corridor-scene iframe')).toBeAttached();
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('link', { name: 'The attack' })).toBeVisible();
  await expect(page.locator('iframe')).toBeHidden();
});

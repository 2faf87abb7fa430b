import type { Page } from '@playwright/test';
import { frames } from '../support/frames.ts';
import { allHeard, forget, hears, lastHeard } from '../support/host-hears.ts';
import { test, type Host } from '../support/host-pages.ts';
import { expect } from '../support/reader.ts';

const [first = '', second = ''] = frames
  .filter(({ scene }) => scene === 'attack')
  .map(({ step }) => step);

const heightOf = (host: Host): Promise<number> =>
  host.page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);

/** Whatever was to be done at the next picture of the page is done. */
const afterPaint = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
  });

test.use({ viewport: { width: 700, height: 900 } });

test('absurd heights change nothing, and many at once only one thing', async ({ host, page }) => {
  await host.open({ body: `${hears}${host.iframe('attack')}${host.script}` });
  await host.fits();
  const before = await heightOf(host);
  const inside = host.inside().locator('html');
  const says = async (message: unknown): Promise<void> => {
    await forget(page);
    await inside.evaluate((_, what) => {
      parent.postMessage(what, '*');
      parent.postMessage('done', '*');
    }, message);
    await expect.poll(() => lastHeard(page), { intervals: [20] }).toBe('done');
    await afterPaint(page);
    expect(await allHeard(page), String(message)).toEqual(['done']);
    expect(await heightOf(host), JSON.stringify(message)).toBe(before);
  };
  for (const height of [NaN, Infinity, -700, 0, 119, 4001, 1e9, '700', '9000px', null])
    await says({ type: 'corridor-scene:height', height });
  for (const odd of [null, 7, 'corridor-scene:height', [], { type: {} }]) await says(odd);
  await says({ type: 'corridor-scene:frame', scene: 1, frame: 'odd', index: 1 });

  await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    window.heard = [];
    if (!frame) return;
    let pictures = 0;
    const count = (): void => {
      pictures += 1;
      requestAnimationFrame(count);
    };
    count();
    new MutationObserver(() => {
      heard.push(`${pictures} ${frame.style.height}`);
    }).observe(frame, { attributes: true, attributeFilter: ['style'] });
  });
  await inside.evaluate(async () => {
    for (let i = 0; i < 2000; i += 1) {
      if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
      parent.postMessage({ type: 'corridor-scene:height', height: 200 + (i % 1000) }, '*');
    }
    parent.postMessage({ type: 'corridor-scene:height', height: 555 }, '*');
  });
  await expect.poll(() => lastHeard(page)).toMatch(/ 555px$/);
  const changes = (await allHeard(page)).map((change) => change.split(' ')[0]);
  expect(changes.length).toBeGreaterThan(1);
  expect(changes, 'at most one change for each picture').toEqual([...new Set(changes)]);
});

test('two heights that bring one another about come to rest', async ({ host, page }) => {
  await host.open({ body: `${hears}${host.iframe('attack')}${host.script}` });
  await host.fits();
  const setWidth = (width: number): Promise<void> =>
    page.locator('iframe').evaluate((frame, pixels) => {
      frame.style.width = `${pixels}px`;
    }, width);
  const wide = await page.locator('iframe').evaluate((frame) => frame.clientWidth);
  const high = await heightOf(host);
  // The map becomes lower where it is narrower, unless the words need a line more.
  let narrow = wide;
  do {
    narrow -= 10;
    await setWidth(narrow);
    await host.fits();
  } while (narrow > 600 && (await heightOf(host)) >= high);
  expect(await heightOf(host), `lower than ${high} at a width of ${narrow}`).toBeLessThan(high);
  await setWidth(wide);
  await host.fits();
  // A page that becomes narrower when the frame is high, as with a scroll bar.
  await page.evaluate(
    ([least, low, full]) => {
      const frame = document.querySelector('iframe');
      if (!frame) return;
      new ResizeObserver(() => {
        heard.push(String(frame.clientHeight));
        frame.style.width = `${frame.clientHeight >= least ? low : full}px`;
      }).observe(frame);
    },
    [high, narrow, wide] as const,
  );
  const isAtRest = async (): Promise<boolean> => {
    const { length } = await allHeard(page);
    await page.evaluate(async () => {
      for (let i = 0; i < 20; i += 1) await new Promise(requestAnimationFrame);
    });
    return length > 9 && length === (await allHeard(page)).length;
  };
  await expect.poll(isAtRest).toBe(true);
  // At the higher one: nothing is cut off.
  const hidden = host
    .inside()
    .locator('html')
    .evaluate((root) => root.scrollHeight - root.clientHeight);
  expect(await hidden).toBe(0);
});

test('strangers are not heard, on either side', async ({ host, page }) => {
  host.files.set(
    '/stranger.html',
    `<script>
      for (const target of [parent, ...Array.from({ length: parent.length }, (_, i) => parent[i])])
        for (const message of [
          { type: 'corridor-scene:hello' },
          { type: 'corridor-scene:go', frame: 'flight' },
          { type: 'corridor-scene:height', height: 999 },
          { type: 'corridor-scene:frame', scene: 's', frame: 'f', index: 0, count: 1 },
        ]) target.postMessage(message, '*');
      parent.postMessage('done', '*');
    </script>`,
  );
  await host.open({
    body: `${hears}${host.iframe('attack', { more: 'width="100%" height="760"' })}<aside></aside>`,
  });
  await host.shows(first);
  const strangerSpeaks = (how: string): Promise<void> =>
    page.evaluate((place) => {
      const frame = document.querySelector('iframe');
      window.heard = [];
      if (place === 'beside') {
        const stranger = document.createElement('iframe');
        stranger.src = '/stranger.html';
        document.querySelector('aside')?.replaceChildren(stranger);
      } else if (place === 'in its place') frame?.contentWindow?.location.replace('/stranger.html');
      else
        frame?.contentWindow?.location.replace(
          `data:text/html,<script>parent.postMessage({type:'corridor-scene:height',height:999},'*');parent.postMessage('done','*')</script>`,
        );
    }, how);

  // The scene does not listen to a page beside it.
  await strangerSpeaks('beside');
  await expect.poll(() => lastHeard(page)).toBe('done');
  await host.inside().getByRole('button', { name: 'Next step' }).click();
  await host.shows(second);
  await expect(host.inside().locator('html')).not.toHaveClass(/fitted/);

  // The script does not listen to other pages, whatever place they have.
  await page.addScriptTag({ url: `${host.site}embed.js` });
  await host.fits();
  const before = await heightOf(host);
  for (const place of ['beside', 'in its place', 'from nowhere']) {
    await strangerSpeaks(place);
    await expect.poll(() => allHeard(page)).toEqual(['done']);
    await afterPaint(page);
    expect(await heightOf(host), place).toBe(before);
  }
  // Not even to itself, nor to what is ours and no scene.
  await page.evaluate(() => {
    window.postMessage({ type: 'corridor-scene:height', height: 999 }, '*');
  });
  await page.locator('aside').evaluate((aside, address) => {
    aside.innerHTML = `<iframe src="${address}"></iframe>`;
  }, `${host.site}robots.txt`);
  await host
    .inside(page.locator('aside iframe'))
    .locator('pre')
    .evaluate(() => {
      parent.postMessage({ type: 'corridor-scene:height', height: 999 }, '*');
      parent.postMessage('done', '*');
    });
  await expect.poll(() => allHeard(page)).toEqual(['done', 'done']);
  await afterPaint(page);
  expect(await heightOf(host)).toBe(before);
});

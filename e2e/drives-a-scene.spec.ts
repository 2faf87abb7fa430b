import type { Page } from '@playwright/test';
import { frames } from './frames.ts';
import { test, type Host } from './host-pages.ts';
import { expect } from './reader.ts';

const attack = frames.filter(({ scene }) => scene === 'attack');
const stepOf = (i: number): string => attack[i]?.step ?? '';

declare global {
  /** What the page of the host has heard of. */
  var heard: string[];
}

/** A page whose own text drives the scene, and that hears of every step. */
const hears = `<script>
  window.heard = [];
  document.addEventListener('corridor-scene:frame', ({ detail, target }) => {
    heard.push([target.tagName, detail.scene, detail.frame, detail.index, detail.count].join(' '));
  });
  function go(frame) {
    document.querySelector('iframe').contentWindow.postMessage({ type: 'corridor-scene:go', frame }, '*');
  }
</script>`;
const toGo = (frame: string): string => `<button onclick="go('${frame}')">${frame}</button>`;

/** What the page has heard last. */
const lastHeard = (page: Page): Promise<string | undefined> => page.evaluate(() => heard.at(-1));
const heightOf = (host: Host): Promise<number> =>
  host.page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);

test.use({ viewport: { width: 700, height: 900 } });

test('the host’s text changes the step, and hears when the reader does', async ({ host, page }) => {
  await host.open({
    body: `${hears}${toGo('area')}${toGo('nowhere')}${host.iframe('attack')}${host.script}${host.script}`,
  });
  await host.fits();
  await page.evaluate(() => {
    heard.length = 0;
  });
  const inside = host.inside();
  await page.getByRole('button', { name: 'area' }).click();
  await host.shows('attack/area');
  await expect(inside.locator('[data-counter]')).toHaveText('4 / 7');
  await expect(inside.getByRole('link', { name: 'See this in the story' })).toHaveAttribute(
    'href',
    /#attack\/area$/,
  );
  // A reader of the host's text is not told what the host already says.
  await expect(inside.getByRole('status')).toBeEmpty();
  await page.getByRole('button', { name: 'nowhere' }).click();
  await inside.getByRole('button', { name: 'Next step' }).click();
  await expect.poll(() => lastHeard(page)).toBe(`IFRAME attack ${attack[4]?.id ?? ''} 4 7`);
  await expect(inside.getByRole('status')).toContainText('5 / 7');
  // Once each, though the script stands there twice.
  expect(await page.evaluate(() => heard)).toEqual([
    'IFRAME attack area 3 7',
    `IFRAME attack ${attack[4]?.id ?? ''} 4 7`,
  ]);
});

test('with the element, by its attributes', async ({ host, page }) => {
  await host.open({
    head: host.script,
    body: `${hears}<corridor-scene scene="attack" frame="area" frames="mosul..flight" theme="dark">
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
  await expect.poll(() => lastHeard(page)).toBe('IFRAME attack flight 5 6');
  // Again the same, after the reader went somewhere else.
  await host.inside().getByRole('radio').first().check();
  await host.shows('attack/mosul');
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

test.describe('messages that mean nothing good', () => {
  test('absurd heights change nothing, and many at once only one thing', async ({ host, page }) => {
    await host.open({ body: `${hears}${host.iframe('attack')}${host.script}` });
    await host.fits();
    const before = await heightOf(host);
    const inside = host.inside().locator('html');
    await inside.evaluate(() => {
      const say = (height: unknown): void => {
        parent.postMessage({ type: 'corridor-scene:height', height }, '*');
      };
      for (const height of [
        NaN,
        Infinity,
        -Infinity,
        -700,
        0,
        119,
        4001,
        1e9,
        '700',
        '9000px',
        null,
      ])
        say(height);
      for (const odd of [null, 7, 'corridor-scene:height', [], { type: {} }, new Error('x')])
        parent.postMessage(odd, '*');
      parent.postMessage({ type: 'corridor-scene:frame', scene: 1, frame: 'odd', index: 1 }, '*');
      // In the order of the messages: what comes now comes after all of them.
      parent.postMessage(
        { type: 'corridor-scene:frame', scene: 's', frame: 'f', index: 0, count: 1 },
        '*',
      );
    });
    await expect.poll(() => lastHeard(page)).toBe('IFRAME s f 0 1');
    expect(await heightOf(host)).toBe(before);

    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      window.heard = [];
      if (!frame) return;
      new MutationObserver((changes) => {
        heard.push(`${changes.length} ${frame.style.height}`);
      }).observe(frame, { attributes: true, attributeFilter: ['style'] });
    });
    await inside.evaluate(() => {
      for (let i = 0; i < 2000; i += 1)
        parent.postMessage({ type: 'corridor-scene:height', height: 200 + (i % 1000) }, '*');
      parent.postMessage({ type: 'corridor-scene:height', height: 555 }, '*');
    });
    await expect.poll(() => lastHeard(page)).toMatch(/ 555px$/);
    const changes = await page.evaluate(() => heard);
    expect(changes.length).toBeLessThan(100);
    expect(changes.every((change) => change.startsWith('1 '))).toBe(true);
  });

  test('two heights that bring one another about come to rest', async ({ host, page }) => {
    await host.open({ body: `${hears}${host.iframe('attack')}${host.script}` });
    await host.fits();
    // A page that becomes narrower when the frame is high, as with a scroll bar.
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (!frame) return;
      const high = frame.clientHeight;
      new ResizeObserver(() => {
        heard.push(String(frame.clientHeight));
        frame.style.width = frame.clientHeight >= high ? '664px' : '684px';
      }).observe(frame);
    });
    const isAtRest = async (): Promise<boolean> => {
      const count = await page.evaluate(() => heard.length);
      await page.evaluate(async () => {
        for (let i = 0; i < 20; i += 1) await new Promise(requestAnimationFrame);
      });
      return count > 9 && count === (await page.evaluate(() => heard.length));
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
      body: `${hears}${host.iframe('attack', { more: 'width="100%" height="760"' })}<aside></aside>
        <script>
          addEventListener('message', ({ data }) => { if (data === 'done') heard.push('done'); });
        </script>`,
    });
    await host.shows(stepOf(0));
    const strangerSpeaks = (how: string): Promise<void> =>
      page.evaluate((place) => {
        const frame = document.querySelector('iframe');
        window.heard = [];
        if (place === 'beside') {
          const stranger = document.createElement('iframe');
          stranger.src = '/stranger.html';
          document.querySelector('aside')?.replaceChildren(stranger);
        } else if (place === 'in its place')
          frame?.contentWindow?.location.replace('/stranger.html');
        else
          frame?.contentWindow?.location.replace(
            `data:text/html,<script>parent.postMessage({type:'corridor-scene:height',height:999},'*');parent.postMessage('done','*')</script>`,
          );
      }, how);

    // The scene does not listen to a page beside it.
    await strangerSpeaks('beside');
    await expect.poll(() => lastHeard(page)).toBe('done');
    await host.inside().getByRole('button', { name: 'Next step' }).click();
    await host.shows(stepOf(1));
    await expect(host.inside().locator('html')).not.toHaveClass(/fitted/);

    // The script does not listen to other pages, whatever place they have.
    await page.addScriptTag({ url: `${host.site}embed.js` });
    await host.fits();
    const before = await heightOf(host);
    for (const place of ['beside', 'in its place', 'from nowhere']) {
      await strangerSpeaks(place);
      await expect.poll(() => page.evaluate(() => heard.join())).toBe('done');
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await heightOf(host), place).toBe(before);
    }
    await page.evaluate(() => {
      window.postMessage({ type: 'corridor-scene:height', height: 999 }, '*');
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await heightOf(host)).toBe(before);
  });
});

import type { Page } from '@playwright/test';

declare global {
  /** What the page of the host has heard of. */
  var heard: string[];
}

/** Code for the page of a host that hears of every step, and whose own text can ask for one. */
export const hears = `<script>
  window.heard = [];
  document.addEventListener('corridor-scene:frame', ({ detail, target }) => {
    heard.push([target.tagName, detail.scene, detail.frame, detail.index, detail.count].join(' '));
  });
  addEventListener('message', ({ data }) => { if (data === 'done') heard.push('done'); });
  function go(frame) {
    document.querySelector('iframe').contentWindow.postMessage({ type: 'corridor-scene:go', frame }, '*');
  }
</script>`;

/** What the page has heard since that was last forgotten. */
export const allHeard = (page: Page): Promise<string[]> => page.evaluate(() => heard);

export const lastHeard = async (page: Page): Promise<string | undefined> =>
  (await allHeard(page)).at(-1);

export const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.heard = [];
  });

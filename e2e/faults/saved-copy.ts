import { expect } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Story } from '../support/reader.ts';
import { Journey, keeps, STOPS } from './journey.ts';

/**
 * Saves the page that is open as "Web page, complete" does: what stands in it now, beside it the files that
 * images, style sheets and scripts name by `src` and `href`, and links to the site. Files that only
 * `srcset` names are not saved.
 *
 * @returns path of the page that is saved
 */
async function save({ page }: Story, folder: string): Promise<string> {
  const { html, files } = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const link of copy.querySelectorAll('a'))
      link.href = new URL(link.href, location.href).href;
    const named: { address: string; name: string }[] = [];
    for (const [selector, attribute] of [
      ['img[src], script[src]', 'src'],
      ['link[rel="stylesheet"]', 'href'],
    ] as const)
      for (const element of copy.querySelectorAll(selector)) {
        const address = new URL(element.getAttribute(attribute) ?? '', location.href);
        const name = address.pathname.slice(1).replaceAll('/', '-');
        named.push({ address: address.href, name });
        element.setAttribute(attribute, `./page_files/${name}`);
      }
    return { html: `<!DOCTYPE html>${copy.outerHTML}`, files: named };
  });
  await mkdir(join(folder, 'page_files'));
  for (const { address, name } of files) {
    const response = await page.request.get(address);
    await writeFile(join(folder, 'page_files', name), await response.body());
  }
  const path = join(folder, 'page.html');
  await writeFile(path, html);
  return path;
}

/** Reads a copy of the page that was saved in the middle of the story, without a network. */
export async function readsASavedCopy(story: Story): Promise<void> {
  const { page } = story;
  await story.open();
  await story.wheelTo(STOPS.map);
  await story.standsOn(STOPS.map);
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  try {
    const copy = await save(story, folder);
    await page.context().setOffline(true);
    await page.goto(pathToFileURL(copy).href);
    const journey = new Journey(story, { layout: 'page' });
    await journey.readsTheTitle();
    for (const step of [STOPS.map, STOPS.figure, STOPS.end]) {
      await journey.goesTo(step);
      await journey.hasAll(step);
    }
    const pictures = page.locator('.step img');
    await pictures.evaluateAll((images: HTMLImageElement[]) => {
      for (const image of images) image.loading = 'eager';
    });
    await expect
      .poll(() =>
        pictures.evaluateAll((images: HTMLImageElement[]) =>
          images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
        ),
      )
      .toEqual([]);
    const claim = story.step(STOPS.end).locator(`.card > p a[href$="/evidence/${STOPS.claim}/"]`);
    await expect(claim).toHaveAttribute('href', /^http/);
    keeps('claim', 'as a link');
  } finally {
    await rm(folder, { recursive: true });
  }
}

import type { Page } from '@playwright/test';
import { packPdf } from './pack-pdf.ts';

/** A page that is made to be printed. */
export interface PrintedPage {
  /** Of its PDF. */
  name: string;
  /** From the root of the site. */
  path: string;
  /** Questions and exercises that are printed, by id. Default: all that the page has. */
  only?: readonly string[];
  /** Whether sheets have sentence starters and a word bank. */
  withHelp?: boolean;
}

/** The pages of the whole story that are printed. */
export const PRINTED: readonly PrintedPage[] = [
  { name: 'story', path: 'handout/' },
  { name: 'worksheet', path: 'teach/worksheet/' },
  { name: 'answers', path: 'teach/answers/' },
];
export const PAPERS = ['A4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Takes questions and exercises that are not named off the page that is open, and parts that are empty then. */
async function keepOnly(page: Page, only: readonly string[]): Promise<void> {
  await page.evaluate((ids) => {
    for (const task of document.querySelectorAll<HTMLElement>('[data-task]'))
      if (!ids.includes(task.dataset.task ?? '')) {
        const { parentElement: part } = task;
        task.remove();
        if (part?.matches('section') && !part.querySelector('[data-task]')) part.remove();
      }
  }, only);
}

/**
 * Prints the page that is open as a PDF with tags and an outline.
 *
 * @param home address at which the site is published: links in the PDF lead there. Without it they
 * are left out, because the page is printed from an address of this machine.
 * @param choice what of the page is printed
 */
export async function printPage(
  page: Page,
  paper: Paper,
  home?: URL,
  { only, withHelp = false }: Pick<PrintedPage, 'only' | 'withHelp'> = {},
): Promise<Uint8Array> {
  if (only) await keepOnly(page, only);
  if (withHelp) await page.locator('[data-help]').check();
  await page.evaluate(async (published) => {
    await document.fonts.ready;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const isOfSite = link.origin === location.origin;
      if (!isOfSite || link.getAttribute('href')?.startsWith('#')) continue;
      if (published === undefined) link.removeAttribute('href');
      else link.href = new URL(link.pathname + link.search + link.hash, published).href;
    }
  }, home?.origin);
  const pdf = await page.pdf({
    format: paper,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  return packPdf(pdf);
}

import type { Page } from '@playwright/test';

/** The pages that are made to be printed, and the names of their PDFs. */
export const PRINTED = [
  { name: 'story', path: 'handout/' },
  { name: 'worksheet', path: 'teach/worksheet/' },
  { name: 'answers', path: 'teach/answers/' },
] as const;
export const PAPERS = ['A4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];

/**
 * Prints the page that is open as a PDF with tags and an outline.
 *
 * @param home address at which the site is published: links in the PDF lead there. Without it they
 * are left out, because the page is printed from an address of this machine.
 */
export async function printPage(page: Page, paper: Paper, home?: URL): Promise<Uint8Array> {
  await page.evaluate(async (published) => {
    await document.fonts.ready;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const isOfSite = link.origin === location.origin;
      if (!isOfSite || link.getAttribute('href')?.startsWith('#')) continue;
      if (published === undefined) link.removeAttribute('href');
      else link.href = new URL(link.pathname + link.search + link.hash, published).href;
    }
  }, home?.origin);
  return page.pdf({ format: paper, printBackground: true, tagged: true, outline: true });
}

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { LIST, type HandoutFile } from '../../teach/handout/handout-files.ts';
import { findChromium, WITHOUT_WEBGL } from '../chromium.ts';
import { PAPERS, PRINTED, printPage } from './print-pdf.ts';
import { siteFolder } from '../../model/site-folder.ts';
import { serveSite } from '../site-server.ts';

/*
 * Prints the built site into PDFs, then builds it again with them: so the pages know their size, and
 * link to them only when they are there.
 */
const home = process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;
const folder = await mkdtemp(join(tmpdir(), 'handout-'));
const { server, url } = await serveSite(siteFolder, 0);
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: WITHOUT_WEBGL,
});
try {
  const files: HandoutFile[] = [];
  for (const { name, path } of PRINTED)
    for (const paper of PAPERS) {
      const page = await browser.newPage();
      await page.goto(new URL(path, url).href);
      const pdf = await printPage(page, paper, home);
      await page.close();
      const file = `${name}-${paper.toLowerCase()}.pdf`;
      await writeFile(join(folder, file), pdf);
      const bytes = pdf.length;
      // PDF.js takes what it reads away from its owner.
      const { numPages: pages } = await getDocumentProxy(new Uint8Array(pdf));
      files.push({ name: file, path, paper, pages, bytes });
      console.log(`${file}: ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB`);
    }
  await writeFile(join(folder, LIST), JSON.stringify(files));
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...process.env, HANDOUT_FILES: folder },
    stdio: 'inherit',
  });
  console.log(`The PDFs are in ${join(siteFolder, 'handout')}, and the pages link to them.`);
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}

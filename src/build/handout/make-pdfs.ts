import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { readContent } from '../../content/read-content.ts';
import {
  LIST,
  PACKS,
  type HandoutFile,
  type LessonPack,
} from '../../teach/handout/handout-files.ts';
import { findChromium, WITHOUT_WEBGL } from '../chromium.ts';
import { PAPERS, PRINTED, printPage, type Paper, type PrintedPage } from './print-pdf.ts';
import { lessonPack, lessonPages, type LessonPdf } from './lesson-packs.ts';
import { siteFolder } from '../../model/site-folder.ts';
import { folder as contentFolder } from '../../model/story.ts';
import { serveSite } from '../site-server.ts';

/*
 * Prints the built site into PDFs, puts those of each lesson and its slides into one zip, then builds the
 * site again with them: so the pages know their size, and link to them only when they are there.
 */
const home = process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;
const folder = await mkdtemp(join(tmpdir(), 'handout-'));
const { server, url } = await serveSite(siteFolder, 0);
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: WITHOUT_WEBGL,
});

async function print(printed: PrintedPage, paper: Paper): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.goto(new URL(printed.path, url).href);
  const pdf = await printPage(page, paper, home, printed);
  await page.close();
  return pdf;
}

/** Says what has been made, and how many pages it has. */
async function counted(file: string, pdf: Uint8Array): Promise<number> {
  // PDF.js takes what it reads away from its owner.
  const { numPages } = await getDocumentProxy(new Uint8Array(pdf));
  console.log(`${file}: ${numPages} pages, ${(pdf.length / 1e6).toFixed(1)} MB`);
  return numPages;
}

async function printStory(): Promise<HandoutFile[]> {
  const files: HandoutFile[] = [];
  for (const printed of PRINTED)
    for (const paper of PAPERS) {
      const pdf = await print(printed, paper);
      const name = `${printed.name}-${paper.toLowerCase()}.pdf`;
      await writeFile(join(folder, name), pdf);
      const pages = await counted(name, pdf);
      files.push({ name, path: printed.path, paper, pages, bytes: pdf.length });
    }
  return files;
}

async function packLessons(): Promise<LessonPack[]> {
  const packs: LessonPack[] = [];
  const { book } = await readContent(contentFolder);
  for (const lesson of book.lessons.values()) {
    const pdfs: LessonPdf[] = [];
    for (const printed of lessonPages(lesson, book))
      for (const paper of PAPERS) {
        const pdf = await print(printed, paper);
        await counted(`${lesson.id}: ${printed.name}, ${paper}`, pdf);
        pdfs.push({ name: printed.name, paper, pdf });
      }
    const zip = await lessonPack(lesson.id, pdfs, siteFolder);
    const name = `${lesson.id}.zip`;
    await writeFile(join(folder, name), zip);
    console.log(`${name}: ${(zip.length / 1e6).toFixed(1)} MB`);
    packs.push({ lesson: lesson.id, name, bytes: zip.length });
  }
  return packs;
}

try {
  await writeFile(join(folder, LIST), JSON.stringify(await printStory()));
  await writeFile(join(folder, PACKS), JSON.stringify(await packLessons()));
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...process.env, HANDOUT_FILES: folder },
    stdio: 'inherit',
  });
  console.log(`The PDFs and packs are in ${siteFolder}, and the pages link to them.`);
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}

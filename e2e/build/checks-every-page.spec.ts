import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { site } from '../tools/budgets/budget.ts';
import { faultsOfHeads } from '../tools/crawl/crawl-heads.ts';
import { invalidHtml } from '../tools/crawl/crawl-html.ts';
import { deadLinks } from '../tools/crawl/crawl-links.ts';
import { faultsOfStructuredData } from '../tools/crawl/crawl-machines.ts';
import { missingCredits, namelessPictures, picturesToTake } from '../tools/crawl/crawl-pictures.ts';
import {
  namelessFiles,
  runTogether,
  translatable,
  unmarkedArabic,
} from '../tools/crawl/crawl-text.ts';
import { crawl, inWords } from '../tools/crawl/crawl-site.ts';
import { storyName } from '../../src/content/addresses/download-name.ts';
import { title } from '../../src/model/story.ts';
import { expect, test } from '../support/reader.ts';

// They share one reading of the built site. No page is left out of any of them.
test.describe.configure({ mode: 'default' });
const built = crawl(site, new URL('https://site.invalid/'));

test('every page is valid HTML', async () => {
  expect(built.pages.length).toBeGreaterThan(50);
  expect(inWords(await invalidHtml(built))).toBe('');
});

test('no address leads nowhere: in pages, drawings, sheets, scripts, data and feeds', () => {
  expect(inWords(deadLinks(built))).toBe('');
});

test('every page has its language, title, description, heading and days', () => {
  expect(inWords(faultsOfHeads(built, false))).toBe('');
});

test('every picture has a name, and every map and figure its credit', () => {
  expect(inWords(namelessPictures(built))).toBe('');
  expect(inWords(missingCredits(built))).toBe('');
  expect(inWords(picturesToTake(built))).toBe('');
});

test('no number runs into another, or into a word, when text is copied', () => {
  expect(inWords(runTogether(built))).toBe('');
});

test('what stands in Arabic letters has its language, and what must stay is kept from translation', () => {
  expect(inWords(unmarkedArabic(built))).toBe('');
  expect(inWords(translatable(built))).toBe('');
});

test('every file that can be saved gets a name with the story in it', () => {
  expect(inWords(namelessFiles(built, storyName(title)))).toBe('');
});

test('what pages say to machines is complete and in the words of schema.org', () => {
  expect(inWords(faultsOfStructuredData(built))).toBe('');
});

test('the file for programs keeps its schema', () => {
  const file = JSON.parse(built.textOf('evidence.json')) as object;
  const schema = JSON.parse(built.textOf('evidence.schema.json')) as object;
  const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);
  validate(file);
  expect(validate.errors ?? []).toEqual([]);
});

test('feeds and drawings are well-formed XML, and the feed has what its standard asks for', async ({
  page,
}) => {
  const files = [...built.files].filter((file) => /\.(svg|xml)$/.test(file));
  const texts = files.map((file) => ({ file, text: built.textOf(file) }));
  const faults = await page.evaluate(
    (read) =>
      read.flatMap(({ file, text }) => {
        const error = new DOMParser()
          .parseFromString(text, 'application/xml')
          .querySelector('parsererror');
        return error ? [`${file}: ${error.textContent}`] : [];
      }),
    texts,
  );
  expect(faults).toEqual([]);
  const feed = await page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
    const lacks = (element: Element, names: string[]): string[] =>
      names.filter((name) => !element.querySelector(`:scope > ${name}`)?.textContent.trim());
    return {
      name: `${root.namespaceURI ?? ''} ${root.localName}`,
      self: root.querySelector(':scope > link[rel="self"]')?.getAttribute('href'),
      lacks: [
        ...lacks(root, ['id', 'title', 'updated', 'author > name']),
        ...[...root.querySelectorAll('entry')].flatMap((one) =>
          lacks(one, ['id', 'title', 'updated', 'summary']),
        ),
      ],
    };
  }, built.textOf('corrections.xml'));
  expect(feed).toEqual({
    name: 'http://www.w3.org/2005/Atom feed',
    self: '/corrections.xml',
    lacks: [],
  });
});

/** A page in which almost everything is wrong. */
const WRONG = `<!doctype html>
<html><head><title></title><link rel="canonical" href="/"><meta name="description" content="x">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage","url":"/no/"}</script>
<style>.a{background:url(/gone.png)}</style></head>
<body><h1>One</h1><h1>Two</h1>
<p id="same"><a href="/gone/">1</a> <a href="#none">2</a> <a href="/#attack/none">3</a></p>
<p>38:6<sup><a href="/">12</a></sup> names الحضر in <code>a.csv</code>, <a href="/sheet.json">as data</a></p>
<p id="same"><a href="http://localhost/">4</a> <img src="sheet.css" srcset="/gone.svg 2x"></p>
<div class="picture" role="img"></div><time datetime="yesterday">then</time>
<script type="application/json">{"url":"/gone.json","html":"<a href=\\"/gone.html\\">5</a>"}</script>
</body></html>`;

test('each of these checks finds what is put wrong', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wrong-site-'));
  await writeFile(join(folder, 'index.html'), WRONG);
  await writeFile(join(folder, 'sheet.css'), '.b { background: url("gone.woff2") }');
  await writeFile(join(folder, 'sheet.js'), 'import "./gone.js";');
  const wrong = crawl(folder, new URL('https://site.invalid/'));
  const found = deadLinks(wrong).map((fault) => fault.found);
  const heads = faultsOfHeads(wrong, false).map(({ place }) => place);
  const html = (await invalidHtml(wrong)).map(({ expected }) => expected).join();
  const nameless = namelessPictures(wrong).map(({ place }) => place);
  const credits = missingCredits(wrong).map(({ place }) => place);
  const said = faultsOfStructuredData(wrong).map(({ expected }) => expected);
  const texts = [runTogether, unmarkedArabic, translatable].map((check) =>
    check(wrong).map((fault) => fault.found),
  );
  const files = namelessFiles(wrong, 'story').map((fault) => fault.found);
  await rm(folder, { recursive: true });
  expect(texts).toEqual([['38:612'], ['names الحضر in'], ['a.csv']]);
  expect(files).toEqual(['download="" for /sheet.json']);
  expect(found.toSorted()).toEqual(
    [
      ...[
        '/gone/',
        '#none',
        '/#attack/none',
        'http://localhost/',
        '/gone.svg',
        '/gone.json',
        '/sheet.json',
      ],
      ...['/gone.html', '/gone.png', 'gone.woff2', './gone.js', '/no/'],
    ].toSorted(),
  );
  expect(heads).toEqual(['html', 'title', 'h1', 'canonical', 'canonical', 'time']);
  expect(html).toMatch(/no-dup-id/);
  expect(nameless).toEqual(['img in #same', 'div']);
  expect(credits).toEqual(['div']);
  expect(said).toContain('https://site.invalid/');
  expect(said.join()).toMatch(/required property 'description'/);
});

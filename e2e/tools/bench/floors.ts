import { copyFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import { builtPath, site } from '../budgets/budget.ts';

const WORDS = 1500;
const root = join(import.meta.dirname, '../../..');

const document = (rest: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Floor</title>${rest}</html>`;

/** The first words of the story's own paragraphs, as paragraphs of plain text. Throws when there are too few. */
function plainText(html: string): string {
  const paragraphs: string[] = [];
  let words = 0;
  for (const [, inner = ''] of html.matchAll(/<p\b[^>]*>(.*?)<\/p>/gs)) {
    const text = inner
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '' || paragraphs.includes(text)) continue;
    paragraphs.push(text);
    words += text.split(' ').length;
    if (words >= WORDS) return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  }
  throw new Error(`bench: found ${words} words in the story, expected at least ${WORDS}`);
}

/**
 * Makes the two pages that ours are held against: `plain/`, words and nothing else, and `map/`, one map
 * with our basemap and nothing else.
 *
 * @returns the folder that they lie in
 */
export async function makeFloors(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'floors-'));
  await Promise.all(['plain', 'map'].map((name) => mkdir(join(folder, name))));
  const story = await readFile(join(site, 'index.html'), 'utf8');
  await writeFile(
    join(folder, 'plain/index.html'),
    document(`<h1>Floor</h1>\n${plainText(story)}`),
  );
  await writeFile(
    join(folder, 'map/index.html'),
    document(
      '<body style="margin:0;height:800vh"><p style="margin:0">Floor</p><div id="map" style="position:sticky;top:0;height:100vh"></div><script type="module" src="map.js"></script>',
    ),
  );
  await build({
    input: join(import.meta.dirname, 'bare-map.ts'),
    output: { file: join(folder, 'map/map.js'), format: 'es', minify: true },
    logLevel: 'warn',
  });
  const library = join(root, 'node_modules/maplibre-gl/dist');
  for (const [from, to] of [
    [join(library, 'maplibre-gl-worker.mjs'), 'worker.mjs'],
    [join(site, builtPath('map/base.json')), 'base.json'],
  ] as const)
    await copyFile(from, join(folder, 'map', to));
  return folder;
}

import { readdir } from 'node:fs/promises';
import { group, sort } from 'd3';
import { builtPath, lengthOf, site, weigh } from './budget.ts';
import { partName, sum, type Sizes } from './budget-growth.ts';
import { LIMITS, PAGE_LIMITS } from './budget-limits.ts';
import { partsOf, withImports } from './budget-parts.ts';

/** Something that a reader fetches together, and how large it may be. */
export interface Measure {
  name: string;
  /** Bytes. */
  limit: number;
  /** Each file as a good host sends it. */
  sizes: Sizes;
}

/** The sizes of files; those whose names differ only by their hash count as one. */
async function sizesOf(paths: readonly string[]): Promise<Sizes> {
  const sizes: Sizes = {};
  for (const { path, brotli } of await Promise.all(paths.map(weigh)))
    sizes[partName(path)] = (sizes[partName(path)] ?? 0) + brotli;
  return sizes;
}

const without = (paths: readonly string[], others: readonly string[]): string[] =>
  paths.filter((path) => !others.includes(path));
const isScript = (path: string): boolean => /\.m?js$/.test(path);

/** The pages of the built site, each with the name of its kind. Throws for one without a budget. */
function kindOf(page: string): (typeof PAGE_LIMITS)[number] {
  const kind = PAGE_LIMITS.find(({ pages }) => pages.test(page));
  if (!kind)
    throw new Error(`${page}: found no budget, expected one in e2e/tools/budgets/budget-limits.ts`);
  return kind;
}

/** So many pages of a kind, the largest by their own length, are packed to find the largest as they are sent. */
const PACKED = 6;

/** The largest pages of a kind as they are stored: packing all of many would take a minute. */
async function longest(pages: readonly string[]): Promise<string[]> {
  const lengths = await Promise.all(pages.map(lengthOf));
  return sort(pages, (page) => -(lengths[pages.indexOf(page)] ?? 0)).slice(0, PACKED);
}

/** What a page asks for before anything is done in it. The page itself has one name for all of its kind. */
async function measurePage(page: string, name: string, limit: number): Promise<Measure> {
  const sizes = await sizesOf(await partsOf(page));
  const own = partName(page);
  const named = Object.entries(sizes).map(([part, bytes]) => [
    part === own ? 'page itself' : part,
    bytes,
  ]);
  return { name, limit, sizes: Object.fromEntries(named) as Sizes };
}

/** What each kind of page asks for before anything is done in it; of a kind with many, the largest. */
async function measurePages(files: readonly string[]): Promise<Measure[]> {
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\/index\.html$/, '/'));
  const groups = group(pages, (page) => {
    const { name, isEach } = kindOf(page);
    return isEach === true ? `${name}: ${page}` : name;
  });
  return Promise.all(
    Array.from(groups, async ([name, ofKind]) => {
      const [first = '', ...others] = await longest(ofKind);
      const { limit } = kindOf(first);
      const measures = await Promise.all(
        [first, ...others].map((page) => measurePage(page, name, limit)),
      );
      return measures.reduce((most, one) => (sum(one.sizes) > sum(most.sizes) ? one : most));
    }),
  );
}

/** Everything that has a budget, in the built site. Throws for a page that has none. */
export async function measureAll(): Promise<Measure[]> {
  const files = (await readdir(site, { recursive: true })).map(
    (file) => `/${file.replaceAll('\\', '/')}`,
  );
  const below = (folder: RegExp): string[] => files.filter((file) => folder.test(file)).toSorted();
  const story = await partsOf('/');
  const live = async (entry: RegExp): Promise<string[]> =>
    without(await withImports(below(entry)), story);
  const figure = await live(/^\/_astro\/live-figure\.[^/]+\.js$/);
  const map = [
    ...(await live(/^\/_astro\/live-map\.[^/]+\.js$/)),
    ...below(/^\/_astro\/maplibre-gl-worker\./),
  ];
  const rest: [name: string, limit: number, paths: readonly string[]][] = [
    ['the story: script before any scroll', LIMITS.script, story.filter(isScript)],
    ['the story: script of live maps', LIMITS.mapScript, map],
    ['the basemap of live maps', LIMITS.basemap, [`/${builtPath('map/base.json')}`]],
    ...below(/^\/scenes\/[^/]+\.json$/).map(
      (path) => [`a live map: ${path}`, LIMITS.scene, [path]] as [string, number, string[]],
    ),
    ...below(/^\/figures\/[^/]+\.json$/).map(
      (path) =>
        [`a live figure: ${path}`, LIMITS.figure, [...figure, path]] as [string, number, string[]],
    ),
    ['embeds and deck: script of live scenes', LIMITS.liveApart, below(/^\/live\//)],
    ['embed.js', LIMITS.embedScript, ['/embed.js']],
    ['the service worker and its list', LIMITS.offline, ['/sw.js', '/offline.json']],
  ];
  const measured = await Promise.all(
    rest.map(async ([name, limit, paths]) => ({ name, limit, sizes: await sizesOf(paths) })),
  );
  return [...(await measurePages(files)), ...measured].toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

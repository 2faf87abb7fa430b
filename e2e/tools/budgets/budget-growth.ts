/** Bytes of each part of what is measured, by its kind and name: `script _astro/live-map.js`. */
export type Sizes = Record<string, number>;

/** What was last accepted, by the name of what is measured. */
export type Ledger = Record<string, Sizes>;

const KINDS: readonly (readonly [ending: RegExp, kind: string])[] = [
  [/(\/|\.html)$/, 'page'],
  [/\.css$/, 'style'],
  [/\.m?js$/, 'script'],
  [/\.woff2$/, 'font'],
  [/\.(svg|png)$/, 'picture'],
  [/\.json$/, 'data'],
];

/** The path of a file without the hash of its content, if it has one: `map/base.json`. */
export const withoutHash = (path: string): string => path.replace(/\.[\w-]{8}(?=\.\w+$)/, '');

/** A part's kind and its name without the hash of its content, so that it is the same in each build. */
export function partName(path: string): string {
  const name = withoutHash(path).replace(/^\//, '');
  const kind = KINDS.find(([ending]) => ending.test(path))?.[1] ?? 'other';
  return `${kind} ${name === '' ? 'index.html' : name}`;
}

const grouped = (bytes: number): string => String(bytes).replace(/\B(?=(\d{3})+$)/g, ' ');

/**
 * What has grown since sizes were accepted, the largest growth first; what has shrunk or gone is left
 * out.
 *
 * @returns one line for each part
 */
export function whatGrew(now: Sizes, accepted: Sizes | undefined): string[] {
  if (!accepted) return ['nothing was accepted before: it is new'];
  const grown = Object.entries(now)
    .map(([name, bytes]) => ({ name, bytes, before: accepted[name] }))
    .map((part) => ({ ...part, more: part.bytes - (part.before ?? 0) }))
    .filter(({ more }) => more > 0)
    .toSorted((a, b) => b.more - a.more);
  if (grown.length === 0) return ['nothing has grown since sizes were accepted'];
  return grown.map(({ name, bytes, before, more }) =>
    before === undefined
      ? `${name}: new, ${grouped(bytes)}`
      : `${name}: ${grouped(more)} more (${grouped(before)} to ${grouped(bytes)})`,
  );
}

/** Together, in bytes. */
export const sum = (sizes: Sizes): number =>
  Object.values(sizes).reduce((bytes, size) => bytes + size, 0);

/** What is over its budget, with what grew; undefined for what is not. */
export function overBudget(
  name: string,
  sizes: Sizes,
  limit: number,
  ledger: Ledger,
): string | undefined {
  const bytes = sum(sizes);
  if (bytes <= limit) return undefined;
  return [
    `${name}: ${grouped(bytes)} bytes, ${grouped(bytes - limit)} over its budget of ${grouped(limit)}`,
    ...whatGrew(sizes, ledger[name]).map((line) => `  ${line}`),
  ].join('\n');
}

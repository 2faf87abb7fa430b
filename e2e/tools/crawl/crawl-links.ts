import { addressesOn, type Written } from './crawl-addresses.ts';
import type { CrawledSite, Fault } from './crawl-site.ts';
import { frames } from '../../support/frames.ts';

const steps = new Set(frames.map(({ step }) => step));

/** What comes with a live stage has addresses from the root: many pages fetch it. */
const isLiveData = (file: string): boolean => /^(figures|scenes)\/[^/]+\.json$/.test(file);

/** The frames that the address of an embed names. */
const framesNamed = (search: URLSearchParams): string[] =>
  ['frame', 'frames'].flatMap((name) => search.get(name)?.split('..') ?? []);

/** What should stand in the place of an address of another site; undefined for a good one. */
function expectedAbroad({ protocol, hostname }: URL): string | undefined {
  const isOnWeb = /^https?:$/.test(protocol) && /\.[a-z]{2,}$/.test(hostname);
  return isOnWeb || /^(mailto|data|urn):$/.test(protocol) ? undefined : 'an address on the web';
}

/** What should stand in the place of an address that leads nowhere; undefined for a good one. */
function expectedFor(
  { address, file }: Written,
  { root, files, idsIn }: CrawledSite,
  isLeftOut: (file: string) => boolean,
): string | undefined {
  const from = isLiveData(file) ? '' : file.replace(/(^|\/)index\.html$/, '$1');
  const base = new URL(from, root);
  if (!URL.canParse(address, base)) return 'an address';
  const url = new URL(address, base);
  if (url.origin !== root.origin) return expectedAbroad(url);
  if (!url.pathname.startsWith(root.pathname)) return `an address below ${root.pathname}`;
  const path = decodeURIComponent(url.pathname.slice(root.pathname.length));
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (files.has(`${target}/index.html`)) return 'a slash at the end';
  if (!files.has(target)) return isLeftOut(target) ? undefined : 'a file of the site';
  const [, scene = ''] = /^embed\/([^/]+)\/index\.html$/.exec(target) ?? [];
  const unknown = framesNamed(url.searchParams).find((frame) => !steps.has(`${scene}/${frame}`));
  if (unknown !== undefined) return `a frame that ${target} has, not ${unknown}`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '') return undefined;
  // What the player takes for a step has to be one.
  const isStep = target === 'index.html' && fragment.includes('/');
  if (isStep && !steps.has(fragment)) return 'a step of the story';
  return idsIn(target)?.has(fragment) ? undefined : `an id that ${target} has`;
}

/**
 * Every address of the site that leads nowhere, with its fragment and the frames that it names.
 *
 * @param isLeftOut which files this build does without on purpose
 */
export const deadLinks = (
  site: CrawledSite,
  isLeftOut: (file: string) => boolean = () => false,
): Fault[] =>
  addressesOn(site).flatMap((written) => {
    const { file, place, address } = written;
    const expected = expectedFor(written, site, isLeftOut);
    return expected === undefined ? [] : [{ file, place, found: address, expected }];
  });

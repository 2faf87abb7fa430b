import { isOfSite, type Site } from './local-address.ts';

/**
 * A style sheet with its fonts in it: some browsers refuse fonts from other files of a folder.
 *
 * @param contentOf the content of the site's file with this path
 */
export function inlineFonts(
  css: string,
  site: Site,
  contentOf: (path: string) => Uint8Array,
): string {
  return css.replaceAll(/url\((['"]?)([^'")]+\.woff2)\1\)/g, (whole, _quote, address: string) => {
    if (!isOfSite(address, site)) return whole;
    const font = Buffer.from(contentOf(address.slice(site.base.length))).toString('base64');
    return `url(data:font/woff2;base64,${font})`;
  });
}

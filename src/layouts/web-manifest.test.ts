import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLOURS } from '../design/tokens.ts';
import { MANIFEST_PATH, webManifest } from './web-manifest.ts';

it.each(['https://example.org/', 'https://example.org/a/story/'])(
  'begins and ends at %s, with the icon that is there',
  (root) => {
    const at = (path: string): string => new URL(path, root + MANIFEST_PATH).href;
    expect([at(webManifest.start_url), at(webManifest.scope)]).toEqual([root, root]);
    expect(webManifest.icons.map(({ src }) => at(src))).toEqual([`${root}icon.svg`]);
    for (const { src, type } of webManifest.icons) {
      expect(type).toBe('image/svg+xml');
      // Pictures of any size are square: a device cuts and scales them.
      expect(readFileSync(`public/${src}`, 'utf8')).toMatch(/viewBox="0 0 (\d+) \1"/);
    }
  },
);

it('has a name, and the colour of light paper, as pages say of themselves', () => {
  expect(webManifest.name.trim()).not.toBe('');
  expect([webManifest.theme_color, webManifest.background_color]).toEqual([
    COLOURS.paper[0],
    COLOURS.paper[0],
  ]);
});

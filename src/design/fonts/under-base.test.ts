import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontsUnderBase } from './under-base.ts';

const css = readFileSync('src/design/fonts/fonts.css', 'utf8');
const addresses = (code: string | undefined): string[] =>
  [...(code ?? '').matchAll(/url\('([^']+)'\)/g)].map(([, address = '']) => address);

/** What the sheet says in a site under `base`. */
function written(base: string, file = '/x/src/design/fonts/fonts.css'): string | undefined {
  const plugin = fontsUnderBase();
  plugin.configResolved({ base });
  return plugin.transform(css, file);
}

describe('the fonts of a site that does not stand at the root of its host', () => {
  it('are looked for under its path, every one', () => {
    const found = addresses(written('/corridor/'));
    expect(found).toHaveLength(addresses(css).length);
    for (const address of found) expect(address).toMatch(/^\/corridor\/fonts\/[a-z-]+\.woff2$/);
  });

  it('stay where they are at the root', () => {
    expect(written('/', '/x/src/design/fonts/fonts.css?inline')).toBe(css);
  });

  it('leave other sheets alone', () => {
    expect(written('/corridor', '/x/src/design/base.css')).toBeUndefined();
  });
});

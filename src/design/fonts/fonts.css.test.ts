import { describe, expect, it } from 'vitest';
import fontsCss from './fonts.css.ts';

const addresses = (base: string): string[] =>
  [...fontsCss(base).matchAll(/url\('([^']+)'\)/g)].map(([, address = '']) => address);

describe('the fonts of a site', () => {
  it('are looked for under its path, every one', () => {
    expect(addresses('/')).toHaveLength(4);
    for (const address of addresses('/')) expect(address).toMatch(/^\/fonts\/[a-z-]+\.woff2$/);
    expect(addresses('/corridor/')).toEqual(addresses('/').map((address) => `/corridor${address}`));
  });
});

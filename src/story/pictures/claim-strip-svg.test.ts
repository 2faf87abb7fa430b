import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../design/tokens.ts';
import { CERTAINTIES } from '../../model/certainty.ts';
import { STRIP_HEIGHT, withClaimStrip } from './claim-strip-svg.ts';

const SIZE = { width: 1200, height: 630 };
const colour = coloursOf('light');
const PARTS = [
  { name: 'the fight & more', signs: CERTAINTIES },
  { name: 'the reason', signs: ['contested', 'contested'] },
] as const;
/** Left and right ends of the edges of cells, in pixels. */
const cellsIn = (svg: string): { left: number; right: number }[] =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" height="30" width="([\d.]+)" fill="none"/g)].map(
    ([, x, width]) => ({ left: Number(x), right: Number(x) + Number(width) }),
  );

describe('withClaimStrip(inner, parts, size, colour)', () => {
  const picture = `<svg viewBox="0 0 1200 ${630 - STRIP_HEIGHT}" width="1200" height="${630 - STRIP_HEIGHT}"><g id="map"/></svg>\n`;
  const svg = withClaimStrip(picture, PARTS, SIZE, colour);

  it('has the picture, and under it a cell for each claim, side by side inside of the margins', () => {
    expect(svg).toMatch(
      /^<svg viewBox="0 0 1200 630" width="1200" height="630"><g id="map"\/>.*<\/svg>\n$/,
    );
    const cells = cellsIn(svg);
    expect(cells).toHaveLength(7);
    expect(cells[0]?.left).toBe(36);
    expect(cells.at(-1)?.right).toBeCloseTo(1200 - 36, 0);
    for (const [i, { left }] of cells.entries())
      if (i > 0) expect(left).toBeGreaterThan(cells[i - 1]?.right ?? Infinity);
    const top = Number(/<rect y="(\d+)"/.exec(svg)?.[1]);
    expect(top).toBe(630 - STRIP_HEIGHT);
  });

  it('sets parts further apart than claims, and names them', () => {
    const cells = cellsIn(svg);
    const gap = (i: number): number => (cells[i]?.left ?? NaN) - (cells[i - 1]?.right ?? NaN);
    expect(gap(5)).toBeGreaterThan(gap(4) * 3);
    expect(gap(6)).toBeCloseTo(gap(4), 0);
    expect(svg).toContain('>the fight &amp; more: 5 claims</text>');
    expect(withClaimStrip(picture, [{ signs: ['partly'] }], SIZE, colour)).not.toContain('<text');
  });

  it('has another sign for each verdict', () => {
    const signs = CERTAINTIES.map((sign) =>
      withClaimStrip(picture, [{ signs: [sign] }], SIZE, colour),
    );
    expect(new Set(signs).size).toBe(CERTAINTIES.length);
  });
});

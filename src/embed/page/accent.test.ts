import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../design/contrast.ts';
import { luminanceOf } from '../../design/contrast.fixture.ts';
import { coloursOf } from '../../design/tokens.ts';
import { GROUNDS, readableAccent } from './accent.ts';

const THEMES = ['light', 'dark'] as const;
const standsApart = (colour: string, theme: 'light' | 'dark'): number =>
  contrast(luminanceOf(colour), luminanceOf(`#${GROUNDS[theme].paper}`));

describe('readableAccent(accent, theme)', () => {
  it('knows the paper that pages have', () => {
    for (const theme of THEMES) expect(`#${GROUNDS[theme].paper}`).toBe(coloursOf(theme)('paper'));
  });

  it('can be read on that paper, whatever a host chose', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => n.toString(16).padStart(6, '0'));
    fc.assert(
      fc.property(hex, fc.constantFrom(...THEMES), (accent, theme) => {
        const readable = readableAccent(accent, theme);
        expect(standsApart(readable, theme)).toBeGreaterThanOrEqual(4.5);
        // What could be read already stays as it is.
        if (standsApart(`#${accent}`, theme) >= 4.5) expect(readable).toBe(`#${accent}`);
      }),
    );
  });

  it('changes a colour no more than it must', () => {
    expect(readableAccent('ffcc00', 'dark')).toBe('#ffcc00');
    expect(readableAccent('ffcc00', 'light')).toMatch(/^#[78]/);
    expect(standsApart(readableAccent('ffcc00', 'light'), 'light')).toBeLessThan(6);
    expect(readableAccent('00000f', 'dark')).toMatch(/^#[78]/);
  });
});

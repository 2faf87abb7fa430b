import { describe, expect, it } from 'vitest';
import { widthOfText } from './text-width.ts';
import { wrapOrigin } from './wrap-origin.ts';

const ORIGIN = 'A story, https://www.example.org/features/the-story/#attack/counterattack';

describe('wrapOrigin(origin, maxWidth, size)', () => {
  it('keeps what fits in one line', () => {
    expect(wrapOrigin(ORIGIN, 900, 16)).toEqual([ORIGIN]);
  });

  it('breaks a long address after slashes and hyphens and before the #, never elsewhere', () => {
    expect(wrapOrigin(ORIGIN, 280, 16)).toEqual([
      'A story, https://www.example.org/',
      'features/the-story/#attack/',
      'counterattack',
    ]);
  });

  it('loses no letter, and no line is too wide where it could be broken', () => {
    for (const width of [210, 220, 300, 500]) {
      const lines = wrapOrigin(ORIGIN, width, 16);
      expect(lines.join('').replaceAll(' ', '')).toBe(ORIGIN.replaceAll(' ', ''));
      for (const line of lines) expect(widthOfText(line, 16)).toBeLessThanOrEqual(width);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { figureFrameSchema } from './figure.ts';

describe('a headline', () => {
  const isTaken = (title: string): boolean =>
    figureFrameSchema.shape.title.safeParse(title).success;

  it('has room for 70 letters, in which a placeholder is a short word', () => {
    expect(isTaken('x'.repeat(70))).toBe(true);
    expect(isTaken('x'.repeat(71))).toBe(false);
    expect(isTaken(`{count: some long name} ${'x'.repeat(64)}`)).toBe(true);
    expect(isTaken(`{count: some long name} ${'x'.repeat(65)}`)).toBe(false);
  });
});

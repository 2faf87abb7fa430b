import { describe, expect, it } from 'vitest';
import type { OriginTree } from '../content/evidence/origins.ts';
import { lineageOf } from './lineage.ts';

type Link = NonNullable<OriginTree['link']>;
const text = (certainty: Link['certainty'], relays: OriginTree[] = []): OriginTree => ({
  link: { source: 'x', certainty, note: 'x' },
  relays,
});

describe('lineageOf', () => {
  const drawn = lineageOf({
    party: 'pmf',
    relays: [text('corroborated', [text('contested')]), text('corroborated'), text('contested')],
  });

  it('has a place of its own for each text, inside of its box', () => {
    expect(new Set(drawn.texts.map(String)).size).toBe(4);
    for (const [x, y] of [drawn.root, ...drawn.texts]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(drawn.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(drawn.height);
    }
  });

  it('puts what hangs on a text below it, and equals on one level', () => {
    const levels = drawn.texts.map(([, y]) => y);
    expect(new Set(levels).size).toBe(2);
    expect(Math.min(...levels)).toBeGreaterThan(drawn.root[1]);
  });

  it('stands in the middle of what hangs on it', () => {
    const { root, texts, width } = lineageOf({
      party: 'pmf',
      relays: [text('contested'), text('contested')],
    });
    expect(root[0]).toBeCloseTo(width / 2);
    const [first = 0, last = 0] = texts.map(([x]) => x);
    expect(first + last).toBeCloseTo(width);
    expect(first).toBeLessThan(last);
  });

  it('has one line for each text, by how sure it is', () => {
    const count = (path = ''): number => path.split('M').length - 1;
    expect([...drawn.lines.keys()].toSorted()).toEqual(['contested', 'corroborated']);
    expect(count(drawn.lines.get('corroborated'))).toBe(2);
    expect(count(drawn.lines.get('contested'))).toBe(2);
  });

  it('joins at each text on which others hang, and nowhere else', () => {
    expect(drawn.joints.match(/H/g)).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import type { Book } from '../../content/book.ts';
import type { DiagramContent } from '../../content/schema/scene.ts';
import { lookOf } from '../../model/certainty.ts';
import { diagramLegend, diagramList, resolveDiagram } from './diagram.ts';
import { diagramSize, diagramSvg } from './diagram-svg.ts';

const claims = new Map([
  ['c01', { verdict: 'not checkable' }],
  ['c02', { verdict: 'corroborated' }],
]) as unknown as Book['claims'];
const CONTENT: DiagramContent = {
  title: 'As told & no map',
  left: { name: 'Raiders', role: 'attacker' },
  right: { name: 'Guards', role: 'defender' },
  events: [
    { text: 'a raid', towards: 'right', stops: false, claim: 'c01', emphasis: 'context' },
    { text: 'a long fight', stops: false, claim: 'c02', emphasis: 'key' },
    { text: 'a chase', towards: 'left', stops: false, claim: 'c01', emphasis: 'key' },
  ],
};
const diagram = resolveDiagram(CONTENT, { claims });
const colour = (name: string): string => name;
const svg = diagramSvg(diagram, colour);

describe('resolveDiagram(content, book)', () => {
  it('has the verdict on each claim, and the colour of whoever acts', () => {
    expect(diagram.events.map(({ certainty, role }) => [certainty, role])).toEqual([
      ['uncheckable', 'attacker'],
      ['corroborated', 'neutral'],
      ['uncheckable', 'defender'],
    ]);
    expect(diagram.events.map(({ isContext }) => isContext)).toEqual([true, false, false]);
  });

  it('refuses a claim that is not there', () => {
    expect(() => resolveDiagram(CONTENT, { claims: new Map() })).toThrow('c01');
  });
});

describe('diagramLegend(diagram), diagramList(diagram)', () => {
  it('explain each certainty once, the surest first', () => {
    expect(diagramLegend(diagram).map(({ swatch, certainty }) => [swatch, certainty])).toEqual([
      ['line', 'corroborated'],
      ['line', 'uncheckable'],
    ]);
  });

  it('say every event in words, and which are sure', () => {
    expect(diagramList(diagram).map(({ name, isSure }) => [name, isSure])).toEqual([
      ['a raid', false],
      ['a long fight', true],
      ['a chase', false],
    ]);
  });
});

describe('diagramSvg(diagram, colour)', () => {
  const lines = [...svg.matchAll(/<path d="M(\d+) (\d+)H(\d+)"[^>]*>/g)];

  it('has title, parties and events as text, safe for SVG', () => {
    for (const words of ['As told &amp; no map', 'Raiders', 'Guards', 'a raid', 'a chase'])
      expect(svg).toContain(`>${words}</text>`);
  });

  it('draws events from top to bottom, each inside of the box and with the dashes of its certainty', () => {
    const { width, height } = diagramSize(diagram);
    const heights = lines.map(([, , y]) => Number(y));
    expect(heights).toHaveLength(3);
    expect([...heights].sort((a, b) => a - b)).toEqual(heights);
    expect(heights[0]).toBeGreaterThan(0);
    expect(heights.at(-1)).toBeLessThan(height);
    for (const [i, [line = '', from, , to]] of lines.entries()) {
      const { dashes } = lookOf(diagram.events[i]?.certainty ?? 'partly').line;
      expect(line.includes('stroke-dasharray')).toBe(dashes.length > 0);
      // Symmetric: nothing says which side is nearer.
      expect(Number(from) + Number(to)).toBe(width);
    }
  });

  it('points an arrow to its side, and none where nobody acts', () => {
    const { width } = diagramSize(diagram);
    const tips = [...svg.matchAll(/L(\d+) \d+L\d+/g)].map(([, x]) => Number(x));
    expect(tips.map((x) => (x > width / 2 ? 'right' : 'left'))).toEqual(['right', 'left']);
  });

  it('lets an event of an earlier picture step back', () => {
    expect(svg.match(/<g stroke-opacity="0\.5"/g)).toHaveLength(1);
  });

  it('grows by as much for each event', () => {
    const heights = [1, 2, 3].map(
      (count) => diagramSize({ ...diagram, events: diagram.events.slice(0, count) }).height,
    );
    expect((heights[2] ?? 0) - (heights[1] ?? 0)).toBe((heights[1] ?? 0) - (heights[0] ?? 0));
  });

  it('keeps the words of an event clear of its bar', () => {
    const events = CONTENT.events.map((event) => ({ ...event, stops: true }));
    const all = diagramSvg(resolveDiagram({ ...CONTENT, events }, { claims }), colour);
    const words = [...all.matchAll(/<text x="150" y="(\d+)" font-size="([\d.]+)" fill="ink">/g)];
    const bars = [...all.matchAll(/<path d="M\d+ (\d+)v\d+" stroke="ink"/g)];
    expect(bars).toHaveLength(events.length);
    // Letters that hang below their line reach down by a quarter of their size.
    for (const [, top] of bars)
      expect(
        words.some(([, y, size]) => {
          const gap = Number(top) - Number(y) - Number(size) / 4;
          return gap >= 0 && gap < 10;
        }),
      ).toBe(true);
  });

  it('lets an arrow that stops end before the other side, at a bar, from either side', () => {
    for (const towards of ['left', 'right'] as const) {
      const [first, ...rest] = CONTENT.events;
      const event = { ...first, text: 'a raid', claim: 'c01', emphasis: 'key', towards } as const;
      const drawn = (stops: boolean): number[] => {
        const events = [{ ...event, stops }, ...rest];
        const all = diagramSvg(resolveDiagram({ ...CONTENT, events }, { claims }), colour);
        const [, from, to] = /<path d="M(\d+) \d+H(\d+)"/.exec(all) ?? [];
        const [, bar] = /<path d="M(\d+) \d+v\d+"/.exec(all) ?? [];
        return [Number(from), Number(to), Number(bar)];
      };
      const [from = 0, to = 0, none] = drawn(false);
      const [start = 0, tip = 0, bar = 0] = drawn(true);
      expect(none).toBeNaN();
      expect(towards === 'right' ? to - tip : start - from).toBeGreaterThan(40);
      expect(towards === 'right' ? bar - tip : start - bar).toBeGreaterThan(0);
      expect(towards === 'right' ? start - from : to - tip).toBe(0);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { FigureField, FigureLabel, FigureMark, FigureSign, Plot } from './figure.ts';
import { escapeHtml } from '../design/svg/escape-html.ts';
import { fieldPath, markPath, paddingStyle, plotHtml } from './plot-html.ts';

const EMPTY: Plot = {
  padding: { top: 4, right: 8, bottom: 24, left: 32 },
  boxes: [],
  marks: [],
  units: [],
  labels: [],
  points: [],
};
const line = (extra: Partial<FigureMark> = {}): FigureMark => ({
  key: 'line',
  kind: 'line',
  paths: [
    [
      [0, 0],
      [500.04, 250.06],
    ],
  ],
  ...extra,
});

describe('markPath(mark)', () => {
  it('leaves lines open and closes areas, to a tenth of a unit', () => {
    expect(markPath(line())).toBe('M0 0l500 250.1');
    expect(markPath(line({ kind: 'column' }))).toBe('M0 0l500 250.1z');
  });

  it('writes a dot as a line of no length at the first point of each path', () => {
    const paths: FigureMark['paths'] = [
      [
        [10, 20],
        [99, 99],
      ],
      [[30, 40]],
    ];
    expect(markPath({ kind: 'dot', paths })).toBe('M10 20h0M30 40h0');
  });

  it('writes nothing for no paths and for a path without points', () => {
    expect(markPath({ kind: 'line', paths: [] })).toBe('');
    expect(markPath({ kind: 'line', paths: [[]] })).toBe('');
  });
});

describe('plotHtml(plot, root)', () => {
  it('draws boxes below, then marks, then squares, then letters', () => {
    const html = plotHtml(
      {
        ...EMPTY,
        boxes: [{ key: 'b', at: [100, 0, 300, 1000], certainty: 'plausible', isSoft: true }],
        marks: [line({ certainty: 'uncheckable', role: 'attacker', size: 1.25, isAnswer: true })],
        units: [
          {
            key: 'u',
            at: [0, 500],
            size: 24,
            text: '1',
            certainty: 'contested',
            href: 'evidence/c01/',
            spoken: 'Claim 1',
          },
        ],
        labels: [
          {
            key: 'l',
            text: 'Baghuz\nfalls',
            kind: 'note',
            at: [500, 0],
            offset: [0, -4],
            baseline: 'bottom',
          },
        ],
      },
      '/sub/',
    );
    expect(html).toMatchInlineSnapshot(
      `"<i class="box area-plausible soft" data-key="b" style="left:10%;top:0%;width:20%;height:100%"></i><svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="m-line role-attacker answer" data-key="line" d="M0 0l500 250.1" stroke-dasharray="2.1 4.4" style="stroke-width:1.3px"/></svg><a class="unit square-contested" data-key="u" href="/sub/evidence/c01/" aria-label="Claim 1" style="left:0%;top:50%;--dx:0;--dy:0;--size:24"><b>1</b></a><span aria-hidden="true"><span class="fl fl-note a-middle b-bottom" data-key="l" style="left:50%;top:0%;--dx:0;--dy:-4">Baghuz<br>falls</span></span>"`,
    );
  });

  it('draws bars lowest, and words over their sign as one link', () => {
    const html = plotHtml(
      {
        ...EMPTY,
        bars: [
          { key: 's', kind: 'sheet', at: [500, 500], width: 300 },
          { key: 't', kind: 'text', at: [500, 40], offset: [-60, -2], width: 20, height: 4 },
        ],
        units: [
          {
            key: 'u',
            at: [500, 40],
            offset: [12.5, 0],
            size: 24,
            phrase: { width: 80, letters: 13, sign: 6, reach: 8.25 },
            text: '“a & b”',
            href: 'evidence/c01/',
            spoken: 'Claim 1',
            isContext: true,
          },
        ],
      },
      '/',
    );
    expect(html).toMatchInlineSnapshot(
      `"<i class="bar-sheet" data-key="s" style="left:50%;top:50%;--dx:0;--dy:0;--w:300"></i><svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true" focusable="false"></svg><i class="bar-text" data-key="t" style="left:50%;top:4%;--dx:-60;--dy:-2;--w:20;--h:4"></i><a class="unit phrase context" data-key="u" href="/evidence/c01/" aria-label="Claim 1" style="left:50%;top:4%;--dx:12.5;--dy:0;--size:24;--w:80;--letters:13;--sign:6;--reach:8.3%"><b>“a &amp; b”</b><i class="square-open"></i></a><span aria-hidden="true"></span>"`,
    );
  });

  it('is an empty drawing for an empty plot', () => {
    expect(plotHtml(EMPTY, '/')).toBe(
      '<svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true" focusable="false"></svg>' +
        '<span aria-hidden="true"></span>',
    );
  });

  it('keeps signs of the content from becoming markup', () => {
    const label: FigureLabel = { key: 'l', text: '“7 < 8 & 9 > 8”', kind: 'note', at: [0, 0] };
    expect(plotHtml({ ...EMPTY, labels: [label] }, '/')).toContain('“7 &lt; 8 &amp; 9 &gt; 8”');
    expect(escapeHtml('"')).toBe('&quot;');
  });
});

describe('paddingStyle(plot)', () => {
  it('gives the room around the plot in pixels', () => {
    expect(paddingStyle(EMPTY)).toBe('--pt:4px;--pr:8px;--pb:24px;--pl:32px');
  });
});

describe('fieldPath(field)', () => {
  const FIELD = { key: 'field', at: [0, 0], size: 3, pitch: 4 } satisfies Partial<FigureField>;
  it('is one line for each row, whose dashes are the squares', () => {
    expect(fieldPath({ ...FIELD, count: 25, perRow: 10 })).toEqual({
      width: 39,
      height: 11,
      d: 'M0 1.5h39M0 5.5h39M0 9.5h19',
    });
  });

  it('is no wider than the squares that it has', () => {
    expect(fieldPath({ ...FIELD, count: 2, perRow: 10 })).toMatchObject({ width: 7, height: 3 });
    expect(fieldPath({ ...FIELD, count: 10, perRow: 10 }).d).toBe('M0 1.5h39');
  });

  it('stands in the page with its size, as one path', () => {
    const html = plotHtml({ ...EMPTY, fields: [{ ...FIELD, count: 808, perRow: 30 }] }, '/');
    expect(html.match(/<path/g)).toHaveLength(1);
    expect(html).toContain('--w:119;--h:107');
    expect(html).toContain('stroke-dasharray="3 1"');
  });
});

describe('a sign in a page', () => {
  it('is a glyph over a bar that is filled by how sure it is', () => {
    const sign = {
      key: 's',
      at: [500, 500],
      glyph: 'cross',
      size: 9,
      width: 14,
    } satisfies Partial<FigureSign>;
    const html = plotHtml(
      { ...EMPTY, signs: [{ ...sign, certainty: 'partly', isContext: true }] },
      '/',
    );
    expect(html).toContain('class="sign sign-cross context" data-key="s"');
    expect(html).toContain('<b class="square-partly"></b>');
  });
});

it('writes a box without a certainty as a lit row or as a card, by names that nothing else has', () => {
  const boxes: Plot['boxes'] = [
    { key: 'lit', at: [0, 0, 1000, 100], role: 'attacker' },
    { key: 'card', at: [0, 0, 100, 100], isCard: true, isContext: true },
  ];
  const html = plotHtml({ ...EMPTY, boxes }, '/');
  expect(html).toContain('class="box lit role-attacker"');
  expect(html).toContain('class="box box-card context"');
  // No line runs over a card.
  const order = ['lit role', '<svg', 'box-card'].map((part) => html.indexOf(part));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

it('writes a box that does not stretch in pixels, from its place', () => {
  const fixed = { offset: [-40, -10] as [number, number], width: 40, height: 20 };
  const boxes: Plot['boxes'] = [{ key: 'flag', at: [500, 200, 500, 200], isCard: true, fixed }];
  expect(plotHtml({ ...EMPTY, boxes }, '/')).toContain(
    'style="left:50%;top:20%;--dx:-40;--dy:-10;width:calc(40px*var(--k));height:calc(20px*var(--k))"',
  );
});

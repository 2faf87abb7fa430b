import { describe, expect, it } from 'vitest';
import type { Figure, Plot } from '../figure.ts';
import { realFigures } from '../real-figures.fixture.ts';
import { widthOfText } from '../../design/svg/text-width.ts';
import { PICTURE_SIZE } from '../../content/addresses/picture-addresses.ts';
import { figureSvg } from './figure-svg.ts';
import { SCALE } from './plot-svg.ts';
import { coloursOf } from '../../design/tokens.ts';

const colour = coloursOf();
const NOTES = { credit: 'Source: A paper. Drawing: ours.', origin: 'A story' };

const plot: Plot = {
  padding: { top: 10, right: 10, bottom: 20, left: 30 },
  boxes: [{ key: 'band', at: [500, 0, 750, 1000], certainty: 'plausible', isSoft: true }],
  marks: [
    {
      key: 'column',
      kind: 'column',
      role: 'attacker',
      paths: [
        [
          [100, 1000],
          [100, 400],
          [200, 400],
          [200, 1000],
        ],
      ],
    },
    {
      key: 'curve',
      kind: 'curve',
      certainty: 'uncheckable',
      paths: [
        [
          [0, 900],
          [1000, 100],
        ],
      ],
    },
    { key: 'dot', kind: 'dot', paths: [[[500, 500]]], isContext: true },
  ],
  units: [],
  labels: [
    { key: 'note', text: 'Up & then\ndown', kind: 'note', at: [150, 400], baseline: 'bottom' },
    { key: 'tick', text: '2019', kind: 'tick', at: [0, 1000], align: 'start', baseline: 'top' },
  ],
  points: [],
};
const figure: Figure = {
  scene: 'sample',
  id: 'first',
  title: 'A <small> figure',
  unit: 'Fights in a month',
  words: 'It goes up & then down.',
  plots: { narrow: { ...plot, labels: [] }, wide: plot },
  legend: [
    { swatch: 'area', certainty: 'plausible', text: 'span: plausible, unproven' },
    { swatch: 'role', role: 'attacker', text: 'these months' },
  ],
  claims: [],
  sources: [],
};
const svgOf = (more: Partial<Figure> = {}): string =>
  figureSvg({ ...figure, ...more }, NOTES, colour);
const sizesIn = (svg: string): number[] =>
  [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
const textsIn = (svg: string): string =>
  [...svg.matchAll(/>([^<>]+)<\/(?:text|tspan)>/g)].map(([, text]) => text).join(' ');

describe('figureSvg(figure, notes, colour)', () => {
  it('is a picture with title, description, letters and credit of its own', () => {
    // Style and patterns are the same in all pictures.
    const own = svgOf()
      .replace(/<style>[\s\S]*<\/defs>/, '')
      .replaceAll('><', '>\n<');
    expect(own).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800" role="img" aria-labelledby="t d">
      <title id="t">A &lt;small&gt; figure</title>
      <desc id="d">It goes up &amp; then down.</desc>
      <rect class="plate" width="1200" height="800"/>
      <text class="title" x="48" y="87.1" font-size="34">A &lt;small&gt; figure</text>
      <text class="soft-ink" x="48" y="115.6" font-size="19">Fights in a month</text>
      <g class="box" mask="url(#soft)">
      <rect x="615" y="148.6" width="261" height="481.4" fill="currentColor" fill-opacity="0.16"/>
      <rect x="615" y="148.6" width="261" height="481.4" fill="url(#hatched-neutral)"/>
      </g>
      <path class="m-column role-attacker" d="M197.4 630.1l0 -288.9 104.4 0 0 288.9z"/>
      <path class="around" d="M93 581.9l1044 -385.2" stroke-width="7.6" stroke-dasharray="3.2 6.6"/>
      <path class="m-curve" d="M93 581.9l1044 -385.2" stroke-width="3.6" stroke-dasharray="3.2 6.6"/>
      <path class="m-dot context" d="M615 389.3h0" stroke-width="13.5"/>
      <text class="fl-note" font-size="18.8" font-weight="400" text-anchor="middle">
      <tspan x="249.6" y="314">Up &amp; then</tspan>
      <tspan x="249.6" y="336.5">down</tspan>
      </text>
      <text class="fl-tick" font-size="18" font-weight="400" text-anchor="start">
      <tspan x="93" y="647.1">2019</tspan>
      </text>
      <g class="ink" transform="translate(48 680.1) scale(1.4)">
      <g fill="currentColor" fill-opacity="0.04">
      <rect x="1" y="1" width="28" height="12" rx="5"/>
      <rect x="2" y="2" width="26" height="10" rx="4"/>
      <rect x="3" y="3" width="24" height="8" rx="3"/>
      </g>
      <path d="M4 12L13 2M11 12L20 2M18 12L27 2" stroke="currentColor"/>
      </g>
      <text x="100" y="694.1" font-size="17">span: plausible, unproven</text>
      <g class="role-attacker" transform="translate(328.1 680.1) scale(1.4)">
      <rect x="4" y="3" width="22" height="8" rx="2" fill="currentColor"/>
      </g>
      <text x="380.1" y="694.1" font-size="17">these months</text>
      <text class="soft-ink" x="48" y="729.1" font-size="17">Source: A paper. Drawing: ours.</text>
      <text class="soft-ink" x="48" y="752" font-size="17">A story</text>
      </svg>
      "
    `);
  });

  it('is the same to the byte for the same figure', () => {
    expect(svgOf()).toBe(svgOf());
  });

  it('draws the wide plot', () => {
    expect(textsIn(svgOf())).toContain('down');
    expect(textsIn(svgOf({ plots: { ...figure.plots, wide: figure.plots.narrow } }))).not.toContain(
      'down',
    );
  });

  it('breaks a long headline instead of cutting it', () => {
    const title = 'A headline so long that it cannot stand in one line of the picture '.repeat(3);
    expect(textsIn(svgOf({ title })).replaceAll(/\s+/g, ' ')).toContain(title.trim());
  });

  it('breaks its legend before the margin', () => {
    const words = Array.from({ length: 12 }, (_, i) => `Something of kind ${i}`);
    const svg = svgOf({ legend: words.map((text) => ({ swatch: 'ruler', text })) });
    const placed = words.map((text) => {
      const found = new RegExp(`<text x="([\\d.]+)" y="([\\d.]+)" font-size="17">${text}<`).exec(
        svg,
      );
      return { right: Number(found?.[1]) + widthOfText(text, 17), y: Number(found?.[2]) };
    });
    for (const { right } of placed) expect(right).toBeLessThanOrEqual(PICTURE_SIZE.width - 48);
    const rows = new Set(placed.map(({ y }) => y)).size;
    expect(rows).toBeGreaterThan(1);
    expect(rows).toBeLessThan(5);
  });

  it('needs no legend', () => {
    const svg = svgOf({ legend: [] });
    expect(svg).not.toContain('these months');
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});

describe.each(realFigures)('the picture of %s', (_, real) => {
  const svg = figureSvg(real, NOTES, colour);

  it('has title, description and credit, and nothing that is no number', () => {
    expect(svg).toMatch(/<title id="t">[^<]+<\/title><desc id="d">[^<]{20,}<\/desc>/);
    expect(textsIn(svg)).toContain(NOTES.credit);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it('has no letters under 11 pixels where it is shown as large as a figure in the page', () => {
    expect(Math.min(...sizesIn(svg))).toBeGreaterThanOrEqual(11 * SCALE);
  });

  it('keeps all letters between its edges from top to bottom', () => {
    const bases = [...svg.matchAll(/<(?:text|tspan)[^>]* y="([-\d.]+)"/g)].map(([, y]) =>
      Number(y),
    );
    expect(Math.min(...bases)).toBeGreaterThan(0);
    expect(Math.max(...bases)).toBeLessThan(PICTURE_SIZE.height);
  });

  it('is the same to the byte a second time', () => {
    expect(figureSvg(real, NOTES, colour)).toBe(svg);
  });
});

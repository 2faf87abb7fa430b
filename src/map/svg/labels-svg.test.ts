import { expect, it } from 'vitest';
import type { Label, LabelKind } from '../frame/picture.ts';
import { LETTERING } from '../labels/lettering.ts';
import { labelDefs, labelsSvg } from './labels-svg.ts';
import { viewOf } from './map-view.ts';

const mustSee = { x: 0, y: 0, width: 1000, height: 1000 };
const view = viewOf(mustSee, { x: 0, y: 0, width: 1400, height: 1400 });
const svgOf = (labels: readonly Label[]): string =>
  labelsSvg(
    { labels: labels.map((label) => ({ ...label, wide: null, tall: null })), items: [], mustSee },
    view,
    (name) => name,
  );
const label = (kind: LabelKind, more: Partial<Label> = {}): Label => ({
  text: 'Wadi & steppe',
  kind,
  at: [500, 500],
  emphasis: 'key',
  role: 'neutral',
  ...more,
});

it('sets every kind of label as the page does, in its own size, weight, spacing and colour', () => {
  const kinds = Object.keys(LETTERING) as LabelKind[];
  expect(kinds.map((kind) => svgOf([label(kind)]))).toMatchInlineSnapshot(`
    [
      "<g stroke="map-halo" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke"><text fill="ink" font-weight="600" text-anchor="middle"><tspan x="700" y="707.4" font-size="21">Wadi &amp; steppe</tspan></text></g>",
      "<g stroke="map-halo" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke"><text fill="ink" font-weight="500" text-anchor="middle" font-family="'Source Serif 4', serif" font-style="italic" letter-spacing="0.8"><tspan x="700" y="707.4" font-size="21">Wadi &amp; steppe</tspan></text></g>",
      "<g stroke="map-halo" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke"><text fill="ink" font-weight="500" text-anchor="middle" font-family="'Source Serif 4', serif" font-style="italic" letter-spacing="6.1"><tspan x="700" y="715.2" font-size="43.4">Wadi &amp; steppe</tspan></text></g>",
      "<g stroke="map-halo" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke"><text fill="ink" font-weight="600" text-anchor="middle"><tspan x="700" y="684.5" font-size="18.9">Wadi &amp; steppe</tspan></text></g>",
      "<g stroke="map-halo" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke"><text fill="ink" font-weight="500" text-anchor="middle" font-family="'Source Serif 4', serif" font-style="italic"><tspan x="700" y="556.6" font-size="179.2">Wadi</tspan><tspan x="700" y="762.7" font-size="179.2">&amp;</tspan><tspan x="700" y="968.8" font-size="179.2">steppe</tspan></text></g>",
      "<g stroke="map-halo" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke"><text fill="ink" font-weight="500" text-anchor="middle"><tspan x="700" y="706.4" font-size="18.2">Wadi &amp; steppe</tspan></text></g>",
      "<rect x="625.7" y="685.2" width="148.6" height="29.7" rx="14.8" fill="paper-raised" stroke="accent-c" stroke-width="2.2"/><g stroke="map-halo" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke"><text fill="ink" font-weight="600" text-anchor="middle"><tspan x="700" y="706.4" font-size="18.2">Wadi &amp; steppe</tspan></text></g>",
      "<g stroke="map-halo" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke"><text fill="ink" font-weight="600" text-anchor="middle"><tspan x="700" y="707.4" font-size="21">Wadi &amp; steppe</tspan></text></g>",
      "<g stroke="map-halo" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke"><text fill="ink-soft" font-weight="600" text-anchor="middle" letter-spacing="6.3"><tspan x="700" y="706.9" font-size="19.6">WADI &amp; STEPPE</tspan></text></g>",
      "<g stroke="map-halo" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke"><text fill="ink-soft" font-weight="600" text-anchor="middle" letter-spacing="2"><tspan x="700" y="705.9" font-size="16.8">WADI &amp; STEPPE</tspan></text></g>",
      "<g stroke="map-halo" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke"><text fill="map-water-ink" font-weight="400" text-anchor="middle" font-family="'Source Serif 4', serif" font-style="italic"><tspan x="700" y="693" font-size="17.5">Wadi &amp; steppe</tspan></text></g>",
      "<g stroke="map-halo" stroke-width="4.5" stroke-linejoin="round" paint-order="stroke"><text fill="ink-soft" font-weight="400" text-anchor="middle" font-family="'Source Serif 4', serif" font-style="italic" letter-spacing="2.8"><tspan x="700" y="706.1" font-size="17.5">Wadi &amp; steppe</tspan></text></g>",
    ]
  `);
});

it.each(['right', 'left', 'top', 'bottom'] as const)(
  'places a name to the %s of its dot',
  (wish) => {
    const svg = svgOf([label('place', { dot: 'point', wish, arabic: 'وادي' })]);
    expect(
      svg.match(/text-anchor="\w+"|<tspan x="[-\d.]+" y="[-\d.]+"/g)?.join(' '),
    ).toMatchSnapshot();
  },
);

it('has a number in the middle of its disc, wherever on its line or beside it that stands', () => {
  const crowd = [1, 2, 3, 4].map((number) =>
    label('number', { text: String(number), along: [[505, 500]] }),
  );
  const svg = svgOf(crowd);
  const discs = [
    ...svg.matchAll(/<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
  ];
  const texts = [...svg.matchAll(/<tspan x="([-\d.]+)" y="([-\d.]+)" font-size="([\d.]+)"/g)];
  expect(discs).toHaveLength(4);
  const middles = discs.map(([, x, y, width, height]) =>
    [Number(x) + Number(width) / 2, Number(y) + Number(height) / 2].map(Math.round).join(),
  );
  expect(new Set(middles).size).toBe(4);
  expect(
    texts.map(([, x, y, size]) =>
      [Number(x), Number(y) - Number(size) * 0.35].map(Math.round).join(),
    ),
  ).toEqual(middles);
});

it('draws a crisp dot for a point, larger where it matters, and a soft one for an approximate place', () => {
  const dotOf = (more: Partial<Label>): string =>
    svgOf([label('place', more)]).replace(/<g [\s\S]*/, '');
  expect([
    dotOf({ dot: 'point' }),
    dotOf({ dot: 'point', emphasis: 'context' }),
    dotOf({ dot: 'soft' }),
    dotOf({}),
  ]).toMatchInlineSnapshot(`
    [
      "<circle cx="700" cy="700" r="6.2" fill="ink" stroke="map-halo" stroke-width="2.1"/>",
      "<circle cx="700" cy="700" r="4.9" fill="ink" stroke="map-halo" stroke-width="2.1"/>",
      "<circle cx="700" cy="700" r="18.2" fill="url(#soft-dot)"/>",
      "",
    ]
  `);
  expect(labelDefs((name) => name)).toMatchInlineSnapshot(
    `"<radialGradient id="soft-dot"><stop offset="0" stop-color="ink" stop-opacity="0.6"/><stop offset="0.55" stop-color="ink" stop-opacity="0.22"/><stop offset="1" stop-color="ink" stop-opacity="0"/></radialGradient>"`,
  );
});

it('turns lettering around its point, and writes what lies on the ground in the colour of its role', () => {
  const svg = svgOf([label('water', { rotate: 30 })]);
  expect(svg).toContain('rotate(30 700 700)');
  expect(svgOf([label('line', { role: 'attacker' })])).toContain('fill="accent-a"');
  // The name of an area lies on its colour.
  expect(svgOf([label('area', { role: 'attacker' })])).toContain('fill="ink"');
});

import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import type { InsetDrawing, Item, Picture, PlacedLabel } from '../frame/picture.ts';
import { RELIEF_BOX } from '../relief/relief-box.ts';
import { stillHtml } from './still-html.ts';

const label = (more: Partial<PlacedLabel>): PlacedLabel => ({
  text: 'Wadi & steppe',
  kind: 'place',
  at: [300, 120],
  emphasis: 'key',
  role: 'neutral',
  wide: 'right',
  tall: 'left',
  ...more,
});
const item = (key: string, layer: Item['drawing']['layer']): Item => ({
  drawing: { key, layer, parts: [], anchor: [0, 0], trace: [] },
  role: 'attacker',
  emphasis: 'context',
});
/** The still of a picture whose middle is at 250, 150, as elements. */
function still(more: Partial<Picture> = {}): HTMLElement {
  const picture: Picture = {
    scene: 'sample',
    id: 'first',
    title: 'A "title"',
    words: 'What it shows.',
    mustSee: { x: 200, y: 100, width: 100, height: 100 },
    layers: [],
    items: [],
    labels: [],
    insets: [],
    spots: [],
    legend: [],
    listed: [],
    claims: [],
    sources: [],
    ...more,
  };
  const html = stillHtml(picture, { base: 'base.svg', overlays: 'all.svg' });
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const [root] = document.body.children;
  return root as HTMLElement;
}
const labelOf = (more: Partial<PlacedLabel>): Element | null =>
  still({ labels: [label(more)] }).querySelector('.label');

describe('stillHtml(picture, files)', () => {
  it('is a picture with its title and words as its name', () => {
    const root = still();
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('aria-label')).toBe('A "title". What it shows.');
    expect(root.querySelector('svg')?.getAttribute('viewBox')).toBe('200 100 100 100');
    expect(root.querySelectorAll('.label')).toHaveLength(0);
  });

  it('has a label once, and twice if it stands at another point on a tall stage than on a wide one', () => {
    const placesOf = (more: Partial<PlacedLabel>): string[] =>
      [...still({ labels: [label(more)] }).querySelectorAll('.label')].map((one) =>
        [one.getAttribute('style'), ...one.classList]
          .filter((part) => !/^l|key/.test(part ?? ''))
          .join(' '),
      );
    expect(placesOf({})).toEqual(['--x:50;--y:-30 w-right t-left']);
    expect(placesOf({ wideAt: [310, 120], tallAt: [310, 120] })).toEqual([
      '--x:60;--y:-30 w-right t-left',
    ]);
    expect(placesOf({ tallAt: [310, 130] })).toEqual([
      '--x:50;--y:-30 w-right t-none',
      '--x:60;--y:-20 w-none t-left',
    ]);
    expect(placesOf({ wide: null, tallAt: [310, 130] })).toEqual(['--x:60;--y:-20 w-none t-left']);
  });

  it('shows layers and drawings from their files, from the lowest to the topmost', () => {
    const uses = [
      ...still({
        layers: ['relief'],
        items: [item('mark.a', 'marks'), item('zone.b', 'zones')],
      }).querySelectorAll('use'),
    ];
    expect(uses.map((use) => use.getAttribute('href'))).toEqual([
      'base.svg#land',
      'all.svg#zone.b',
      'base.svg#water',
      'all.svg#mark.a',
    ]);
    expect(uses[1]?.getAttribute('class')).toBe('role-attacker context');
  });

  it('shows areas as grain, one element for each colour and texture, between what lies below and above', () => {
    const area = (id: string, role: Item['role']): Item => ({
      drawing: {
        key: `zone.${id}`,
        layer: 'zones',
        parts: [{ paint: 'grain', sign: 'plausible', alpha: 0.1, paths: [] }],
        anchor: [0, 0],
        trace: [],
      },
      role,
      emphasis: 'key',
    });
    const root = still({
      items: [area('a', 'neutral'), area('b', 'attacker'), area('c', 'neutral')],
    });
    const grains = [...root.querySelectorAll('.grain')];
    expect(
      grains.map((grain) =>
        [...grain.querySelectorAll('use')].map((use) => use.getAttribute('href')),
      ),
    ).toEqual([['all.svg#zone.a', 'all.svg#zone.c'], ['all.svg#zone.b']]);
    for (const grain of grains) {
      expect(grain.className).toBe('grain grain-plausible');
      const [, id] = /url\(#(.+)\)/.exec(grain.getAttribute('style') ?? '') ?? [];
      expect(root.querySelectorAll(`filter[id="${id ?? ''}"]`)).toHaveLength(1);
    }
    const boxes = [...(root.querySelector('.fit')?.children ?? [])].filter(
      (one) => one.hasAttribute('viewBox') && one.innerHTML !== '',
    );
    expect(boxes.map((svg) => svg.querySelector('use')?.getAttribute('href'))).toEqual([
      'base.svg#land',
      'base.svg#water',
    ]);
  });

  it('marks several routes to be drawn one after the other, but none that falls away', () => {
    const routes = ['route.a', 'route.b'].map((key) => item(key, 'routes'));
    const nths = (items: Item[]): (string | null)[] =>
      [...still({ items }).querySelectorAll('.is-drawn')].map((use) => use.getAttribute('style'));
    expect(nths(routes)).toEqual(['--nth:0', '--nth:1']);
    expect(nths(routes.slice(0, 1))).toEqual([]);
    expect(nths(routes.map((one) => ({ ...one, emphasis: 'ghost' })))).toEqual([]);
    expect(nths([item('mark.a', 'marks'), item('mark.b', 'marks')])).toEqual([]);
  });

  it('has small charts in both of their forms, on the map or in its corner, which takes room from it', () => {
    const draw = (form: string): InsetDrawing => ({
      width: 100,
      height: form === 'large' ? 50 : 20,
      svg: `<text>${form}</text>`,
    });
    const root = still({
      insets: [
        { key: 'a', at: [260, 160], draw },
        { key: 'b', at: [240, 140], isStacked: true, draw },
        { key: 'c', draw },
      ],
    });
    const forms = (selector: string): (string | null)[] =>
      [...root.querySelectorAll(`${selector} svg`)].map((svg) => svg.getAttribute('class'));
    expect(forms('.inset:not(.stacked)')).toEqual(['large', 'small']);
    expect(forms('.inset.stacked')).toEqual(['large', 'small', 'row']);
    expect(forms('.inset-corner')).toEqual(['large', 'small']);
    expect(root.querySelector('.inset')?.getAttribute('style')).toBe('--x:10;--y:10');
    expect(root.querySelector('.stacked')?.getAttribute('style')).toBe(
      '--x:-10;--y:-10;--row:0;--rows:1',
    );
    expect(root.getAttribute('style')).toContain(
      '--below-wide:34px;--below-tall:26px;--beside:112px',
    );
    expect(still().getAttribute('style')).not.toContain('--below');
  });

  it('tells numbers of parts of the map to a pointer, and to no keyboard: they are in the list', () => {
    const root = still({ spots: [{ at: [260, 160], width: 10, height: 12, text: 'A & B: 3' }] });
    const spot = root.querySelector('.spot');
    expect(spot?.getAttribute('style')).toBe('--x:10;--y:10;--w:10;--h:12');
    expect(spot?.getAttribute('tabindex')).toBe('-1');
    expect(spot?.textContent).toBe('A & B: 3');
    const classAt = (x: number): string | null | undefined =>
      still({ spots: [{ at: [x, 150], width: 9, height: 9, text: 'A' }] })
        .querySelector('.spot')
        ?.getAttribute('class');
    expect([210, 229, 231, 250, 269, 271].map(classAt)).toEqual([
      'spot at-start',
      'spot at-start',
      'spot',
      'spot',
      'spot',
      'spot at-end',
    ]);
  });

  it('has the relief below its drawing where the frame names it, placed from the middle of the view', () => {
    const [relief, drawing] = still({ layers: ['relief'] }).querySelector('.fit')?.children ?? [];
    const { x, y } = RELIEF_BOX;
    expect(relief?.className).toBe('relief');
    expect(relief?.getAttribute('style')).toBe(
      `--x:${Math.round(x - 250)};--y:${Math.round(y - 150)}`,
    );
    expect(drawing?.localName).toBe('svg');
    expect(still().querySelector('.relief')).toBeNull();
  });

  it('says on close frames how long a distance is and where they lie, in the emptier corner', () => {
    expect(still().querySelector('.scale-bar, .locator')).toBeNull();
    const scaleBar = { km: 20, units: 161.4 };
    const close = still({ scaleBar });
    expect(close.querySelector('.scale-bar')?.textContent).toBe('20 km');
    expect(close.querySelector('.scale-bar')?.getAttribute('style')).toBe('--units:161');
    expect(close.querySelector('.locator use')?.getAttribute('href')).toBe('base.svg#land');
    const rect = close.querySelector('.locator rect');
    expect(['x', 'y', 'width', 'height'].map((name) => rect?.getAttribute(name))).toEqual([
      '200',
      '100',
      '100',
      '100',
    ]);
    const placed = (...at: [number, number][]): boolean =>
      still({ scaleBar, labels: at.map((one) => label({ at: one })) })
        .querySelector('.locator')
        ?.classList.contains('is-above') ?? false;
    expect(placed([280, 180])).toBe(true);
    expect(placed([280, 180], [280, 120])).toBe(false);
    expect(placed([220, 180], [280, 150])).toBe(false);
  });

  it('hangs a label on its point, from the middle of the view, on its sides of either stage', () => {
    const found = labelOf({ tall: null });
    expect(found?.getAttribute('style')).toBe('--x:50;--y:-30');
    expect(found?.getAttribute('class')).toBe('label l-place key w-right t-none');
    expect(found?.textContent).toBe('Wadi & steppe');
  });

  it('turns a label, gives it the colour of its role, a dot and an Arabic name where it has them', () => {
    const plain = labelOf({});
    expect(plain?.querySelector('i')).toBeNull();
    expect(plain?.querySelector('span')).toBeNull();
    const full = labelOf({ rotate: 30, role: 'defender', dot: 'soft', arabic: 'وادي' });
    expect(full?.getAttribute('style')).toBe('--x:50;--y:-30;--r:30deg');
    expect(full?.getAttribute('class')).toContain('role-defender');
    expect(full?.querySelector('i')?.getAttribute('class')).toBe('dot dot-soft');
    const arabic = full?.querySelector('b > span');
    expect(arabic?.textContent).toBe('وادي');
    expect([arabic?.getAttribute('lang'), arabic?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });
});

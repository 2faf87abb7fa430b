import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileText, RUNS } from '../../model/hostile-values.fixture.ts';
import { scene } from './embed-config.fixture.ts';
import { readSettings, WIDTHS, writeSettings } from './gallery-address.ts';
import { FORMS } from './snippets.ts';

const SCENES = [
  scene,
  {
    ...scene,
    id: 'surge',
    share: 'draw',
    frames: [{ id: 'draw', title: '', words: '', credit: '' }],
  },
];
const NAMES = [
  'attack',
  'surge',
  'region',
  'area',
  'flight',
  'draw',
  'region..flight',
  'area..area',
];
const part = hostileText([...NAMES, ...FORMS, ...WIDTHS.map(String), 'dark', 'touch']);
const hash = fc.oneof(
  hostileText(['#', '?', '&', '=', ...NAMES]),
  fc
    .tuple(
      fc.constantFrom('attack', 'surge', '__proto__', ''),
      fc.dictionary(
        fc.constantFrom('frame', 'frames', 'form', 'width', 'theme', 'live'),
        fc.oneof(part, fc.constantFrom(...NAMES, ...FORMS, '360', 'light')),
      ),
    )
    .map(([id, asked]) => `#${id}?${new URLSearchParams(asked).toString()}`),
);

it('whatever the address of the gallery says, it asks for what there is, and comes back', () => {
  fc.assert(
    fc.property(hash, (text) => {
      const settings = readSettings(text, SCENES);
      if (settings === undefined) return;
      const frames =
        SCENES.find(({ id }) => id === settings.scene)?.frames.map(({ id }) => id) ?? [];
      expect(FORMS).toContain(settings.form);
      expect(WIDTHS).toContain(settings.width);
      const seen = settings.options.frames ?? [frames[0] ?? '', frames.at(-1) ?? ''];
      const [first, last] = seen.map((id) => frames.indexOf(id));
      expect(first).toBeGreaterThanOrEqual(0);
      expect(last).toBeGreaterThanOrEqual(first ?? 0);
      const { form, options } = settings;
      const { frame } = options;
      if (frame === undefined) expect(form).toBe('address');
      else
        expect(form === 'embed' ? frames.slice(first, (last ?? 0) + 1) : frames).toContain(frame);
      expect(readSettings(writeSettings(settings), SCENES)).toEqual(settings);
    }),
    RUNS,
  );
});

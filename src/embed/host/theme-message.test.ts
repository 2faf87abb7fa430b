import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyValue, RUNS, spoiled } from '../../model/hostile-values.fixture.ts';
import { typeOf } from './messages.ts';
import { themeFromHost } from './theme-message.ts';

it('understands the colours that there are', () => {
  for (const theme of ['auto', 'light', 'dark'])
    expect(themeFromHost({ type: typeOf('theme'), theme, more: 1 })).toBe(theme);
  for (const theme of ['Dark', 'pink', '__proto__', ['dark'], { dark: 1 }, null, undefined])
    expect(themeFromHost({ type: typeOf('theme'), theme })).toBeUndefined();
  expect(themeFromHost({ type: typeOf('go'), theme: 'dark' })).toBeUndefined();
  expect(themeFromHost({ theme: 'dark' })).toBeUndefined();
});

it('whatever a host says, an embed hears colours that there are or nothing', () => {
  const message = fc.oneof(anyValue, spoiled({ type: typeOf('theme'), theme: 'dark' }));
  fc.assert(
    fc.property(message, (data) => {
      expect([undefined, 'auto', 'light', 'dark']).toContain(themeFromHost(data));
    }),
    RUNS,
  );
});

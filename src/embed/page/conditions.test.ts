import { expect, it } from 'vitest';
import { isGoodConnection } from './conditions.ts';

it.each([
  [undefined, true],
  [{}, true],
  [{ effectiveType: '4g' }, true],
  [{ effectiveType: '4g', saveData: true }, false],
  [{ saveData: true }, false],
  [{ effectiveType: '3g' }, false],
  [{ effectiveType: 'slow-2g', saveData: false }, false],
])('the connection %j is good enough for a map unasked: %s', (connection, good) => {
  expect(isGoodConnection(connection)).toBe(good);
});

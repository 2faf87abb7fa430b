import { expect, test } from 'vitest';
import { rateMessages } from './panel.ts';

test('the count of equal and different verdicts is one true sentence, whatever the numbers', () => {
  expect(rateMessages.count(1, 0)).toBe('You rated 1 claim, with the verdict that we gave.');
  expect(rateMessages.count(0, 1)).toBe('You rated 1 claim, with another verdict than ours.');
  expect(rateMessages.count(26, 0)).toBe(
    'You rated 26 claims, each with the verdict that we gave.',
  );
  expect(rateMessages.count(0, 3)).toBe('You rated 3 claims, each with another verdict than ours.');
  expect(rateMessages.count(2, 3)).toBe(
    'You rated 5 claims: 2 with the verdict that we gave, 3 with another.',
  );
});

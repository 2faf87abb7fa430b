import { expect, it } from 'vitest';
import { checkSample } from '../fixture/sample-content.fixture.ts';
import { verdictTable } from './verdict-table.ts';

const CLAIMS = 'evidence/claims.yaml';
const FOR = '    - { source: report, about: this event, note: Says so. }\n';

/** The cells of each line, without the padding. */
const cellsOf = (table: string): string[][] => table.split('\n').map((line) => line.split(/ {2,}/));

it('has for every reading what was counted, the limit and the verdict', async () => {
  const { book } = await checkSample(
    [CLAIMS, FOR, `${FOR}    - { source: field-log, about: this event, note: So does it. }\n`],
    [
      CLAIMS,
      'settle: A second text.',
      `settle: A second text.
  other_reading:
    of: event
    restatement: There was a great attack.
    verdict: corroborated
    reason: Both say so.`,
    ],
  );
  const [head, counted, other] = cellsOf(verdictTable(book));
  expect(head).toEqual([
    'claim',
    'name',
    'of',
    'for',
    'no stake',
    'against',
    'no stake',
    'limit',
    'verdict',
  ]);
  const found = ['2', '1', '0', '0', 'corroborated'];
  expect(counted?.slice(3)).toEqual([...found, 'plausible, unproven']);
  expect(other?.[0]).toBe('c01 (other)');
  expect(other?.slice(3)).toEqual([...found, 'corroborated']);
});

import { overBudget, partName, whatGrew } from './budget-growth.ts';
import { readLedger } from './budget-ledger.ts';
import { measureAll } from './budget-measures.ts';
import { expect, test } from '../../support/reader.ts';

test('every page, scene and figure keeps to its budget', async () => {
  // Packing every page as a good host does takes a minute and more.
  test.slow();
  const measures = await measureAll();
  const ledger = await readLedger();
  const over = measures.flatMap(
    ({ name, limit, sizes }) => overBudget(name, sizes, limit, ledger) ?? [],
  );
  expect(measures.length).toBeGreaterThan(40);
  expect(over.join('\n')).toBe('');
});

test('what is over its budget is told with what grew, by kind and bytes, whatever the hashes', () => {
  expect(partName('/_astro/live-map.DFJpN6gl.js')).toBe('script _astro/live-map.js');
  expect(partName('/live/camera.css')).toBe('style live/camera.css');
  expect(partName('/')).toBe('page index.html');
  const accepted = { 'page itself': 900, 'font serif.woff2': 300, 'script old.js': 10 };
  const now = { 'page itself': 1_950, 'font serif.woff2': 290, 'script live-map.js': 1_200 };
  expect(overBudget('the story', now, 3_000, { 'the story': accepted })).toBe(
    [
      'the story: 3 440 bytes, 440 over its budget of 3 000',
      '  script live-map.js: new, 1 200',
      '  page itself: 1 050 more (900 to 1 950)',
    ].join('\n'),
  );
  expect(overBudget('the story', now, 3_440, { 'the story': accepted })).toBeUndefined();
  expect(whatGrew(accepted, accepted)).toEqual(['nothing has grown since sizes were accepted']);
  expect(overBudget('another', now, 1, {})).toContain('it is new');
});

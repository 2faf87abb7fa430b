import { describe, expect, it } from 'vitest';
import { said } from '../fixture/sample-content.fixture.ts';

/** An entry that says of some words where they stand and what their numbers are. */
const saidOf = (says: string, of: string, where = 'counts/draw'): Promise<string> =>
  said([
    'data/recounts.yaml',
    '',
    `- id: one\n  where: ${where}\n  says: ${says}\n  of: [${of}]\n`,
  ]);
const series = (take: string, months = ['2020-01', '2020-01'], place = 'Iraq'): string =>
  `{ data: fights, places: [${place}], column: events, from: ${months.join(', to: ')}, take: ${take} }`;
const two = ['2019-12', '2020-01'];

describe('numbers in the words of the story', () => {
  it('are what the data have, as words or digits', async () => {
    expect(
      await saidOf(
        'Five fights in January, after seven',
        `${series('sum')}, ${series('most', two)}`,
      ),
    ).toBe('');
    expect(await saidOf('Five fights', series('least', two))).toBe('');
    expect(
      await saidOf(
        'One counts 15, another 9',
        '{ list: ties }, { data: counters, column: events }',
        'counts/counted',
      ),
    ).toMatchInlineSnapshot(`
      "content/data/recounts.yaml:3:9 [one].says
          found 1, 15, 9, expected 0, 15, 9, which the data have. Correct the text of counts/counted and this line, or the data."
    `);
  });

  it('are reported where they differ from the data, with what these have', async () => {
    expect(await saidOf('Five fights in January, after seven', series('each', two)))
      .toMatchInlineSnapshot(`
      "content/data/recounts.yaml:3:9 [one].says
          found 5, 7, expected 7, 5, which the data have. Correct the text of counts/draw and this line, or the data."
    `);
    expect(await saidOf('Five fights', series('sum', two))).toContain('found 5, expected 12');
    expect(await saidOf('Five fights', series('mean', two))).toContain('found 5, expected 6');
    expect(await saidOf('Five fights', series('most', two))).toContain('found 5, expected 7');
  });

  it('are asked for as the text has them', async () => {
    expect(await saidOf('Five battles', series('sum'))).toMatchInlineSnapshot(`
      "content/data/recounts.yaml:3:9 [one].says
          found words that do not stand in counts/draw, expected some that do. Bring them here as they are there."
    `);
  });

  it('are asked for in a place that is there', async () => {
    expect(await saidOf('Five fights', series('sum'), 'counts/drawn')).toMatchInlineSnapshot(`
      "content/data/recounts.yaml:2:10 [one].where
          found "counts/drawn", expected a frame like attack/area or the slug of a chapter. Correct it."
    `);
    expect(await saidOf('Five fights', series('sum'), 'no-chapter')).toContain(
      'found "no-chapter"',
    );
  });

  it('need data that have them all', async () => {
    const gap = series('sum', two, 'Anbar');
    expect(await saidOf('Five fights', `${series('sum')}, ${gap}`)).toMatchInlineSnapshot(`
      "content/data/recounts.yaml:4:97 [one].of[1]
          found data without all of these numbers, expected a table, places, months and a column that are there. Correct them."
    `);
    const after = series('sum', ['2021-01', '2021-02']);
    for (const absent of [
      after,
      series('sum', two, 'Basra'),
      '{ data: counters, column: counter }',
    ])
      expect(await saidOf('Five fights', absent)).toContain('found data without all');
  });
});

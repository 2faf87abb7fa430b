import { describe, expect, it } from 'vitest';
import { said } from '../fixture/sample-content.fixture.ts';

const CRITERIA = `\
- { id: place, order: 1, name: Place, asks: It happened there., words: the desert }
- { id: hour, order: 2, name: An hour, asks: It took an hour., words: an hour }
`;
const FIT = '{ yes: [place], no: [], unknown: [hour] }';
const candidates = (fit: string): string => `\
- id: fight
  day: '2020-01-17'
  isInWindow: true
  what: A fight.
  unit: null
  caveat: One text.
  fit: ${fit}
  sources: [field-log]
`;
const saidOf = (fit: string): Promise<string> =>
  said(['data/criteria.yaml', '', CRITERIA], ['data/candidates.yaml', '', candidates(fit)]);

describe('a candidate', () => {
  it('answers every criterion once', async () => {
    expect(await saidOf(FIT)).toBe('');
  });

  it('is reported with the criterion that it does not answer', async () => {
    expect(await saidOf('{ yes: [place], no: [], unknown: [] }')).toMatchInlineSnapshot(`
      "content/data/candidates.yaml:7:8 [fight].fit
          found no answer to "hour", expected one. Let it stand once under yes, no or unknown."
    `);
  });

  it('is reported with the criterion that it answers twice', async () => {
    expect(await saidOf('{ yes: [place], no: [place], unknown: [hour] }')).toMatchInlineSnapshot(`
      "content/data/candidates.yaml:7:8 [fight].fit
          found 2 answers to "place", expected one. Let it stand once under yes, no or unknown."
    `);
  });

  it('is told once that a criterion is spelt wrong, with the one that was meant', async () => {
    expect(await saidOf('{ yes: [plaice], no: [], unknown: [hour] }')).toMatchInlineSnapshot(`
      "content/data/candidates.yaml:7:16 [fight].fit.yes[0]
          found unknown id "plaice", expected one of the ids in content/data/criteria.yaml. Did you mean "place"?"
    `);
  });

  it('may only rest on a source that is there', async () => {
    expect(
      await said(
        ['data/criteria.yaml', '', CRITERIA],
        [
          'data/candidates.yaml',
          '',
          candidates(FIT).replace('sources: [field-log]', 'sources: [hearsay]'),
        ],
      ),
    ).toMatchInlineSnapshot(`
      "content/data/candidates.yaml:8:13 [fight].sources[0]
          found unknown id "hearsay", expected one of the ids in content/evidence/sources.yaml. Correct it, or add what is missing there."
    `);
  });

  it('has all its fields, and no others', async () => {
    expect(await saidOf('{ yes: [place], unknown: [hour] }')).toMatchInlineSnapshot(`
      "content/data/candidates.yaml:7:8 [fight].fit.no
          missing; expected a list. Add it."
    `);
  });
});

describe('the address of a source', () => {
  it.each([
    'javascript:alert(1)',
    'file:///etc/hosts',
    'data:text/plain,x',
    'htps://example.org',
    'https://',
  ])('is on the web: not %s', async (url) => {
    const text = await said([
      'evidence/sources.yaml',
      '  kind: monitor\n',
      `  kind: monitor\n  url: "${url}"\n`,
    ]);
    expect(text).toBe(
      `content/evidence/sources.yaml:11:8 [field-log].url\n    found "${url}", expected an address that begins with https://.`,
    );
  });

  it('may be one of http', async () => {
    expect(
      await said([
        'evidence/sources.yaml',
        '  kind: monitor\n',
        '  kind: monitor\n  url: http://example.org/a?b=c\n',
      ]),
    ).toBe('');
  });
});

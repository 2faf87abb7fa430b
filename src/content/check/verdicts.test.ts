import { describe, expect, it } from 'vitest';
import { said } from '../fixture/sample-content.fixture.ts';

const CLAIMS = 'evidence/claims.yaml';
const FOR = '    - { source: report, about: this event, note: Says so. }\n';
const VERDICT = 'verdict: plausible, unproven';
const also = (text: string): string => `${FOR}    - { ${text}, note: So does it. }\n`;

describe('the verdict on a claim', () => {
  it('goes no further than the rule allows', async () => {
    expect(await said([CLAIMS, VERDICT, 'verdict: corroborated'])).toMatchInlineSnapshot(`
      "content/evidence/claims.yaml:12:12 [c01].verdict
          found "corroborated" for a claim of event, expected at most "plausible, unproven" by the rule: 1 independent origin for it, 0 without a stake. “corroborated” needs two independent origins about the thing claimed, at least one of them without a stake, and none that speaks against it. Lower the verdict, add evidence, or write a "departure" with the reason."
    `);
  });

  it('may go further with a written reason', async () => {
    const reason = 'verdict: corroborated\n  departure: Everybody in the town saw it that day.';
    expect(await said([CLAIMS, VERDICT, reason])).toBe('');
  });

  it('may be lower', async () => {
    expect(await said([CLAIMS, VERDICT, 'verdict: not checkable'])).toBe('');
  });

  it('goes further with a second origin, which has no stake', async () => {
    const claim = 'verdict: corroborated';
    expect(
      await said(
        [CLAIMS, VERDICT, claim],
        [CLAIMS, FOR, also('source: field-log, about: this event')],
      ),
    ).toBe('');
  });

  it('goes no further for a second text of the same party, or for a like event', async () => {
    const claim = 'verdict: partly corroborated';
    for (const text of [
      'source: field-log, stake: army, about: this event',
      'source: field-log, about: a like event',
    ])
      expect(await said([CLAIMS, VERDICT, claim], [CLAIMS, FOR, also(text)])).toContain(
        'expected at most "plausible, unproven" by the rule',
      );
  });

  it('never rests on what the publisher of the report says', async () => {
    const own = FOR.replace('about', 'stake: paper, about');
    expect(await said([CLAIMS, FOR, own])).toContain('expected at most "not checkable"');
  });

  it('is worked out for the other reading from the texts that bear on it', async () => {
    const other = `settle: A second text.
  other_reading:
    of: event
    restatement: There was a great attack.
    verdict: partly corroborated
    reason: The log says so.`;
    const log = (reading: string): string =>
      also(`source: field-log, about: this event, reading: ${reading}`);
    const at = (reading: string) =>
      said([CLAIMS, 'settle: A second text.', other], [CLAIMS, FOR, log(reading)]);
    expect(await at('other')).toBe('');
    expect(await at('counted')).toContain('[c01].other_reading.verdict');
  });
});

describe('a claim that independent texts contradict', () => {
  const against = (text: string) =>
    [CLAIMS, 'against: []', `against:\n    - { ${text}, note: It was calm. }`] as const;
  const LOG = 'source: field-log, about: this event';

  it('says so', async () => {
    expect(await said(against(LOG))).toMatchInlineSnapshot(`
      "content/evidence/claims.yaml:1:3 [c01]
          found "contradicted": none, expected true: 1 independent origin for it, 0 without a stake; 1 against it, 1 without a stake. Add it."
    `);
    expect(await said(against(LOG), [CLAIMS, VERDICT, `${VERDICT}\n  contradicted: true`])).toBe(
      '',
    );
  });

  it('says so of no other', async () => {
    const marked = [CLAIMS, VERDICT, `${VERDICT}\n  contradicted: true`] as const;
    expect(await said(marked)).toContain('expected none: 1 independent origin for it');
    expect(await said(marked, against(`${LOG}, stake: army`))).toContain('expected none');
  });
});

describe('a stake', () => {
  it('is that of a party, or none', async () => {
    expect(await said(['evidence/sources.yaml', 'stake: army', 'stake: amry']))
      .toMatchInlineSnapshot(`
      "content/evidence/sources.yaml:6:10 [report].stake
          found unknown id "amry", expected one of "none" and the ids in content/evidence/parties.yaml. Did you mean "army"?"
    `);
    expect(await said([CLAIMS, FOR, FOR.replace('about', 'stake: arm, about')])).toContain(
      'Did you mean "army"?',
    );
  });
});

describe('the step that tests a claim', () => {
  it('is one that exists', async () => {
    expect(await said([CLAIMS, 'tested: attack/area', 'tested: attack/aera'])).toContain(
      'Did you mean "attack/area"?',
    );
  });

  it('states or shows the claim', async () => {
    expect(await said([CLAIMS, 'tested: attack/area', 'tested: attack/region']))
      .toMatchInlineSnapshot(`
      "content/evidence/claims.yaml:16:11 [c01].tested
          found "attack/region", which neither states nor shows the claim, expected a step that does. Add the claim there, or name another step."
    `);
  });
});

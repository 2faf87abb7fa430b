import { describe, expect, it } from 'vitest';
import { claimsByPart } from '../../../content/evidence/claims-by-part.ts';
import { claimsIn } from '../../../content/evidence/verdict-tallies.ts';
import type { FacsimilePlot } from '../../../content/plots/facsimile.ts';
import type { Claim } from '../../../content/schema/evidence.ts';
import { book } from '../../../map/frame/real-frames.fixture.ts';
import { certaintyOfVerdict, VERDICTS } from '../../../model/certainty.ts';
import { report } from '../../../model/story.ts';
import { LEAST_BOX, VARIANTS } from '../../figure.ts';
import { collisionsIn } from '../../labels/collisions.fixture.ts';
import { drawFacsimile } from './draw-facsimile.ts';
import { facsimile, legendOfFacsimile } from './facsimile.ts';

const BLANK: FacsimilePlot = { type: 'facsimile', signs: 'none' };
const WHOLE: FacsimilePlot = { type: 'facsimile', signs: 'all' };
const parts = claimsByPart(book.claims, report.parts);
const inOrder = claimsIn('claims', book.claims);

describe('drawFacsimile(content, parts, variant)', () => {
  it.each(VARIANTS)('lets nothing cover anything else or leave the least %s box', (variant) => {
    expect(collisionsIn(drawFacsimile(WHOLE, parts, variant).plot, variant)).toEqual([]);
  });

  it.each(VARIANTS)('keeps bars of text inside the rows of a %s box', (variant) => {
    const { bars = [] } = drawFacsimile(WHOLE, parts, variant).plot;
    for (const { kind, width, offset: [x] = [0] } of bars.filter((bar) => bar.kind === 'text')) {
      expect(width, kind).toBeGreaterThan(0);
      expect(Math.abs(x) + width / 2).toBeLessThanOrEqual(LEAST_BOX[variant].width / 2);
    }
    expect(bars.some(({ kind }) => kind === 'text')).toBe(true);
    expect(bars.filter(({ kind }) => kind === 'sheet')).toHaveLength(variant === 'wide' ? 1 : 0);
  });

  it('has every claim once, in the order of the report, with its words and a link to its page', () => {
    for (const variant of VARIANTS) {
      const { units } = drawFacsimile(WHOLE, parts, variant).plot;
      expect(units.map(({ key, text, href }) => [key, text, href])).toEqual(
        inOrder.map(({ id, name }) => [`claim.${id}`, name, `evidence/${id}/`]),
      );
    }
  });

  it('says no verdict while the signs are empty, neither by its look nor in words', () => {
    for (const { certainty, spoken } of drawFacsimile(BLANK, parts, 'narrow').plot.units) {
      expect(certainty).toBeUndefined();
      expect(spoken).not.toContain('Verdict');
    }
  });

  it('shows the verdict of each claim, and says it after its number and words', () => {
    for (const [i, unit] of drawFacsimile(WHOLE, parts, 'wide').plot.units.entries()) {
      const { order, name, restatement, verdict } = inOrder[i] ?? ({} as Claim);
      expect(unit.certainty).toBe(certaintyOfVerdict(verdict));
      expect(unit.spoken).toBe(`Claim ${order}, ${name}: ${restatement} Verdict: ${verdict}.`);
    }
  });

  it('lets all others step back when one verdict stands out', () => {
    const { units } = drawFacsimile({ ...WHOLE, highlight: ['contested'] }, parts, 'wide').plot;
    for (const { certainty, isContext } of units) expect(isContext).toBe(certainty !== 'contested');
    for (const { isContext } of drawFacsimile(WHOLE, parts, 'wide').plot.units)
      expect(isContext ?? false).toBe(false);
  });

  it('names each part above its claims', () => {
    const { units, labels } = drawFacsimile(WHOLE, parts, 'wide').plot;
    expect(labels.map(({ text }) => text.toLowerCase())).toEqual(
      report.parts.map(({ name }) => name),
    );
    for (const [i, { claims }] of parts.entries()) {
      const [first, last] = [claims[0], claims.at(-1)].map((claim) =>
        units.find(({ key }) => key === `claim.${claim?.id ?? ''}`),
      );
      expect(labels[i]?.at[1]).toBeLessThan(first?.at[1] ?? NaN);
      expect(last?.at[1]).toBeLessThan(labels[i + 1]?.at[1] ?? Infinity);
    }
  });

  it('has no names where the report has no parts, and nothing without claims', () => {
    const whole = drawFacsimile(WHOLE, [{ claims: inOrder.slice(0, 5) }], 'narrow').plot;
    expect(whole.labels).toEqual([]);
    expect(whole.units).toHaveLength(5);
    expect(drawFacsimile(WHOLE, [{ claims: [] }], 'narrow').plot.units).toEqual([]);
  });

  it('says how high its box has to be', () => {
    const [few = 0, many = 0] = [1, 2].map((times) => {
      const claims = Array.from({ length: times }, () => inOrder).flat();
      return drawFacsimile(WHOLE, [{ claims }], 'narrow').height;
    });
    expect(few).toBeGreaterThan(0);
    expect(many / few).toBeCloseTo(2, 0);
  });
});

describe('facsimile.draw(content, book, variant)', () => {
  it('refuses what has no room, and says how much is too much', () => {
    const claims = new Map(
      [...book.claims.values(), ...book.claims.values()].map((claim, i) => [String(i), claim]),
    );
    expect(() => facsimile.draw(WHOLE, { ...book, claims }, 'narrow')).toThrow(
      /^found rows for \d{3} pixels in a narrow box of \d{3}, expected fewer\. Shorten names/,
    );
    for (const variant of VARIANTS)
      expect(facsimile.draw(WHOLE, book, variant).units).toHaveLength(book.claims.size);
  });
});

describe('legendOfFacsimile(content, book)', () => {
  it('says what an empty sign is', () => {
    expect(legendOfFacsimile(BLANK, book)).toEqual([
      { swatch: 'square', text: 'a claim of the report, not tested yet' },
    ]);
  });

  it('counts the claims of each verdict that there is, surest first', () => {
    const counted = VERDICTS.flatMap((verdict) => {
      const { length } = claimsIn(verdict, book.claims);
      return length > 0 ? [`${length} ${verdict}`] : [];
    });
    expect(legendOfFacsimile(WHOLE, book).map(({ text }) => text)).toEqual(counted);
    const contested = new Map([...book.claims].filter(([, one]) => one.verdict === 'contested'));
    expect(
      legendOfFacsimile(WHOLE, { claims: contested }).map(({ certainty }) => certainty),
    ).toEqual(contested.size > 0 ? ['contested'] : []);
  });
});

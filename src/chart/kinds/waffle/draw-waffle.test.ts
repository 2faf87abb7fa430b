import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entry } from '../../../content/book.ts';
import { readContent } from '../../../content/read-content.ts';
import type { WafflePlot } from '../../../content/plots/waffle.ts';
import { VERDICTS, certaintyOfVerdict } from '../../../model/certainty.ts';
import { drawWaffle } from './draw-waffle.ts';
import { waffle } from './waffle.ts';
import { VARIANTS } from '../../figure.ts';
import { collisionsIn } from '../../labels/collisions.fixture.ts';

const { book } = await readContent('content');
const contents = (book.figures.get('ledger')?.frames ?? []).flatMap(({ id, plot }) =>
  plot.type === 'units' ? [{ id, plot }] : [],
);

const SORTED: WafflePlot = { type: 'units' };
const CONTESTED: WafflePlot = { ...SORTED, highlight: ['contested'] };

describe('drawWaffle(content, book, variant)', () => {
  it('lets nothing cover anything else or leave the least box, in any frame of the story', () => {
    expect(contents.length).toBeGreaterThan(0);
    expect(
      contents.flatMap(({ id, plot }) =>
        VARIANTS.flatMap((variant) =>
          collisionsIn(drawWaffle(plot, book, variant), variant).map((one) => `${id}: ${one}`),
        ),
      ),
    ).toEqual([]);
  });

  it('does so however the verdicts fall, as long as no more than ten are alike', () => {
    const pool = VERDICTS.flatMap((verdict) => Array.from({ length: 10 }, () => verdict));
    const { size } = book.claims;
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: size, maxLength: size }), (verdicts) => {
        const claims = new Map(
          [...book.claims].map(([id, claim], i) => [
            id,
            { ...claim, verdict: verdicts[i] ?? claim.verdict },
          ]),
        );
        for (const variant of VARIANTS)
          expect(collisionsIn(drawWaffle(SORTED, { claims }, variant), variant)).toEqual([]);
      }),
    );
  });

  it('has one square for every claim in every frame, so that each can move', () => {
    const keys = [...book.claims.keys()].map((id) => `claim.${id}`).toSorted();
    for (const { plot } of contents)
      expect(
        drawWaffle(plot, book, 'narrow')
          .units.map(({ key }) => key)
          .toSorted(),
      ).toEqual(keys);
  });

  it('has squares that a finger can hit', () => {
    for (const { plot } of contents)
      for (const variant of VARIANTS)
        for (const { size } of drawWaffle(plot, book, variant).units)
          expect(size).toBeGreaterThanOrEqual(24);
  });

  it('leads to the notes on the claim and says what it is', () => {
    const { restatement, verdict } = entry(book.claims, 'c01', 'claims');
    const unit = drawWaffle(SORTED, book, 'wide').units.find(({ key }) => key === 'claim.c01');
    expect(unit).toMatchObject({
      text: '1',
      href: 'evidence/c01/',
      certainty: certaintyOfVerdict(verdict),
      spoken: `Claim 1: ${restatement} Verdict: ${verdict}.`,
    });
  });

  it('counts the claims of each verdict in its label', () => {
    const labels = drawWaffle(SORTED, book, 'wide').labels.map(({ text }) =>
      text.replace('\n', ' '),
    );
    const counted = VERDICTS.flatMap((verdict) => {
      const own = [...book.claims.values()].filter((claim) => claim.verdict === verdict);
      return own.length > 0 ? [`${own.length} ${verdict}`] : [];
    });
    expect(labels.toSorted()).toEqual(counted.toSorted());
  });

  it('keeps the squares of a verdict at one anchor, however large the box is', () => {
    const anchors = new Map<string, Set<string>>();
    for (const { certainty = '', at } of drawWaffle(SORTED, book, 'wide').units)
      anchors.set(certainty, (anchors.get(certainty) ?? new Set()).add(at.join()));
    expect([...anchors.values()].every((found) => found.size === 1)).toBe(true);
  });

  it('lets all others step back when one verdict stands out', () => {
    const { units, labels } = drawWaffle(CONTESTED, book, 'wide');
    for (const { certainty, isContext } of units)
      expect(isContext ?? false).toBe(certainty !== 'contested');
    expect(labels.filter(({ isContext }) => !isContext).map(({ key }) => key)).toEqual([
      'group.contested',
    ]);
  });

  it('leaves out a verdict that no claim has', () => {
    const claims = new Map([...book.claims].filter(([, { verdict }]) => verdict === 'contested'));
    expect(drawWaffle(SORTED, { claims }, 'wide').labels.map(({ key }) => key)).toEqual([
      'group.contested',
    ]);
  });

  it('draws nothing without claims', () => {
    const { units, labels } = drawWaffle(SORTED, { claims: new Map() }, 'narrow');
    expect([units, labels]).toEqual([[], []]);
  });
});

it('needs no legend: over each group stands the verdict that its squares have', () => {
  expect(waffle.legend(SORTED, book)).toEqual([]);
});

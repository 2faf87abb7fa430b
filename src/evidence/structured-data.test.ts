import { beforeAll, describe, expect, it } from 'vitest';
import { entry, type Book } from '../content/book.ts';
import { readContent } from '../content/read-content.ts';
import type { Dates } from '../content/schema/pages.ts';
import type { Verdict } from '../model/certainty.ts';
import { schemaOrgComplaints } from './schema-org.fixture.ts';
import { claimReview, ratingOf, SCALE, storyArticle, webPage } from './structured-data.ts';

const at = (path: string): string => `https://example.org/story/${path}`;
const DATES: Dates = { id: 'evidence', changed: '2026-11-24', checked: '2026-11' };
const CHAPTERS = [
  { title: 'Start', short: 'Start', slug: 'start', order: 0, standfirst: 'What it is.' },
  { title: 'No date', short: 'The date', slug: 'no-date', order: 3, question: 'Why?' },
];

let book: Book;
beforeAll(async () => {
  ({ book } = await readContent('content'));
});

describe('the vocabulary of schema.org', () => {
  it('knows everything that we say about each claim, the story and a page', () => {
    const items = [
      ...[...book.claims.values()].map((claim) => ({
        type: 'ClaimReview',
        data: claimReview(claim, book, DATES, at),
      })),
      { type: 'Article', data: storyArticle(CHAPTERS, book, at, at('share/start.png')) },
      { type: 'WebPage', data: webPage('Sources', 'All of them.', 'sources/', DATES, at) },
    ];
    expect(schemaOrgComplaints(items)).toEqual([]);
  }, 60_000);

  it('would complain about a word that it does not know, and about a value of a wrong kind', () => {
    const page = webPage('Sources', 'All of them.', 'sources/', DATES, at);
    const complaints = schemaOrgComplaints([
      { type: 'WebPage', data: { ...page, verdict: 'contested' } },
      { type: 'WebPage', data: { ...page, author: 7 } },
    ]);
    expect(complaints[0]).toMatch(/^item 0: .*verdict.* does not exist/);
    expect(complaints[1]).toMatch(/^item 1: Type 'number' is not assignable/);
    expect(complaints).toHaveLength(2);
  }, 60_000);
});

describe('a review of a claim', () => {
  const review = (id: string): object =>
    claimReview(entry(book.claims, id, 'claims'), book, DATES, at);
  const judged = (id: string, verdict: Verdict): object =>
    claimReview({ ...entry(book.claims, id, 'claims'), verdict }, book, DATES, at);

  it('has the verdict in its words, the reason, and whose claim it is', () => {
    const { restatement, reason } = entry(book.claims, 'c03', 'claims');
    expect(judged('c03', 'contested')).toMatchObject({
      url: 'https://example.org/story/evidence/c03/',
      claimReviewed: restatement,
      datePublished: '2026-11-24',
      reviewRating: { alternateName: 'contested', ratingValue: 2, ratingExplanation: reason },
      itemReviewed: { author: { name: 'Difesa & Sicurezza' } },
    });
  });

  it('gives no number where nothing can be checked, and no date to the report', () => {
    const unrated = judged('c09', 'not checkable') as { itemReviewed: unknown };
    expect(unrated).toMatchObject({ reviewRating: { alternateName: 'not checkable' } });
    expect(JSON.stringify(unrated)).not.toContain('ratingValue');
    expect(JSON.stringify(unrated.itemReviewed)).not.toContain('datePublished');
  });

  it('cites each source once', () => {
    const { citation } = review('c20') as { citation: { name: string }[] };
    const names = citation.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(3);
  });
});

describe('the scale', () => {
  it('falls from 5, and leaves out what is no degree', () => {
    expect(ratingOf('corroborated')).toBe(5);
    expect(ratingOf('contested')).toBe(2);
    expect(ratingOf('not checkable')).toBeUndefined();
    expect(SCALE).toMatch(/^5 corroborated; 4 partly corroborated; 3 plausible, unproven; 2 cont/);
  });
});

describe('the story', () => {
  it('is as new as its newest chapter and as well checked as the one checked longest ago', () => {
    const dates = new Map([
      ['start', { id: 'start', changed: '2026-11-24', checked: '2026-11' }],
      ['no-date', { id: 'no-date', changed: '2027-01-05', checked: '2026-10' }],
    ]);
    expect(storyArticle(CHAPTERS, { ...book, dates }, at, undefined)).toMatchObject({
      dateModified: '2027-01-05',
      mainEntityOfPage: { lastReviewed: '2026-10' },
      hasPart: [
        { '@type': 'Chapter', url: 'https://example.org/story/#start' },
        { dateModified: '2027-01-05', mainEntityOfPage: { lastReviewed: '2026-10' } },
      ],
    });
  });

  it('needs a chapter', () => {
    expect(() => storyArticle([], book, at, undefined)).toThrow('found no chapter');
  });
});

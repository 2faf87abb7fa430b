import { urn } from '../model/story.ts';
import { describe, expect, it } from 'vitest';
import type { Book } from '../content/book.ts';
import { correctionsFeed } from './corrections-feed.ts';

const at = (path: string): string => `https://example.org/${path}`;
const bookWith = (corrections: object[]): Book =>
  ({
    claims: new Map([['c02', { id: 'c02', order: 2 }]]),
    dates: new Map([['corrections', { changed: '2026-11-24', checked: '2026-11' }]]),
    corrections: new Map(corrections.map((one, i) => [String(i), one])),
  }) as unknown as Book;
const FIRST = {
  id: 'first',
  date: '2026-12-01',
  wrong: 'It said 80 < 90 & more.',
  now: 'It says “92”.',
  claims: ['c02'],
  scenes: [],
};

describe('the feed of corrections', () => {
  it('is a feed also when nothing has been corrected', () => {
    const feed = correctionsFeed(bookWith([]), at);
    expect(feed).toContain('<updated>2026-11-24T00:00:00Z</updated>');
    expect(feed).not.toContain('<entry>');
  });

  it('has an entry for each, the newest first, and their date is its own', () => {
    const feed = correctionsFeed(
      bookWith([FIRST, { ...FIRST, id: 'second', date: '2027-01-02' }]),
      at,
    );
    expect(feed.match(/<id>urn:[^<]+/g)).toEqual([
      `<id>${urn}:corrections`,
      `<id>${urn}:correction:second`,
      `<id>${urn}:correction:first`,
    ]);
    expect(feed).toContain('<updated>2027-01-02T00:00:00Z</updated>');
    expect(feed).toContain('href="https://example.org/corrections/#first"');
    expect(feed).toContain('Corrected 1 December 2026: claim 2');
  });

  it('names scenes, so that a reader can choose; a scene has a feed of its own', () => {
    const touching = { ...FIRST, claims: [], scenes: ['attack/area', 'attack', 'name'] };
    const feed = correctionsFeed(bookWith([touching]), at);
    expect(feed.match(/<category term="[^"]+"/g)).toEqual([
      '<category term="attack"',
      '<category term="name"',
    ]);
    const own = correctionsFeed(bookWith([FIRST]), at, {
      scene: 'attack',
      title: 'The attack',
      corrections: [],
    });
    expect(own).toContain(`<id>${urn}:corrections:attack</id>`);
    expect(own).toContain('href="https://example.org/corrections/attack.xml"');
    expect(own).not.toContain('<entry>');
  });

  it('says of a scene that it was withdrawn', () => {
    const gone = { ...FIRST, claims: [], withdrawn: ['boat'] };
    expect(correctionsFeed(bookWith([gone]), at)).toContain('Withdrawn 1 December 2026');
  });

  it('writes signs that would break it as escapes', () => {
    expect(correctionsFeed(bookWith([FIRST]), at)).toContain('It said 80 &lt; 90 &amp; more.');
  });
});

import { entry, type Book } from '../content/book.ts';
import { allCorrections } from '../content/evidence/corrections.ts';
import { messages } from '#messages/site.ts';
import { evidenceMessages } from '#messages/evidence.ts';
import type { At } from '../content/addresses/site-at.ts';
import { LANG } from '#messages/format.ts';
import { urn } from '../model/story.ts';

const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A day as the feed wants it: the site knows no hours. */
const moment = (day: string): string => `${day}T00:00:00Z`;

/** A name for an entry that stays when the site moves: the feed's standard asks for an IRI. */
const nameOf = (id: string): string => `${urn}:correction:${id}`;

/**
 * The corrections as an Atom feed (RFC 4287), the newest first. Without corrections it is a feed
 * without entries, dated by the last change of the page.
 */
export function correctionsFeed(book: Book, at: At): string {
  const words = evidenceMessages.corrections;
  const corrections = allCorrections(book);
  const { changed } = entry(book.dates, 'corrections', 'corrections.xml');
  const updated = corrections[0]?.date ?? changed;
  const entries = corrections.map(({ id, date, wrong, now, claims }) => {
    const touched = claims.map((claim) => entry(book.claims, claim, id).order);
    const title = `${words.on(date)}${touched.length > 0 ? `: ${touched.map(words.claim).join(', ')}` : ''}`;
    return [
      '  <entry>',
      `    <id>${nameOf(id)}</id>`,
      `    <title>${escapeXml(title)}</title>`,
      `    <updated>${moment(date)}</updated>`,
      `    <link rel="alternate" type="text/html" href="${escapeXml(at(`corrections/#${id}`))}"/>`,
      `    <summary>${escapeXml(`${words.wrong} ${wrong} ${words.now} ${now}`)}</summary>`,
      '  </entry>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANG}">`,
    `  <id>${urn}:corrections</id>`,
    `  <title>${escapeXml(`${words.title}: ${messages.siteTitle}`)}</title>`,
    `  <subtitle>${escapeXml(words.standfirst)}</subtitle>`,
    `  <updated>${moment(updated)}</updated>`,
    `  <author><name>${escapeXml(`The authors of “${messages.siteTitle}”`)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(at('corrections.xml'))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(at('corrections/'))}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

import type { At } from '../content/addresses/address.ts';
import { entry, type Book } from '../content/book.ts';
import { allCorrections } from '../content/evidence/corrections.ts';
import { escapeHtml } from '../design/svg/escape-html.ts';
import { evidenceMessages } from '#messages/evidence.ts';
import { messages } from '#messages/site.ts';
import { LANG } from '#messages/format.ts';
import { urn } from '../model/story.ts';

/** Names that stay when the site moves: the standard of feeds asks for an IRI. */
const NAME = `${urn}:correction`;

const element = (tag: string, text: string): string => `<${tag}>${escapeHtml(text)}</${tag}>`;
const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeHtml(href)}"/>`;
/** The site knows days, no hours. */
const updated = (day: string): string => element('updated', `${day}T00:00:00Z`);

/**
 * The corrections as an Atom feed (RFC 4287), the newest first. Without corrections it is a feed
 * without entries, dated by the last change of the page.
 */
export function correctionsFeed(book: Book, at: At): string {
  const words = evidenceMessages.corrections;
  const corrections = allCorrections(book);
  const { changed } = entry(book.dates, 'corrections', 'dates');
  const entries = corrections.map(({ id, date, wrong, now, claims }) => {
    const orders = claims.map((claim) => entry(book.claims, claim, id).order);
    return [
      '  <entry>',
      `    ${element('id', `${NAME}:${id}`)}`,
      `    ${element('title', words.entry(date, orders))}`,
      `    ${updated(date)}`,
      `    ${link('alternate', 'text/html', at(`corrections/#${id}`))}`,
      `    ${element('summary', words.summary(wrong, now))}`,
      '  </entry>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANG}">`,
    `  ${element('id', `${NAME}s`)}`,
    `  ${element('title', words.feedTitle(messages.siteTitle))}`,
    `  ${element('subtitle', words.standfirst)}`,
    `  ${updated(corrections[0]?.date ?? changed)}`,
    `  <author>${element('name', evidenceMessages.authors(messages.siteTitle))}</author>`,
    `  ${link('self', 'application/atom+xml', at('corrections.xml'))}`,
    `  ${link('alternate', 'text/html', at('corrections/'))}`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

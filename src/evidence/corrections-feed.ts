import type { At } from '../content/addresses/address.ts';
import { entry, type Book } from '../content/book.ts';
import { allCorrections } from '../content/evidence/corrections.ts';
import type { Correction } from '../content/schema/pages.ts';
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

/** The path of the feed of all corrections, or of those of one scene. */
export const feedPath = (scene?: string): string =>
  scene === undefined ? 'corrections.xml' : `corrections/${scene}.xml`;

/** What a feed is about, if not all that was corrected. */
interface SceneFeed {
  scene: string;
  title: string;
  corrections: readonly Correction[];
}

/**
 * The corrections as an Atom feed (RFC 4287), the newest first. Without corrections it is a feed
 * without entries, dated by the last change of the page.
 *
 * @param of the scene whose corrections alone are wanted
 */
export function correctionsFeed(book: Book, at: At, of?: SceneFeed): string {
  const words = evidenceMessages.corrections;
  const corrections = of?.corrections ?? allCorrections(book);
  const name = of ? `${messages.siteTitle}: ${of.title}` : messages.siteTitle;
  const { changed } = entry(book.dates, 'corrections', 'dates');
  const entries = corrections.map(({ id, date, wrong, now, claims, scenes, withdrawn = [] }) => {
    const touched = new Set([...scenes.map((place) => place.replace(/\/.*/, '')), ...withdrawn]);
    const orders = claims.map((claim) => entry(book.claims, claim, id).order);
    return [
      '  <entry>',
      `    ${element('id', `${NAME}:${id}`)}`,
      `    ${element('title', words.entry(date, orders, withdrawn.length > 0))}`,
      `    ${updated(date)}`,
      `    ${link('alternate', 'text/html', at(`corrections/#${id}`))}`,
      ...[...touched].map((scene) => `    <category term="${escapeHtml(scene)}"/>`),
      `    ${element('summary', words.summary(wrong, now))}`,
      '  </entry>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANG}">`,
    `  ${element('id', of ? `${NAME}s:${of.scene}` : `${NAME}s`)}`,
    `  ${element('title', words.feedTitle(name))}`,
    `  ${element('subtitle', words.standfirst)}`,
    `  ${updated(corrections[0]?.date ?? changed)}`,
    `  <author>${element('name', evidenceMessages.authors(messages.siteTitle))}</author>`,
    `  ${link('self', 'application/atom+xml', at(feedPath(of?.scene)))}`,
    `  ${link('alternate', 'text/html', at('corrections/'))}`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

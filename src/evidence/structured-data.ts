import { max, min } from 'd3';
import type { At } from '../content/addresses/address.ts';
import type {
  Article,
  Claim as SchemaClaim,
  ClaimReview,
  CreativeWork,
  Organization,
  Rating,
  WebPage,
  WithContext,
} from 'schema-dts';
import { claimPath } from '../content/addresses/evidence-addresses.ts';
import { entry, type Book } from '../content/book.ts';
import { SIDES, type Claim, type Source } from '../content/schema/evidence.ts';
import type { Dates } from '../content/schema/pages.ts';
import { standfirstOf, type ChapterHead } from '../content/schema/scene.ts';
import { LICENCE } from '#messages/licence.ts';
import { VERDICTS, type Verdict } from '../model/certainty.ts';
import { evidenceMessages } from '#messages/evidence.ts';
import { messages } from '#messages/site.ts';
import { LANG } from '#messages/format.ts';
import { report } from '../model/story.ts';

/** What a page says to machines, in the words of schema.org. */
export type StructuredData = WithContext<Article> | WithContext<ClaimReview> | WithContext<WebPage>;

const AUTHORS: Organization = {
  '@type': 'Organization',
  name: evidenceMessages.authors(messages.siteTitle),
};
const CONTEXT = { '@context': 'https://schema.org' } as const;
/** What is the same of everything on the site. */
const OURS = { inLanguage: LANG, author: AUTHORS, license: LICENCE.href } as const;

/** When the facts of a page were last checked. */
const checkedOn = (lastReviewed: string) => ({ '@type': 'WebPage', lastReviewed }) as const;

function workOf({ title, publisher, url, published }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { datePublished: published }),
  };
}

/** A text of the report under study: the one that the story quotes, or the original. */
function reportOf(book: Book, id = report.source, language = LANG): CreativeWork {
  const { title, url } = entry(book.sources, id, 'sources');
  return {
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: language,
    ...(url === undefined ? {} : { url }),
  };
}

/**
 * How sure a verdict is as a number, for programs that want one: 5 for the surest. “Not checkable” is
 * no place on that scale and has no number.
 */
export function ratingOf(verdict: Verdict): number | undefined {
  return verdict === 'not checkable' ? undefined : VERDICTS.length - VERDICTS.indexOf(verdict);
}

/** What the numbers mean, as every rating says it. */
export const SCALE = `${VERDICTS.flatMap((verdict) => {
  const value = ratingOf(verdict);
  return value === undefined ? [] : [`${value} ${verdict}`];
}).join(
  '; ',
)}. “Not checkable” has no number. The scale says how well the texts read support the claim, not whether it is true.`;

function rating({ verdict, reason }: Claim): Rating {
  const value = ratingOf(verdict);
  return {
    '@type': 'Rating',
    alternateName: verdict,
    ratingExplanation: reason,
    description: SCALE,
    ...(value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 2 }),
  };
}

/** One claim of the report and our verdict on it. Throws when a cited source is not there. */
export function claimReview(
  claim: Claim,
  book: Book,
  dates: Dates,
  at: At,
): WithContext<ClaimReview> {
  const cited = new Set(SIDES.flatMap((side) => claim[side].map(({ source }) => source)));
  const { publisher } = entry(book.sources, report.source, 'sources');
  const reviewed: SchemaClaim = {
    '@type': 'Claim',
    text: claim.restatement,
    author: { '@type': 'Organization', name: publisher },
    appearance: reportOf(book),
    ...(report.original
      ? { firstAppearance: reportOf(book, report.original.source, report.original.lang) }
      : {}),
  };
  return {
    ...CONTEXT,
    '@type': 'ClaimReview',
    url: at(claimPath(claim.id)),
    name: messages.siteTitle,
    ...OURS,
    datePublished: dates.changed,
    dateModified: dates.changed,
    claimReviewed: claim.restatement,
    reviewBody: claim.reason,
    itemReviewed: reviewed,
    reviewRating: rating(claim),
    citation: [...cited].map((id) => workOf(entry(book.sources, id, claim.id))),
    mainEntityOfPage: checkedOn(dates.checked),
  };
}

/**
 * The story as an article with its chapters.
 *
 * @param chapters in reading order, the opening first; each has its dates
 */
export function storyArticle(
  chapters: readonly ChapterHead[],
  book: Book,
  at: At,
  image: string | undefined,
): WithContext<Article> {
  const [opening] = chapters;
  if (!opening) throw new Error('structured data: found no chapter, expected at least one');
  const dates = chapters.map(({ slug }) => entry(book.dates, slug, 'dates'));
  return {
    ...CONTEXT,
    '@type': 'Article',
    url: at(''),
    headline: opening.title,
    description: standfirstOf(opening),
    ...OURS,
    isAccessibleForFree: true,
    dateModified: max(dates, ({ changed }) => changed) ?? '',
    ...(image === undefined ? {} : { image }),
    about: reportOf(book),
    // Facts are as old as the part that was checked longest ago.
    mainEntityOfPage: checkedOn(min(dates, ({ checked }) => checked) ?? ''),
    hasPart: chapters.map(({ slug, title, order }) => {
      const { changed, checked } = entry(book.dates, slug, 'dates');
      return {
        '@type': 'Chapter',
        url: at(`#${slug}`),
        name: title,
        position: order,
        dateModified: changed,
        mainEntityOfPage: checkedOn(checked),
      };
    }),
  };
}

/** A page beside the story. */
export function webPage(
  name: string,
  description: string,
  path: string,
  dates: Dates,
  at: At,
): WithContext<WebPage> {
  return {
    ...CONTEXT,
    '@type': 'WebPage',
    url: at(path),
    name,
    description,
    ...OURS,
    dateModified: dates.changed,
    lastReviewed: dates.checked,
  };
}

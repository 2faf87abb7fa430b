import { Ajv2020 } from 'ajv/dist/2020.js';
import { schemaOrgComplaints } from '../../../src/evidence/schema-org.fixture.ts';
import { attribute } from '../../support/markup.ts';
import { addressOf, isListed } from './crawl-heads.ts';
import type { CrawledPage, CrawledSite, Fault } from './crawl-site.ts';

/** What a page says to machines. */
interface Said {
  page: CrawledPage;
  data: Record<string, unknown> & { '@type': string };
}

const TEXT = { type: 'string', minLength: 1 };
const DAY = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
const MONTH = { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' };
const WEB = { type: 'string', pattern: '^https?://' };
const named = (type: string) => ({
  type: 'object',
  required: ['@type', 'name'],
  properties: { '@type': { const: type }, name: TEXT },
});
const CHECKED = {
  type: 'object',
  required: ['@type', 'lastReviewed'],
  properties: { '@type': { const: 'WebPage' }, lastReviewed: MONTH },
};
const BASIC = {
  '@context': { const: 'https://schema.org' },
  url: TEXT,
  inLanguage: { const: 'en' },
  author: named('Organization'),
  license: WEB,
  dateModified: DAY,
};
const typed = (required: string[], properties: object) => ({
  type: 'object',
  required: [
    '@context',
    '@type',
    'url',
    'inLanguage',
    'author',
    'license',
    'dateModified',
    ...required,
  ],
  properties: { ...BASIC, ...properties },
});

/** What each kind of page must say: the vocabulary itself demands nothing. */
const SCHEMAS: Record<string, object> = {
  WebPage: typed(['name', 'description', 'lastReviewed'], {
    name: TEXT,
    description: TEXT,
    lastReviewed: MONTH,
  }),
  Article: typed(['headline', 'description', 'hasPart', 'about', 'mainEntityOfPage'], {
    headline: TEXT,
    description: TEXT,
    image: TEXT,
    mainEntityOfPage: CHECKED,
    hasPart: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['@type', 'url', 'name', 'position', 'dateModified', 'mainEntityOfPage'],
        properties: { name: TEXT, dateModified: DAY, mainEntityOfPage: CHECKED },
      },
    },
  }),
  ClaimReview: typed(
    ['claimReviewed', 'reviewBody', 'datePublished', 'itemReviewed', 'reviewRating', 'citation'],
    {
      claimReviewed: TEXT,
      reviewBody: TEXT,
      datePublished: DAY,
      mainEntityOfPage: CHECKED,
      itemReviewed: {
        type: 'object',
        required: ['@type', 'text', 'author', 'appearance', 'firstAppearance'],
        properties: { '@type': { const: 'Claim' }, text: TEXT, author: named('Organization') },
      },
      reviewRating: {
        type: 'object',
        required: ['@type', 'alternateName', 'ratingExplanation', 'description'],
        // A number says nothing without its scale.
        dependentRequired: { ratingValue: ['bestRating', 'worstRating'] },
        properties: {
          alternateName: TEXT,
          ratingExplanation: TEXT,
          ratingValue: { type: 'number', minimum: 2, maximum: 5 },
        },
      },
      citation: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['@type', 'name', 'publisher'],
          properties: { name: TEXT, url: WEB, datePublished: MONTH },
        },
      },
    },
  ),
};

const saidIn = (page: CrawledPage): Said[] =>
  page.elements
    .filter((one) => attribute(one, 'type') === 'application/ld+json')
    .map((one) => ({ page, data: JSON.parse(one.textContent) as Said['data'] }));

const PLACE = 'structured data';

/** What one page says wrongly, or not at all. */
function faultsOf({ page, data }: Said, site: CrawledSite): Fault[] {
  const { file } = page;
  const schema = SCHEMAS[data['@type']];
  if (!schema)
    return [
      { file, place: PLACE, found: data['@type'], expected: Object.keys(SCHEMAS).join(', ') },
    ];
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  validate(data);
  const own = addressOf(page, site);
  const told = new URL(String(data.url), site.root).href;
  return [
    ...(validate.errors ?? []).map(({ instancePath, message = '', params }) => ({
      file,
      place: `${PLACE}${instancePath}`,
      found: 'another value or none',
      expected: `${message} ${JSON.stringify(params)}`,
    })),
    ...(told === own ? [] : [{ file, place: `${PLACE}/url`, found: told, expected: own }]),
  ];
}

/**
 * What pages say to machines and should not, or do not say and should: words that schema.org does not
 * know, fields that are missing, an address that is not the page's own. Pages that search engines may
 * not list say nothing.
 */
export function faultsOfStructuredData(site: CrawledSite): Fault[] {
  const said = site.pages.flatMap(saidIn);
  const silent = site.pages.flatMap((page) => {
    const count = said.filter((one) => one.page === page).length;
    const wanted = isListed(page) ? 1 : 0;
    return count === wanted
      ? []
      : [{ file: page.file, place: PLACE, found: String(count), expected: String(wanted) }];
  });
  const items = said.map(({ data }) => ({ type: data['@type'], data }));
  const unknown = schemaOrgComplaints(items).map((complaint) => ({
    file: said[Number(/^item (\d+)/.exec(complaint)?.[1])]?.page.file ?? 'unknown',
    place: PLACE,
    found: complaint.replace(/^item \d+: /, ''),
    expected: 'the vocabulary of schema.org',
  }));
  return [...silent, ...said.flatMap((one) => faultsOf(one, site)), ...unknown];
}

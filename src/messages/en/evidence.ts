import { dateInWords, capital, inWords } from './format.ts';
import * as story from '../../model/story.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/**
 * The words of the pages of evidence, which are made at build. They stand apart from src/messages/en/site.ts so
 * that the story's script does not carry them.
 */
export const evidenceMessages = {
  story: 'Story',
  pages: 'Pages',
  changed: (day: string) => `Text last changed ${dateInWords(day)}`,
  checked: (month: string) => `facts last checked ${dateInWords(month)}, in stored copies`,
  dates: (changed: string, checked: string): string =>
    `${evidenceMessages.changed(changed)}; ${evidenceMessages.checked(checked)}.`,
  nav: {
    evidence: 'Evidence',
    sources: 'Sources',
    glossary: 'Glossary',
    method: 'Method',
    corrections: 'Corrections',
    data: 'Data',
    embed: 'Embed',
    teach: 'Teach',
  },

  claimPage: {
    title: (order: number, restatement: string) => `Claim ${order}: ${restatement}`,
    kicker: (order: number, total: number) => `Claim ${order} of ${total}`,
    kinds: {
      event: 'event',
      outcome: 'outcome',
      attribution: 'attribution',
      context: 'context',
      forecast: 'forecast',
      motive: 'motive',
    },
    paragraphs: {
      P0: 'the headline',
      P1: 'the opening lines',
      P2: 'the first paragraph',
      P3: 'the line between the paragraphs',
      P4: 'the second paragraph',
    },
    from: (places: readonly string[]) => `From ${places.join(' and ')} of the report.`,
    wording: 'How the report puts it',
    flat: 'It states this without a hedge.',
    hedgeKinds: { hedge: 'a hedge', stress: 'a stress' },
    keyWords: 'Its words:',
    statedSource: (source: string) => `Source that it gives: ${source}.`,
    noSource: 'It gives no source for it.',
    undated: 'no date in the copy read',
    reliability: 'Reliability:',
    settle: 'What would settle it',
    story: 'Where it stands in the story',
    /** Before the title of a frame. */
    tested: 'Where the story tests it:',
    shown: 'on the picture',
    link: 'Address of this claim',
    previous: 'Claim before',
    next: 'Claim after',
    all: 'All claims',
  },

  index: {
    title: 'Evidence',
    heading: 'The report taken apart',
    standfirst: (total: number) =>
      `The report makes ${total} claims that can be told apart. Here they are in the order of its text, each with our verdict. A claim opens a page with what speaks for it, against it, and who says so.`,
    facsimile: (total: number) =>
      `The report as pale bars, and of each of its ${total} claims a few words with the sign of the verdict`,
    blankFacsimile: (total: number) =>
      `The report as pale bars, and of each of its ${total} claims a few words with an empty sign`,
    totals: 'How the verdicts fall',
    filter: 'Choose claims',
    verdict: 'Verdict',
    kind: 'Kind',
    search: 'Search',
    sort: 'Order',
    anyVerdict: 'All verdicts',
    anyKind: 'All kinds',
    byText: 'As in the report',
    byVerdict: 'By verdict',
    reset: 'Show all',
    shown: (count: number, total: number) =>
      count === total
        ? `All ${total} claims`
        : count === 0
          ? `None of the ${total} claims`
          : `${counted(count, 'claim', 'claims')} of ${total}`,
    /** The script puts the number in place of #. */
    shownMany: (total: number) => `# claims of ${total}`,
    claims: 'Claims',
    evidenceCount: (pro: number, contra: number, qualifying: number) =>
      `${counted(pro, 'text', 'texts')} for, ${contra} against, ${qualifying} qualifying`,
    hedges: 'How the report weighs it:',
    alternativesIntro: (own: string, count: number) =>
      `The report has one explanation: ${own}. Here it stands beside ${inWords(count - 1)} others. They do not exclude one another.`,
    weighed: (pro: number, contra: number) =>
      `What the texts say: ${inWords(pro)} for it, ${inWords(contra)} against`,
    support: 'Support in the texts that we read',
    differs: 'How it differs',
    test: 'What would test it',
    machine: 'For programs',
    machineText: 'All claims, verdicts and sources as one file:',
    schema: 'its schema',
  },

  sources: {
    title: 'Sources',
    standfirst: (total: number) =>
      `The ${total} texts behind the story, each once, in the order in which the story cites them. The number is the one in the text.`,
    read: `What we read, we read as a stored copy in ${dateInWords(story.checked)}. Nothing was checked on the live web, so an address may lead elsewhere by now.`,
    list: 'All sources',
    kind: 'Kind:',
    undated: 'undated in the copy read',
    readAs: `Read as a stored copy, ${dateInWords(story.checked)}`,
    seenIn: 'Not read itself; known as far as it is embedded or quoted in',
    reliability: 'Reliability:',
    notRated: 'Reliability: not rated by us.',
    note: 'What we took from it:',
    method: 'How it counts:',
    limits: 'Limits:',
    passesOn: 'Passes on the words of',
    address: 'Address',
    citedFor: 'Cited for',
    unused: 'Not cited on its own in the story or for a claim.',
    uses: {
      claim: 'claims',
      alternative: 'other explanations',
      chapter: 'chapters',
      picture: 'pictures',
      term: 'glossary',
      table: 'data',
      map: 'places and lines of the maps',
      classroom: 'questions and exercises',
    },
  },

  authors: (site: string) => `The authors of “${site}”`,
  pictureOf: {
    scene: (title: string) => `Picture from the story: ${title}`,
    chapter: (title: string) => `Picture of the chapter: ${title}`,
  },
  cited: (number: number, publisher: string) => `Source ${number}: ${publisher}`,
  noClaims: 'none',

  colophon: {
    ways: [
      { to: 'Every claim and its verdict:', page: 'evidence/', name: 'evidence' },
      { to: 'Every text:', page: 'sources/', name: 'sources' },
      {
        to: 'How it was made, and who to tell about an error:',
        page: 'method/',
        name: 'method',
      },
      { to: 'What was wrong:', page: 'corrections/', name: 'corrections' },
    ],
    privacy:
      'This page asks nothing of any other host. It sets no cookies. Your browser remembers where you stopped, how you set the page, and any verdicts that you give; nothing of that leaves it.',
  },

  alternatives: {
    explanation: 'Explanation',
    support: 'Support',
    why: 'Why',
  },

  candidates: {
    caption: (count: number, points: number) =>
      `${capital(inWords(count))} events on record: which of ${inWords(points)} points of the report does each meet?`,
    column: 'Event',
    points: (met: number, of: number) => `${met} of ${of} points`,
    outside: 'outside the span of dates',
    unit: (name: string) => `Attacked: ${name}.`,
    noUnit: 'The unit attacked is not named.',
    fit: { yes: 'yes', no: 'no', unknown: 'open' },
    signs: { yes: '+', no: '−', unknown: '?' },
    ask: 'What makes a “yes”',
    words: (words: string) => ` The report: “${words}”.`,
    order:
      'First come the events inside the span of dates that the clues leave, and among them those that meet most points. Equals stand by day. “Open” means that the texts read do not decide it. Points count what was written, not what happened: a longer account can meet more.',
  },

  origins: {
    caption: (count: number) =>
      `${capital(inWords(count))} texts of the list below hang on it. A line leads from a text to the one that passes it on.`,
    texts: (count: number) => counted(count, 'text', 'texts'),
    /** Under the picture of all texts that pass on words. */
    lineage: (hanging: number, total: number) =>
      `Who repeats whom: ${hanging} of the ${total} texts pass on the words of another or of a party, or seem to. Each dot is a text, each square a party. What hangs on one party counts as one. The lines say how sure it is:`,
    undated: 'undated',
    means: {
      corroborated: 'the copy shows where its words come from',
      partly: 'it points there, but not to this very text',
      plausible: 'our inference',
      contested: 'sources disagree about it',
      uncheckable: 'too little of it could be read to tell',
    },
    more: (party: string, count: number) =>
      `${count} other ${count === 1 ? 'text' : 'texts'} that ${count === 1 ? 'carries' : 'carry'} the words of ${party}`,
    others: (count: number) => `${count} other texts on which some in this list rest`,
    claimsOnly: (claims: readonly string[]) =>
      ` This holds for what it says on ${claims.length === 1 ? 'claim' : 'claims'} ${claims.join(', ')}.`,
  },

  glossary: {
    title: 'Glossary',
    standfirst:
      'Words and groups that a reader may not know, in the sense in which the story uses them.',
    variants: 'Also:',
    sources: 'Sources:',
  },

  method: {
    signs: (count: number) => `The ${inWords(count)} signs for how sure anyone can be`,
    contact: 'Who to tell about an error',
    contactIs: 'Errors can be reported here:',
    noContact:
      'We give no address of our own. Errors can be reported where this site is published, or in the repository of the project.',
    corrections: 'What has been put right stands under',
  },

  corrections: {
    title: 'Corrections',
    standfirst:
      'Everything that was wrong on this site and has been put right since it was published.',
    none: 'Nothing has been corrected so far. That does not mean that nothing is wrong.',
    how: 'A correction stands here with its date, and a mark stands at the claim and at the place in the story.',
    feed: 'Feed of corrections',
    wrong: 'It said:',
    now: 'It says now:',
    touches: 'It touches:',
    on: (day: string) => `Corrected ${dateInWords(day)}`,
    /** In the place of a scene that was taken out. */
    withdrawnOn: (day: string) => `This was withdrawn on ${dateInWords(day)}.`,
    claim: (order: number) => `claim ${order}`,
    withdrawn: (scene: string) => `the scene “${scene}”, which was withdrawn`,
    feedLink: (site: string) => `${site}: corrections`,
    feedTitle: (site: string) => `Corrections: ${site}`,
    /** The title of a correction in the feed, with the numbers of the claims that it touches. */
    entry: (day: string, claims: readonly number[], isWithdrawn = false) => {
      const touched = claims.map((order) => `claim ${order}`).join(', ');
      const what = isWithdrawn ? 'Withdrawn' : 'Corrected';
      return `${what} ${dateInWords(day)}${touched === '' ? '' : `: ${touched}`}`;
    },
    summary: (wrong: string, now: string) => `It said: ${wrong} It says now: ${now}`,
    /** Where a date has no room. */
    sign: 'c',
  },
} as const;

/* Words of charts, by what they stand in. Each group is a constant of its own, so that a browser loads only those it shows. */

import type { Certainty } from '../../model/certainty.ts';
import { shortMonth } from './format.ts';

const FORMAT = new Intl.NumberFormat('en-GB');

/** "12,345". */
export const numberInWords = (value: number): string => FORMAT.format(value);

export const NO_DATA = 'no data';

/** One thing that is counted, and several of them. */
type Noun = readonly [one: string, several: string];

const counted = (value: number, [one, several]: Noun): string =>
  `${numberInWords(value)} ${value === 1 ? one : several}`;

/** Charts of one number a month. */
export const monthMessages = {
  /** "7 events", "1 event", "no data". */
  count: (value: number | null, noun: Noun) => (value === null ? NO_DATA : counted(value, noun)),
  /** "4 events (1, 3, 0)": a sum and what it was added up from. */
  sumOf: (values: readonly number[], noun: Noun) => {
    const sum = counted(
      values.reduce((total, value) => total + value, 0),
      noun,
    );
    return values.length > 1 ? `${sum} (${values.join(', ')})` : sum;
  },
  point: (month: string, count: string) => `${month}: ${count}`,
  quarterPoint: (name: string, months: string, year: string, count: string) =>
    `${name}, ${months} ${year}: ${count}`,
  span: (first: string, last: string) => `${first} to ${last}`,
  beyondTop: (value: number) => `${value} ↑`,
  windowOf: (months: number) => `${months}\u00a0months`,
  /** The sum of some months in a row, below a name: “31 in Oct–Mar”. */
  panelSum: (sum: number, first: string, last: string) =>
    `${sum} in ${shortMonth(first)}–${shortMonth(last)}`,
} as const;

/** Keys of charts of one number a month. */
export const monthLegend = {
  columns: (several: string) => `${several} in one month`,
  /** Where panels count different things. */
  columnsOf: (panels: readonly { name: string; several: string }[]) =>
    `in one month: ${panels.map(({ name, several }) => `${name}, ${several}`).join('; ')}`,
  band: (text: string, certainty: string) => `${text}: ${certainty}`,
  curve: 'not counted: what a constant doubling would look like',
  fits: 'growth fitted by us over 3, 6 or 12 months; in dashes where the 95% interval includes no growth',
} as const;

/** Tables of numbers. */
export const tableMessages = {
  month: 'Month',
  source: 'Source',
  caption: (title: string, unit: string) => `${title}. ${unit}`,
  growthCaption: (what: string) =>
    `Growth up to each month, by our fits, with 95% intervals. ${what}`,
  upTo: 'Up to',
} as const;

/** A figure in which the reader draws hidden months. */
export const drawMessages = {
  task: 'Draw how you think it went on: drag across the empty months with a finger or the mouse.',
  keys: 'With the keyboard: put the focus on the drawing field, left and right choose the month, up and down the number.',
  field: 'Your drawing, month by month',
  here: 'Draw here',
  value: (month: string, value: number | null) => `${month}: ${value ?? 'nothing drawn yet'}`,
  show: 'Show what was counted',
  skip: 'Skip: show what was counted',
  again: 'Draw again',
} as const;

/** The total of a reader's line, or the highest month of a line. */
interface Peak {
  month: string;
  value: number;
  /** All months have the same value. */
  isLevel: boolean;
}

const totals = (drawn: number, sum: number, months: number, noun: Noun, close: boolean): string => {
  const span = months === 1 ? 'this month' : `these ${months} months`;
  const start = `You drew ${drawn} ${noun[drawn === 1 ? 0 : 1]} for ${span}`;
  if (drawn === sum) return `${start}, as many as were counted`;
  if (close) return `${start}, close to the ${sum} counted`;
  return `${start}; ${sum} ${sum === 1 ? 'was' : 'were'} counted`;
};

const shapeOf = ({ month, value, isLevel }: Peak): string =>
  isLevel ? `stays level at ${value}` : `is highest in ${month} with ${value}`;

/** What is said of a reader's line beside what was counted. */
export const compareMessages = {
  nothingDrawn: (sum: number, months: number, noun: Noun) =>
    `${sum} ${noun[sum === 1 ? 0 : 1]} were counted in these ${months} months.`,
  oneMonth: (drawn: number, sum: number, noun: Noun, close: boolean) =>
    `${totals(drawn, sum, 1, noun, close)}.`,
  months: (
    drawn: { total: number; peak: Peak },
    count: { total: number; peak: Peak },
    months: number,
    noun: Noun,
    close: boolean,
  ) => {
    const start = totals(drawn.total, count.total, months, noun, close);
    const [yours, theirs] = [drawn.peak, count.peak];
    return !yours.isLevel && !theirs.isLevel && yours.month === theirs.month
      ? `${start}; both are highest in ${yours.month}, yours with ${yours.value}, the count with ${theirs.value}.`
      : `${start}; your line ${shapeOf(yours)}, the count ${shapeOf(theirs)}.`;
  },
} as const;

/** A figure in which the reader slides the last month of a fit. */
export const slideMessages = {
  label: 'Growth up to the end of',
  area: 'Counted in',
  title: (area: string, month: string, word: string) => `${area}. Up to ${month}: ${word}`,
  value: (month: string, sentence: string) => `${month}. ${sentence}`,
} as const;

/** Several counts side by side. */
export const counterMessages = {
  number: numberInWords,
  /** Who counted, and what, beneath the number. */
  definition: (name: string, definition: string) => `${name}: ${definition}`,
  /** The same where the number stands apart. */
  point: (name: string, value: number, definition: string) =>
    `${name}: ${numberInWords(value)}. ${definition}`,
  legend: 'one attack or event, as its counter defines it',
} as const;

/** How a line of each certainty is drawn. */
const DASHES: Record<Certainty, string> = {
  corroborated: 'unbroken:',
  partly: 'long dashes:',
  plausible: 'short dashes:',
  contested: 'dashes and dots:',
  uncheckable: 'dots:',
};

const STRENGTHS = { strong: 'Strong', medium: 'Medium', weak: 'Weak' } as const;

/** A publisher's index pages, with the report between two items of each. */
export const stackMessages = {
  pile: (name: string) => `Index page “${name}”`,
  report: 'The report',
  undated: 'no date',
  legend: 'an item of the index, newest on top; bars stand for words not shown here',
} as const;

/** The bounds of a date. */
export const boundMessages = {
  stillOpen: 'still open',
  band: 'probably in here;\nnot certain',
  label: (date: string, strength: keyof typeof STRENGTHS) => `${date}, ${strength}`,
  point: (date: string, clue: string, strength: keyof typeof STRENGTHS, why: string) =>
    `${date}. ${clue} ${STRENGTHS[strength]}: ${why}`,
  source: (publisher: string, title: string) => `${publisher}: ${title}`,
  legendBand: (certainty: string) => `span of days, drawn by us: ${certainty}`,
  /** How sure the brackets on a figure are, in the words of each certainty. */
  legendBounds: (bounds: readonly { certainty: Certainty; wording: string }[]) => {
    const said = bounds.map(({ certainty, wording }) =>
      bounds.length > 1 ? `${DASHES[certainty]} ${wording}` : wording,
    );
    return `bracket, drawn by us: ${said.join('; ')}`;
  },
  legendOpen: 'side still open: nothing bounds it',
  legendClues: ({
    hasKnown,
    hasSpan,
    hasFits,
  }: Record<'hasKnown' | 'hasSpan' | 'hasFits', boolean>) =>
    `clue: weak, medium, strong${hasKnown ? '; pale: shown before' : ''}${hasSpan ? '; bar: day unknown' : ''}` +
    (hasFits ? '; squares: points met, pale: not decided' : ''),
  caption: 'What narrows the date down, and how far each clue can be trusted',
  columns: ['Date', 'Clue', 'Strength', 'Why', 'Sources'],
} as const;

type RelationKind = 'fights' | 'commands' | 'supports' | 'coordinates' | 'rivals';
type Confidence = 'high' | 'medium' | 'low';

/** A name after the first word of a sentence: "The army" loses its capital, "Turkey" does not. */
const within = (name: string): string => name.replace(/^The /, 'the ');

const PAST: Record<RelationKind | 'attacks', string> = {
  fights: 'fought',
  attacks: 'attacked',
  commands: 'commanded',
  supports: 'supported',
  coordinates: 'coordinated with',
  rivals: 'stood in rivalry with',
};

const FROM_TARGET: Record<RelationKind | 'attacks', string> = {
  fights: 'fights',
  attacks: 'attacked by',
  commands: 'commanded by',
  supports: 'supported by',
  coordinates: 'coordinates with',
  rivals: 'rivals',
};

/** Who stands in which relation to whom. */
export const matrixMessages = {
  label: 'Look at one of them',
  /** A relation as it is read from its source, or from its target. */
  word: (kind: RelationKind | 'attacks', isFromTarget: boolean) =>
    isFromTarget || kind === 'coordinates' ? FROM_TARGET[kind] : kind,
  sentence: (
    kind: RelationKind | 'attacks',
    names: { source: string; target: string },
    confidence: Confidence,
    where: string,
    note: string,
  ) =>
    `${names.source} ${confidence === 'low' ? 'may have ' : ''}${PAST[kind]} ${within(names.target)}. Where: ${where}. ${note} Confidence: ${confidence}.`,
  /** What is reported between two sides, or inside of one. */
  cell: (
    sides: readonly string[],
    relations: readonly {
      kind: RelationKind | 'attacks';
      confidence: Confidence;
      source: string;
      target: string;
    }[],
  ) => {
    const where = sides.length > 1 ? sides.join(' and ') : `Inside: ${sides.join('')}`;
    const said = relations.map(
      ({ kind, confidence, source, target }) =>
        `${source} ${relationMessages.cell[kind]} ${target} (${confidence})`,
    );
    return `${where}. Reported relations, with our confidence: ${said.join('; ')}.`;
  },
  /** What somebody does to another, without the first: “commands PMF 44th”. */
  named: (word: string, name: string) => `${word} ${name}`,
  /** Before the name of somebody with whom no relation is in the list. */
  unread: 'nothing read on',
  title: (name: string, count: number) =>
    `${name}: ${count === 1 ? '1 reported relation' : `${count} reported relations`}`,
  confidence: { high: 'high', medium: 'medium', low: 'low' } satisfies Record<Confidence, string>,
} as const;

const KEY_WORDS: Record<RelationKind, string> = {
  fights: 'fights',
  commands: 'commands',
  supports: 'supports',
  coordinates: 'coordinates',
  rivals: 'rivalry (one stroke)',
};

/** Key and table of relations. */
export const relationMessages = {
  /** Kinds that have signs beside one another. */
  legend: (kinds: readonly RelationKind[]) => kinds.map((kind) => KEY_WORDS[kind]).join(', '),
  /** What the bars under signs say, the full one first. */
  levels: 'confidence high: reported well; medium: little or indirectly; low: only assumed by us',
  cell: {
    fights: 'fights',
    attacks: 'attacks',
    commands: 'commands',
    supports: 'supports',
    coordinates: 'coordinates with',
    rivals: 'is a rival of',
  } satisfies Record<RelationKind | 'attacks', string>,
  caption: 'Reported relations; not every relation there was',
  columns: ['Who', 'Relation', 'With whom', 'Where', 'Note', 'Confidence', 'Sources'],
} as const;

/** Claims as squares, or as words of the report. */
export const claimMessages = {
  group: (count: number, verdict: string) => `${count} ${verdict}`,
  phrase: (order: number, name: string, restatement: string) =>
    `Claim ${order}, ${name}: ${restatement}`,
  phraseRated: (order: number, name: string, restatement: string, verdict: string) =>
    `Claim ${order}, ${name}: ${restatement} Verdict: ${verdict}.`,
  claimRated: (order: number, restatement: string, verdict: string) =>
    `Claim ${order}: ${restatement} Verdict: ${verdict}.`,
  untested: 'a claim of the report, not tested yet',
  caption: (count: number) => `The ${count} claims of the report in the order of the text`,
  columns: ['Number', 'Claim', 'Verdict'],
} as const;

/** The layer that answers questions about points. */
export const readoutMessages = {
  walk: 'Points of this figure. Arrow keys go from one to the next; Escape closes the note.',
  close: 'Close',
} as const;

/** What stands under a figure. */
export const figureMessages = {
  data: 'Numbers, sources and files of these pictures',
  dataPage: 'All numbers as tables, with files and sources, on a page of their own',
  dataPageTitle: (scene: string) => `The numbers behind “${scene}”`,
  dataPageAbout: (scene: string) =>
    `Every number that the figure “${scene}” shows, as tables, with its files and its sources.`,
  credit: (sources: string) => `Source: ${sources}. Drawing: ours.`,
  creditRest: {
    page: (count: number) => `${count} more below`,
    picture: (count: number) => `${count} more, listed with the figure`,
  },
  files: 'Files',
  dataOf: (title: string) => `Data: ${title}`,
  metadata: 'description',
  pictureOf: (title: string) => `Picture: ${title}`,
  allData: 'All data files, with what each cannot show',
  drawnFrom: 'Drawn from',
  source: (publisher: string, title: string) => `${publisher}: ${title}`,
} as const;

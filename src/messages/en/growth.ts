import { WINDOWS, type Growth, type NoFit, type Window } from '../../model/growth.ts';
import {
  eventsIn,
  growthVerdict,
  isFit,
  LEAST_EVENTS,
  type GrowthVerdict,
} from '../../model/growth-verdict.ts';
import { addMonths } from '../../model/months.ts';
import { longMonth } from './format.ts';

export interface SaidOfGrowth {
  verdict: GrowthVerdict;
  /** The same in a few words. */
  word: string;
  /** One sentence: which word is defensible. */
  sentence: string;
  /** One sentence for each window, longest first. */
  windows: string[];
}

const VERDICT_WORDS: Record<GrowthVerdict, string> = {
  exponential: 'growing exponentially',
  growing: 'growing, not exponentially',
  falling: 'falling',
  mixed: 'no single word fits',
  none: 'no clear growth',
  few: 'too few to tell',
};

const VERDICT_SENTENCES: Record<GrowthVerdict, string> = {
  exponential:
    'this count can be called growing exponentially: over 3, 6 and 12 months it rises, and one rate would fit all three.',
  growing:
    'this count can be called growing. “Growing exponentially”, the same percentage in every period, is not shown.',
  falling: 'this count can be called falling.',
  mixed: 'this count rises over one window and falls over another: no single word fits.',
  none: 'there is no clear growth in this count: it may have grown, stood still or fallen.',
  few: 'this count has too few events to tell whether it grew.',
};

const REASONS: Record<NoFit, string> = {
  'too few months': 'it takes three months at least',
  'missing month': 'a month is missing',
  'all zero': 'every month has zero events',
  'one month with events': 'only one month has events',
};

/** Percentages from here on say nothing but “very many”. */
const MANY = 1000;

/** A monthly rate as a signed percentage, like "+51%", "−9%", "0%"; below one per cent with a decimal. */
export function percentPerMonth(rate: number): string {
  const exact = Math.expm1(rate) * 100;
  if (exact > MANY) return 'over +1,000%';
  if (exact < -99) return 'below −99%';
  const size = Math.abs(exact);
  const rounded = size < 1 ? Math.round(size * 10) / 10 : Math.round(size);
  if (rounded === 0) return '0%';
  return `${exact < 0 ? '−' : '+'}${rounded}%`;
}

const monthsInWords = (months: number): string =>
  `${months < 10 ? months.toFixed(1).replace('.0', '') : Math.round(months)} months`;

/** A window in a table: its rate and interval, or that there is no fit. */
export function growthInShort(window: Window, growth: Growth): string {
  if (!isFit(growth)) return `${window} months: no fit, ${REASONS[growth.why]}`;
  const [rate, low, high] = [growth.rate, growth.low, growth.high].map(percentPerMonth);
  return `${window} months: ${rate} a month (${low} to ${high})`;
}

function nameOf(window: Window, end: string): string {
  if (window !== 3) return `Over ${window} months`;
  return `Over three points, ${longMonth(addMonths(end, -2))} to ${longMonth(end)}`;
}

function windowSentence(window: Window, growth: Growth, end: string): string {
  const name = nameOf(window, end);
  if (!isFit(growth)) return `${name}: no fit, because ${REASONS[growth.why]}.`;
  const [rate, low, high] = [growth.rate, growth.low, growth.high].map(percentPerMonth);
  const doubling =
    growth.doubling === null ? '' : `, doubling in ${monthsInWords(growth.doubling)}`;
  const events = eventsIn(growth);
  const few = events < LEAST_EVENTS ? ` With ${events} events it decides nothing.` : '';
  const caution = window === 3 ? ' Three points never suffice on their own.' : few;
  return `${name}: ${rate} a month (95% interval ${low} to ${high})${doubling}.${caution}`;
}

/**
 * What can be said of growth in one count up to an end month, in plain sentences. It speaks of the
 * count, never of the report, whose date is not known.
 *
 * @param end the last month of every window, like "2019-12"
 */
export function sayGrowth(growth: Record<Window, Growth>, end: string): SaidOfGrowth {
  const verdict = growthVerdict(growth);
  return {
    verdict,
    word: VERDICT_WORDS[verdict],
    sentence: `Up to ${longMonth(end)}, ${VERDICT_SENTENCES[verdict]}`,
    windows: WINDOWS.toReversed().map((window) => windowSentence(window, growth[window], end)),
  };
}

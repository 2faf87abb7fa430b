import { WINDOWS, type Fit, type Growth, type NoFit, type Window } from './growth.ts';
import { addMonths, longMonth } from './months.ts';

/** Which words the fits up to one end month bear out. */
export type GrowthVerdict = 'exponential' | 'growing' | 'falling' | 'mixed' | 'none' | 'few';

export interface SaidOfGrowth {
  verdict: GrowthVerdict;
  /** The same in a few words. */
  word: string;
  /** One sentence: which word is defensible. */
  sentence: string;
  /** One sentence for each window, longest first. */
  windows: string[];
}

/** With fewer events than this a window decides nothing: intervals of so few are not to be trusted. */
export const LEAST_EVENTS = 10;

const isFit = (growth: Growth): growth is Fit => growth.kind === 'fit';
/** Events in the window: those fitted sum up to those counted. */
const eventsIn = ({ fitted }: Fit): number =>
  Math.round(fitted.reduce((total, value) => total + value, 0));
const decides = (growth: Growth): growth is Fit =>
  isFit(growth) && eventsIn(growth) >= LEAST_EVENTS;
const rises = (growth: Growth): boolean => decides(growth) && growth.low > 0;
const falls = (growth: Growth): boolean => decides(growth) && growth.high < 0;

/** Whether one rate lies in the intervals of all windows: the same percentage in every period. */
function shareRate(growth: Record<Window, Growth>): boolean {
  const fits = WINDOWS.map((window) => growth[window]).filter(isFit);
  return (
    fits.length === WINDOWS.length &&
    Math.max(...fits.map(({ low }) => low)) <= Math.min(...fits.map(({ high }) => high))
  );
}

/**
 * The rule that decides between the words:
 * - `growing`: the 95 % interval of the 6- or of the 12-month window lies wholly above zero growth;
 * - `falling`: the same, wholly below; `mixed`: one of the two windows rises and the other falls;
 * - `exponential`: the intervals of all three windows lie wholly above zero and one rate lies in all
 *   of them, that is, the same percentage in every period;
 * - `few`: what can be fitted of the two has fewer than {@link LEAST_EVENTS} events;
 * - `none`: anything else: no clear growth: the interval includes none.
 * The 3-month window is three points: alone it never decides. Nor does a window of fewer than
 * {@link LEAST_EVENTS} events.
 */
export function growthVerdict(growth: Record<Window, Growth>): GrowthVerdict {
  const long = [growth[6], growth[12]];
  if (long.some(rises) && long.some(falls)) return 'mixed';
  if (long.some(falls)) return 'falling';
  if (long.some(isFit) && !long.some(decides)) return 'few';
  if (!long.some(rises)) return 'none';
  return WINDOWS.every((window) => rises(growth[window])) && shareRate(growth)
    ? 'exponential'
    : 'growing';
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

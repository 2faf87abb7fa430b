import { WINDOWS, type Fit, type Growth, type Window } from './growth.ts';

/** What the fits up to one end month bear out. */
export type GrowthVerdict = 'exponential' | 'growing' | 'falling' | 'mixed' | 'none' | 'few';

/** With fewer events than this a window decides nothing: intervals of so few are not to be trusted. */
export const LEAST_EVENTS = 10;

export const isFit = (growth: Growth): growth is Fit => growth.kind === 'fit';
/** Events in the window: those fitted sum up to those counted. */
export const eventsIn = ({ fitted }: Fit): number =>
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
 * The rule that decides between the verdicts:
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

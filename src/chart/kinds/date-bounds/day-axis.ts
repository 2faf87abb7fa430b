import { pairs, scaleUtc, utcFormat, utcMonth } from 'd3';

const monthKey = utcFormat('%Y-%m');
const monthName = utcFormat('%b');
const nameWithYear = utcFormat('%b\n%Y');

/** Midnight in UTC of a day like 2019-12-19. Throws on anything else. */
function dateOf(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()))
    throw new Error(`found day "${day}", expected one like 2019-12-19`);
  return date;
}

/** A month on the axis: where its visible part begins and ends (0 to 1000), and its name. */
export interface AxisMonth {
  key: string;
  from: number;
  to: number;
  /** With the year under it where a year begins, and at the start of the axis. */
  name: string;
  /** Whether the month itself begins at `from`, or was cut off by the start of the axis. */
  isWhole: boolean;
}

/** A line of days: a day as a position from 0 (the first day) to 1000 (the last), and the months on it. */
export interface DayAxis {
  position: (day: string) => number;
  months: AxisMonth[];
}

/** Throws when the last day does not come after the first. */
export function dayAxis(first: string, last: string): DayAxis {
  const [start, end] = [dateOf(first), dateOf(last)];
  if (end <= start)
    throw new Error(`dayAxis: found ${first} to ${last}, expected the last day after the first`);
  const scale = scaleUtc([start, end], [0, 1000]);
  const limited = scale.copy().clamp(true);
  const begins = utcMonth.range(utcMonth.floor(start), end);
  const months = pairs([...begins, utcMonth.ceil(end)]).map(([begin, next], i) => ({
    key: monthKey(begin),
    from: limited(begin),
    to: limited(next),
    name: (begin.getUTCMonth() === 0 || i === 0 ? nameWithYear : monthName)(begin),
    isWhole: begin >= start,
  }));
  return { position: (day) => scale(dateOf(day)), months };
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of a day like 2019-12-19, in UTC. Throws on anything else. */
export function dayNumber(day: string): number {
  const number = Date.parse(`${day}T00:00:00Z`) / DAY_MS;
  if (Number.isNaN(number)) throw new Error(`found day "${day}", expected one like 2019-12-19`);
  return number;
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
  const [start, end] = [dayNumber(first), dayNumber(last)];
  if (end <= start)
    throw new Error(`dayAxis: found ${first} to ${last}, expected the last day after the first`);
  const scaled = (number: number): number => ((number - start) / (end - start)) * 1000;
  const months: AxisMonth[] = [];
  const cursor = new Date(`${first.slice(0, 7)}-01T00:00:00Z`);
  while (cursor.getTime() / DAY_MS < end) {
    const begin = cursor.getTime() / DAY_MS;
    const key = cursor.toISOString().slice(0, 7);
    const [year, month] = [cursor.getUTCFullYear(), cursor.getUTCMonth()];
    cursor.setUTCMonth(month + 1);
    const name = MONTHS[month] ?? '';
    months.push({
      key,
      from: scaled(Math.max(begin, start)),
      to: scaled(Math.min(cursor.getTime() / DAY_MS, end)),
      name: month === 0 || months.length === 0 ? `${name}\n${year}` : name,
      isWhole: begin >= start,
    });
  }
  return { position: (day) => scaled(dayNumber(day)), months };
}

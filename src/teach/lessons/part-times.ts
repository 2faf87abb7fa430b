/** A stretch of a lesson with the minutes at which it begins and ends. */
export type Timed<T> = T & { start: number; end: number };

/** When each part of a lesson begins and ends, in minutes from the start of the lesson. */
export function partTimes<T extends { minutes: number }>(parts: readonly T[]): Timed<T>[] {
  let clock = 0;
  return parts.map((part) => {
    const start = clock;
    clock += part.minutes;
    return { ...part, start, end: clock };
  });
}

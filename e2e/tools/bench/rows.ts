export type Unit = 'ms' | 'bytes' | '';

/** One number of the bench, or a few words where it is none. */
export interface Row {
  /** The part of the bench, as `--only` names it. */
  part: string;
  /** The page or scene that it was measured on. */
  where: string;
  what: string;
  found: number | string;
  unit: Unit;
  /** The same number on the page that has nothing but what is needed. */
  floor?: number;
  /** What was promised, in words. */
  limit?: string;
  /** How it went over time, in pairs of milliseconds and value; only in the JSON. */
  series?: readonly [at: number, value: number][];
  /** Whether it holds. Left out for what is only reported. */
  good?: boolean;
}

/** How many times the floor a number is, with two digits. */
export function ratio({ found, floor }: Row): string {
  if (floor === undefined || typeof found !== 'number') return '';
  return floor === 0 ? '' : `${(found / floor).toFixed(2)} x`;
}

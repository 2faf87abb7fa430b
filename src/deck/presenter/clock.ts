import type { SessionState } from '../session/session-state.ts';

/** Milliseconds that the clock of the lesson has counted. */
export const elapsed = ({ since, before }: SessionState['timer'], now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

/** The clock after its one button was pressed: it starts or pauses. */
export const startedOrPaused = (
  timer: SessionState['timer'],
  now: number,
): SessionState['timer'] =>
  timer.since === null
    ? { since: now, before: timer.before }
    : { since: null, before: elapsed(timer, now) };

const two = (number: number): string => String(number).padStart(2, '0');

/** Minutes and seconds, with hours where there are any: 4:05, 1:04:05. */
export function inMinutes(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

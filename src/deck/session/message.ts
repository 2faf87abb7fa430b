import { PANELS } from '../controls/keys.ts';
import { THEMES, type Room } from './session-state.ts';
import { tallyFrom } from '../activities/tally.ts';

/** The hall shows the picture, the presenter has the notes. There may be several of either. */
export type Role = 'hall' | 'presenter';

/** Which change a room stands at: the higher number is the later one, and of two equal ones a name decides. */
export interface Version {
  count: number;
  /** The window that made the change. */
  writer: string;
}

/** What one window tells all others. Every message carries the whole room, so none can be missed for long. */
export interface Message {
  app: 'classroom';
  version: 1;
  /** `hello` asks to be answered; `bye` is the last of a window. */
  kind: 'state' | 'hello' | 'bye';
  from: string;
  role: Role;
  at: Version;
  room: Room;
}

/** Changes that a lesson cannot reach: a window that counts so high is not one of ours. */
const MOST_CHANGES = 1e9;

/** Whether one version of the room came after another. */
export const isNewer = (one: Version, other: Version): boolean =>
  one.count > other.count || (one.count === other.count && one.writer > other.writer);

const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9-]{1,60}$/.test(value);
const isOneOf = <T>(list: readonly T[], value: unknown): value is T => list.includes(value as T);
const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value < 1e15;

function timerFrom(value: unknown): Room['timer'] | undefined {
  const { since, before } = (value ?? {}) as Record<string, unknown>;
  if (!isMoment(before) || !(since === null || isMoment(since))) return undefined;
  return { since, before };
}

/** @param steps all steps of the deck */
function roomFrom(
  value: unknown,
  steps: readonly string[],
  claims: readonly string[],
): Room | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const room = value as Record<keyof Room, unknown>;
  const { step, panel, isBlack, isCalm, hasContrast, isLarge, theme, isLocked } = room;
  const { rating, isRevealed, isAnswered } = room;
  const tally = tallyFrom(value);
  const timer = timerFrom(room.timer);
  if (
    !isOneOf(steps, step) ||
    !(panel === null || isOneOf(PANELS, panel)) ||
    typeof isBlack !== 'boolean' ||
    typeof isCalm !== 'boolean' ||
    typeof hasContrast !== 'boolean' ||
    typeof isLarge !== 'boolean' ||
    typeof isLocked !== 'boolean' ||
    typeof isRevealed !== 'boolean' ||
    typeof isAnswered !== 'boolean' ||
    !isOneOf(THEMES, theme) ||
    !(rating === null || isOneOf(claims, rating)) ||
    !timer ||
    !tally
  )
    return undefined;
  return {
    step,
    panel,
    isBlack,
    isCalm,
    hasContrast,
    isLarge,
    theme,
    isLocked,
    timer,
    ...tally,
    rating,
    isRevealed,
    isAnswered,
  };
}

/**
 * A message from another window, or undefined when it is not one that a window of this deck sends:
 * another page of the site, an older one, or another hand may use the same channel.
 */
export function parseMessage(
  data: unknown,
  steps: readonly string[],
  claims: readonly string[],
): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { app, version, kind, from, role, at } = data as Record<keyof Message, unknown>;
  if (app !== 'classroom' || version !== 1) return undefined;
  if (!isOneOf(['state', 'hello', 'bye'] as const, kind) || !isName(from)) return undefined;
  if (!isOneOf(['hall', 'presenter'] as const, role)) return undefined;
  const { count, writer } = (at ?? {}) as Record<keyof Version, unknown>;
  if (typeof count !== 'number' || !Number.isInteger(count) || !isName(writer)) return undefined;
  if (count < 0 || count > MOST_CHANGES) return undefined;
  const room = roomFrom((data as { room?: unknown }).room, steps, claims);
  return room && { app, version, kind, from, role, at: { count, writer }, room };
}

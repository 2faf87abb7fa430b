import { PANELS } from '../controls/keys.ts';
import { THEMES } from './display-settings.ts';
import { SWITCHES, type SessionState } from './session-state.ts';
import { tallyFrom } from '../activities/tally.ts';

/** What a window is for: the audience sees the picture, the presenter the notes. There may be several of either. */
export type Role = 'audience' | 'presenter';

/** Which change a state is: the higher number is the later one, and of two equal ones the writer's name decides. */
export interface Version {
  count: number;
  /** The window that made the change. */
  writer: string;
}

/** What one window tells all others. Every message carries the whole state, so a lost one does no harm. */
export interface Message {
  app: 'deck';
  version: 3;
  /** `hello` asks to be answered; `bye` is the last of a window. */
  kind: 'state' | 'hello' | 'bye';
  from: string;
  role: Role;
  at: Version;
  state: SessionState;
}

/** More changes than a lesson can have: a window that counts higher is not one of this site. */
const MOST_CHANGES = 1e9;

/** Whether one version of the state came after another. */
export const isNewer = (one: Version, other: Version): boolean =>
  one.count > other.count || (one.count === other.count && one.writer > other.writer);

type Fields<T> = Partial<Record<keyof T, unknown>>;
const fieldsOf = <T>(value: unknown): Fields<T> =>
  typeof value === 'object' && value !== null ? value : {};
const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9-]{1,60}$/.test(value);
const isOneOf = <T>(list: readonly T[], value: unknown): value is T => list.includes(value as T);
const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value < 1e15;

function timerFrom(value: unknown): SessionState['timer'] | undefined {
  const { since, before } = fieldsOf<SessionState['timer']>(value);
  if (!isMoment(before) || !(since === null || isMoment(since))) return undefined;
  return { since, before };
}

const FLAGS = [...SWITCHES, 'isLocked', 'isRevealed', 'hasEvidence', 'isAnswered'] as const;
type Flags = Pick<SessionState, (typeof FLAGS)[number]>;

function flagsFrom(fields: Fields<SessionState>): Flags | undefined {
  const flags = FLAGS.map((flag) => [flag, fields[flag]] as const);
  return flags.every(([, value]) => typeof value === 'boolean')
    ? (Object.fromEntries(flags) as Flags)
    : undefined;
}

/** What the windows of a deck know, and may therefore name. */
export interface Known {
  /** Ids of all steps. */
  steps: readonly string[];
  /** Ids of all claims that can be rated. */
  claims: readonly string[];
  /** The key of a path as this deck has it: an unknown one is the whole deck. */
  pathKey: (asked: string) => string;
}

function stateFrom(value: unknown, { steps, claims, pathKey }: Known): SessionState | undefined {
  const fields = fieldsOf<SessionState>(value);
  const { step, path, panel, theme, rating, question } = fields;
  const [flags, tally, timer] = [flagsFrom(fields), tallyFrom(value), timerFrom(fields.timer)];
  if (!flags || !tally || !timer) return undefined;
  if (!isOneOf(steps, step) || !isOneOf(THEMES, theme)) return undefined;
  if (!isOneOf([null, ...PANELS], panel) || !isOneOf([null, ...claims], rating)) return undefined;
  if (typeof path !== 'string' || !isOneOf([null, ...steps], question)) return undefined;
  return { step, path: pathKey(path), panel, theme, rating, question, timer, ...flags, ...tally };
}

/**
 * A message from another window, or undefined when it is not one that a window of this deck sends:
 * another page of the site, an older version of it, or a stranger may use the same channel.
 */
export function parseMessage(data: unknown, known: Known): Message | undefined {
  const { app, version, kind, from, role, at, state: sent } = fieldsOf<Message>(data);
  const { count, writer } = fieldsOf<Version>(at);
  if (app !== 'deck' || version !== 3) return undefined;
  if (!isOneOf(['state', 'hello', 'bye'] as const, kind) || !isName(from)) return undefined;
  if (!isOneOf(['audience', 'presenter'] as const, role)) return undefined;
  if (typeof count !== 'number' || !Number.isInteger(count) || !isName(writer)) return undefined;
  if (count < 0 || count > MOST_CHANGES) return undefined;
  const state = stateFrom(sent, known);
  return state && { app, version, kind, from, role, at: { count, writer }, state };
}

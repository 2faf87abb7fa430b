import { isNewer, type Message, type Role, type Version } from './message.ts';
import type { SessionState } from './session-state.ts';

/** Milliseconds of silence after which a window counts as gone. Presenters ask more often than that. */
export const SILENCE = 7_000;

export interface Session {
  readonly state: SessionState;
  /** Changes the state here and in all other windows. */
  change(patch: Partial<SessionState>): void;
  /** A message has come in, already checked. */
  hear(message: Message, now: number): void;
  /** Asks the others to say where they stand, and says it for this one. */
  greet(): void;
  /** The window is about to close. */
  leave(): void;
  /** Whether a window of this role has been heard of lately. */
  isThere(role: Role, now: number): boolean;
  /** Calls back after every change, also one that came from another window. */
  subscribe(listener: (state: SessionState) => void): void;
}

export interface SessionOptions {
  /** Unique among all windows. */
  id: string;
  role: Role;
  state: SessionState;
  /** Hands a message to all other windows. */
  post: (message: Message) => void;
  /**
   * Changes to make to the first state that another window sends, unless something was changed here
   * before it came: somebody has just opened this window at a step of their choice.
   */
  insists?: Partial<SessionState>;
}

/**
 * One window's share in a state that all windows have in common. Each change gets the next number after
 * all that are known; the highest number wins, and of two equal ones the writer's name decides. So all
 * windows end with the same state, in whatever order messages reach them. It knows no channel, no clock
 * and no page.
 */
export function createSession({ id, role, state: start, post, insists }: SessionOptions): Session {
  const listeners = new Set<(state: SessionState) => void>();
  const heard = new Map<string, { role: Role; at: number }>();
  let state = start;
  // What a presenter window begins with is only a guess: what the audience sees counts more.
  let at: Version = { count: role === 'audience' ? 1 : 0, writer: id };
  let wish = insists;

  const say = (kind: Message['kind']): void => {
    post({ app: 'deck', version: 3, kind, from: id, role, at, state });
  };
  const become = (next: SessionState): void => {
    state = next;
    for (const listener of listeners) listener(state);
  };
  const session: Session = {
    get state() {
      return state;
    },
    change(patch) {
      wish = undefined;
      at = { count: at.count + 1, writer: id };
      become({ ...state, ...patch });
      say('state');
    },
    hear(message, now) {
      if (message.from === id) return;
      if (message.kind === 'bye') heard.delete(message.from);
      else heard.set(message.from, { role: message.role, at: now });
      const insisted = message.kind === 'bye' ? undefined : wish;
      if (isNewer(message.at, at)) {
        ({ at } = message);
        // What this window insists on is not given up for a moment either.
        if (insisted) ({ state } = message);
        else become(message.state);
      }
      if (insisted) session.change(insisted);
      else if (message.kind === 'hello') say('state');
      // A window that slept does not know what it has missed.
      else if (message.kind === 'state' && isNewer(at, message.at)) say('state');
    },
    greet() {
      say('hello');
    },
    leave() {
      say('bye');
    },
    isThere: (wanted, now) =>
      [...heard.values()].some((window) => window.role === wanted && now - window.at < SILENCE),
    subscribe(listener) {
      listeners.add(listener);
    },
  };
  return session;
}

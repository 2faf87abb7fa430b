import { isNewer, type Message, type Role, type Version } from './message.ts';
import type { Room } from './session-state.ts';

/** Milliseconds of silence after which a window counts as gone. Presenters ask more often than that. */
export const SILENCE = 7_000;

export interface Session {
  readonly room: Room;
  /** Changes the room here and in all other windows. */
  change(patch: Partial<Room>): void;
  /** A message has come in, already checked. */
  hear(message: Message, now: number): void;
  /** Asks the others to say where they stand, and says it for this one. */
  greet(): void;
  /** The window is about to close. */
  leave(): void;
  /** Whether a window of this role has been heard of lately. */
  isThere(role: Role, now: number): boolean;
  /** Calls back after every change, also one that came from another window. */
  subscribe(listener: (room: Room) => void): void;
}

export interface SessionOptions {
  /** Unique among all windows. */
  id: string;
  role: Role;
  room: Room;
  /** Hands a message to all other windows. */
  post: (message: Message) => void;
  /**
   * What the first room that is heard of does not change, unless something was changed here before:
   * somebody has just opened this window at a step of their choice.
   */
  insists?: Partial<Room>;
}

/**
 * One window's part in the agreement on a room: each change counts one further than all that is known,
 * the furthest wins, and of two that count alike the writer's name decides. So all windows end with the
 * same room, whatever the order in which they hear of it. It knows no channel, no clock and no page.
 */
export function createSession({ id, role, room: start, post, insists }: SessionOptions): Session {
  const listeners = new Set<(room: Room) => void>();
  const heard = new Map<string, { role: Role; at: number }>();
  let room = start;
  // What a presenter window begins with is only a guess: a hall knows better.
  let at: Version = { count: role === 'hall' ? 1 : 0, writer: id };
  let wish = insists;

  const say = (kind: Message['kind']): void => {
    post({ app: 'classroom', version: 1, kind, from: id, role, at, room });
  };
  const become = (next: Room): void => {
    room = next;
    for (const listener of listeners) listener(room);
  };
  const session: Session = {
    get room() {
      return room;
    },
    change(patch) {
      wish = undefined;
      at = { count: at.count + 1, writer: id };
      become({ ...room, ...patch });
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
        if (insisted) ({ room } = message);
        else become(message.room);
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

import { openChannel, windowId, type Channel } from './channel.ts';
import type { DeckData } from '../deck-data.ts';
import type { Role } from './message.ts';
import type { Room } from './session-state.ts';
import { createSession, type Session } from './session.ts';

/**
 * Joins the classroom: this window and all others of this browser that show the deck or its notes
 * agree on one room from now on. To be called once, when the room may be shown.
 *
 * @param insists what this window does not take from the others when it comes
 */
export function joinClassroom(
  role: Role,
  deck: DeckData,
  room: Room,
  insists?: Partial<Room>,
): { session: Session; channel: Channel; greet: () => void } {
  const session = createSession({
    id: windowId(),
    role,
    room,
    post: (message) => {
      channel.post(message);
    },
    ...(insists ? { insists } : {}),
  });
  const channel = openChannel(
    deck.steps.map(({ id }) => id),
    deck.claims.map(({ id }) => id),
    (message) => {
      session.hear(message, Date.now());
    },
  );
  addEventListener('pagehide', () => {
    session.leave();
  });
  // A page that comes back from the browser's memory, or from sleep, has missed what was said.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) session.greet();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) session.greet();
  });
  return {
    session,
    channel,
    greet() {
      session.greet();
    },
  };
}

import { address } from '../../content/addresses/address.ts';
import { parseMessage, type Known, type Message } from './message.ts';

/** One channel for each site and browser: decks of two sites on one host do not mix. */
const NAME = `classroom:${address('')}`;

export interface Channel {
  post(message: Message): void;
  /** Another window to talk to where windows of one site are strangers to each other: pages from a folder. */
  meet(other: Window): void;
}

/**
 * Connects the windows of one deck: by a broadcast channel, or, for pages opened from a folder, which get
 * no common one, by messages straight to the window that this one opened or was opened by.
 */
export function openChannel(known: Known, onMessage: (message: Message) => void): Channel {
  const friends = new Set<Window>();
  const hear = (data: unknown, from?: Window): void => {
    const message = parseMessage(data, known);
    if (!message) return;
    if (from) friends.add(from);
    onMessage(message);
  };
  if (location.protocol !== 'file:') {
    const broadcast = new BroadcastChannel(NAME);
    broadcast.addEventListener('message', ({ data }) => {
      hear(data);
    });
    return {
      post(message) {
        broadcast.postMessage(message);
      },
      meet() {
        // It listens to the channel already.
      },
    };
  }
  if (opener) friends.add(opener as Window);
  addEventListener('message', ({ data, source, origin }) => {
    if (origin !== 'null' && origin !== location.origin) return;
    const isWindow = source && !(source instanceof MessagePort || source instanceof ServiceWorker);
    hear(data, isWindow ? source : undefined);
  });
  return {
    post(message) {
      for (const friend of friends)
        if (friend.closed) friends.delete(friend);
        else friend.postMessage(message, '*');
    },
    meet(other) {
      friends.add(other);
    },
  };
}

/** A name that no other window has. */
export const windowId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(3))].map((word) => word.toString(36)).join('-');

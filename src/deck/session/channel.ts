import { address } from '../../content/addresses/address.ts';
import { parseMessage, type Message } from './message.ts';

/** One classroom for each site and browser: decks of two sites on one host do not mix. */
const NAME = `classroom:${address('')}`;

export interface Channel {
  post(message: Message): void;
  /** Another window to talk to where windows of one site are strangers to each other: pages from a folder. */
  meet(other: Window): void;
}

/**
 * The way between the windows of a classroom: a broadcast channel. Pages opened from a folder get no
 * common one, so there messages go straight to the window that this one opened or was opened by.
 */
export function openChannel(
  steps: readonly string[],
  claims: readonly string[],
  onMessage: (message: Message) => void,
): Channel {
  const isFolder = location.protocol === 'file:';
  const friends = new Set<Window>();
  const hear = (data: unknown, from?: Window): void => {
    const message = parseMessage(data, steps, claims);
    if (!message) return;
    if (from) friends.add(from);
    onMessage(message);
  };
  const broadcast = isFolder ? undefined : new BroadcastChannel(NAME);
  broadcast?.addEventListener('message', ({ data }) => {
    hear(data);
  });
  if (isFolder) {
    if (opener) friends.add(opener as Window);
    addEventListener('message', ({ data, source, origin }) => {
      if (origin !== 'null' && origin !== location.origin) return;
      hear(
        data,
        source instanceof MessagePort || source instanceof ServiceWorker
          ? undefined
          : (source ?? undefined),
      );
    });
  }
  return {
    post(message) {
      broadcast?.postMessage(message);
      for (const friend of friends)
        if (friend.closed) friends.delete(friend);
        else friend.postMessage(message, '*');
    },
    meet(other) {
      if (isFolder) friends.add(other);
    },
  };
}

/** A name that no other window has. */
export const windowId = (): string => {
  const words = crypto.getRandomValues(new Uint32Array(3));
  return [...words].map((word) => word.toString(36)).join('-');
};

import { element } from '../../model/story.ts';

/** What an embed and the page around it say to one another. Nothing in it is about the reader. */

/** Name of the custom element, and what the types of all messages and the names of locks begin with. */
export const ELEMENT = element;
/** The type of a message, for the last word of it; the host's event has the same name. */
export const typeOf = (kind: string): string => `${ELEMENT}:${kind}`;

/** From the embed: how high it would like to be, in CSS pixels. */
export interface HeightMessage {
  type: string;
  height: number;
}

/** From the embed: the frame that it shows now, counted from 0 among those that can be seen. */
export interface FrameMessage {
  type: string;
  scene: string;
  frame: string;
  index: number;
  count: number;
}

/** From the host: it follows the height. The embed answers with both messages. */
export interface HelloMessage {
  type: string;
  frame?: undefined;
}

/** From the host: show this frame. */
export interface GoMessage {
  type: string;
  frame: string;
}

export type FromEmbed = HeightMessage | FrameMessage;
export type FromHost = HelloMessage | GoMessage;

/** Heights that a host follows, in CSS pixels; all others are ignored. */
export const LEAST_HEIGHT = 120;
export const MOST_HEIGHT = 4000;

/** What a stranger sent, whatever it is: unknown things by name. */
type Sent = Partial<Record<string, unknown>>;

/** What an embed says, if it is that. */
export function fromEmbed(data: unknown): FromEmbed | undefined {
  const { type, height, scene, frame, index, count } = (data ?? {}) as Sent;
  return type === typeOf('height') &&
    typeof height === 'number' &&
    height >= LEAST_HEIGHT &&
    height <= MOST_HEIGHT
    ? { type, height }
    : type === typeOf('frame') &&
        typeof scene === 'string' &&
        typeof frame === 'string' &&
        Number.isInteger(index) &&
        Number.isInteger(count)
      ? { type, scene, frame, index: index as number, count: count as number }
      : undefined;
}

/** What a host says, if it is that. */
export function fromHost(data: unknown): FromHost | undefined {
  const { type, frame } = (data ?? {}) as Sent;
  if (type === typeOf('hello')) return { type };
  return type === typeOf('go') && typeof frame === 'string' ? { type, frame } : undefined;
}

/** Says something to an embed or to the page around one, which may have no origin that could be named. */
export function post(to: Window | null, kind: string, parts?: object): void {
  to?.postMessage({ type: typeOf(kind), ...parts }, '*');
}

import { element } from '../../model/story.ts';

/** What an embed and the page around it say to one another. Nothing in it is about the reader. */
export const TYPES = {
  height: `${element}:height`,
  frame: `${element}:frame`,
  hello: `${element}:hello`,
  go: `${element}:go`,
} as const;

/** From the embed: how high it would like to be, in CSS pixels. */
export interface HeightMessage {
  type: typeof TYPES.height;
  height: number;
}

/** From the embed: the frame that it shows now, counted from 0 among those that can be seen. */
export interface FrameMessage {
  type: typeof TYPES.frame;
  scene: string;
  frame: string;
  index: number;
  count: number;
}

/** From the host: it follows the height. The embed answers with both messages. */
export interface HelloMessage {
  type: typeof TYPES.hello;
}

/** From the host: show this frame. */
export interface GoMessage {
  type: typeof TYPES.go;
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
  if (type === TYPES.height)
    return typeof height === 'number' && height >= LEAST_HEIGHT && height <= MOST_HEIGHT
      ? { type, height }
      : undefined;
  return type === TYPES.frame &&
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
  if (type === TYPES.hello) return { type };
  return type === TYPES.go && typeof frame === 'string' ? { type, frame } : undefined;
}

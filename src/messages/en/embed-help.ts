import { element } from '../../model/story.ts';
import type { FrameMessage, FromHost, HeightMessage } from '../../embed/host/messages.ts';
import type { Example } from '../../embed/help/help-examples.ts';
import type { EmbedOptions } from '../../embed/page/options.ts';

/** An option in the address of an embed, as the help page explains it. */
export interface OptionHelp {
  name: keyof EmbedOptions;
  /** A value as it may stand in the address. */
  values: readonly { value: string; means: string }[];
}

/** Every option of src/embed/page/options.ts; a test compares the two. */
export const optionsHelp = ({ share, later }: Example): readonly OptionHelp[] => [
  {
    name: 'frames',
    values: [
      {
        value: `${share}..${later}`,
        means: `only the steps from ${share} to ${later} can be seen`,
      },
      { value: share, means: 'only this step; there are no buttons then' },
    ],
  },
  { name: 'frame', values: [{ value: later, means: 'the scene opens at this step' }] },
  {
    name: 'theme',
    values: [
      { value: 'light', means: 'always light' },
      { value: 'dark', means: 'always dark' },
      { value: 'auto', means: 'as the reader’s system is set' },
    ],
  },
  {
    name: 'live',
    values: [
      { value: 'touch', means: 'a map comes alive only when the reader touches it' },
      { value: 'off', means: 'the pictures stay still' },
      {
        value: 'auto',
        means:
          'a map comes alive when it is well in view on a good connection, or when it is touched',
      },
    ],
  },
  {
    name: 'motion',
    values: [
      { value: 'calm', means: 'steps change at once, without movement' },
      { value: 'auto', means: 'as the reader’s system is set' },
    ],
  },
];

/** A message as the help page explains it, with one that could be sent. */
interface MessageHelp<T> {
  example: T;
  means: string;
}

/** What an embed says to its host. */
export const fromEmbedHelp = ({
  scene,
  share,
  frames,
}: Example): readonly MessageHelp<HeightMessage | FrameMessage>[] => [
  {
    example: { type: `${element}:height`, height: 742 },
    means:
      'How high it would like to be, in CSS pixels. It is sent after a hello and whenever it changes.',
  },
  {
    example: {
      type: `${element}:frame`,
      scene,
      frame: share,
      index: frames.indexOf(share),
      count: frames.length,
    },
    means:
      'Which step it shows now. The index counts from 0 among the steps that can be seen. It is sent as soon as the embed works, after the first hello, and at every step.',
  },
];

/** What a host may say to an embed. */
export const fromHostHelp = ({ later }: Example): readonly MessageHelp<FromHost>[] => [
  {
    example: { type: `${element}:hello` },
    means:
      'The host follows the height. The embed answers with both of its messages, and from then on takes the height that it needs. embed.js says it for you.',
  },
  {
    example: { type: `${element}:go`, frame: later },
    means: 'Show this step. One that cannot be seen is ignored.',
  },
];

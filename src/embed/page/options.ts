/** What a host may ask of an embed in its address. `auto` is what holds without asking. */
export interface EmbedOptions {
  /** The frame that shows first. */
  frame: string | undefined;
  /** First and last frame of the range that can be seen; one frame stands twice. */
  frames: readonly [string, string] | undefined;
  /** `auto` follows the reader's system. */
  theme: 'auto' | 'light' | 'dark';
  /** When a map comes to life: touched, also well in view (`near`), or never. */
  live: 'auto' | 'near' | 'off';
  /** `calm` cuts from frame to frame; `auto` follows the reader's system. */
  motion: 'auto' | 'calm';
}

const FRAME = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const frameIn = (text: string | null): string | undefined =>
  text !== null && FRAME.test(text) ? text : undefined;

function rangeIn(text: string | null): readonly [string, string] | undefined {
  // Names of frames may hold a dot, never two.
  const [first, last = first, ...rest] = (text ?? '').split('..');
  const from = frameIn(first ?? null);
  const to = frameIn(last ?? null);
  return from !== undefined && to !== undefined && rest.length === 0 ? [from, to] : undefined;
}

const oneOf = <T extends string>(known: readonly T[], text: string | null, otherwise: T): T =>
  known.find((candidate) => candidate === text) ?? otherwise;

/**
 * Reads the options in the address of an embed. What is unknown or malformed is ignored: the address
 * comes from strangers.
 *
 * @param search like `?frame=area&theme=dark`
 */
export function readOptions(search: string): EmbedOptions {
  const given = new URLSearchParams(search);
  return {
    frame: frameIn(given.get('frame')),
    frames: rangeIn(given.get('frames')),
    theme: oneOf(['auto', 'light', 'dark'], given.get('theme'), 'auto'),
    live: oneOf(['auto', 'near', 'off'], given.get('live'), 'auto'),
    motion: oneOf(['auto', 'calm'], given.get('motion'), 'auto'),
  };
}

/** The options as they stand in an address: `''`, or `?frame=area&theme=dark`. What holds anyway is left out. */
export function writeOptions({
  frame,
  frames,
  theme,
  live,
  motion,
}: Partial<EmbedOptions>): string {
  const wanted = new URLSearchParams();
  if (frames) wanted.set('frames', frames[0] === frames[1] ? frames[0] : frames.join('..'));
  if (frame !== undefined && frame !== frames?.[0]) wanted.set('frame', frame);
  for (const [name, value] of Object.entries({ theme, live, motion }))
    if (value !== undefined && value !== 'auto') wanted.set(name, value);
  const text = wanted.toString();
  return text === '' ? '' : `?${text}`;
}

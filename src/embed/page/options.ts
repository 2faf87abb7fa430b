/** What a host may choose, by the name of the option. `auto` is what holds without asking. */
export const CHOICES = {
  /** `auto` follows the reader's system. */
  theme: ['auto', 'light', 'dark'],
  /** When a map comes to life: touched, also well in view (`near`), or never. */
  live: ['auto', 'near', 'off'],
  /** `calm` cuts from frame to frame; `auto` follows the reader's system. */
  motion: ['auto', 'calm'],
  /** `off` is a fixed frame: one frame, nothing to press but links, and a short credit. */
  controls: ['auto', 'off'],
  /** `transparent` lets the ground of the host through, where the theme is light or dark. */
  background: ['auto', 'transparent'],
  /** Width to height of the picture. */
  ratio: ['auto', '1:1', '4:5', '4:3', '3:2', '16:9'],
} as const;
type Choices = { [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] };
export type Theme = Choices['theme'];

/** What a host may ask of an embed in its address. */
export interface EmbedOptions extends Choices {
  /** The frame that shows first. */
  frame: string | undefined;
  /** First and last frame of the range that can be seen; one frame stands twice. */
  frames: readonly [string, string] | undefined;
  /** The colour of links, of the focus and of the mark of the step, as `rrggbb`. */
  accent: string | undefined;
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

/** The choice of that name in an address; `auto` where it is none that there is. */
function choiceIn<Name extends keyof Choices>(name: Name, given: URLSearchParams): Choices[Name] {
  const known: readonly string[] = CHOICES[name];
  const asked = given.get(name) ?? '';
  // Found in the list of that name, it is one of its choices.
  return (known.includes(asked) ? asked : 'auto') as Choices[Name];
}

const accentIn = (text: string | null): string | undefined =>
  /^#?([0-9a-f]{6})$/i.exec(text ?? '')?.[1]?.toLowerCase();

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
    theme: choiceIn('theme', given),
    live: choiceIn('live', given),
    motion: choiceIn('motion', given),
    controls: choiceIn('controls', given),
    background: choiceIn('background', given),
    ratio: choiceIn('ratio', given),
    accent: accentIn(given.get('accent')),
  };
}

/** The options as they stand in an address: `''`, or `?frame=area&theme=dark`. What holds anyway is left out. */
export function writeOptions({ frame, frames, ...rest }: Partial<EmbedOptions>): string {
  const wanted = new URLSearchParams();
  if (frames) wanted.set('frames', frames[0] === frames[1] ? frames[0] : frames.join('..'));
  if (frame !== undefined && frame !== frames?.[0]) wanted.set('frame', frame);
  for (const name of [...Object.keys(CHOICES), 'accent'] as (keyof typeof rest)[]) {
    const value = rest[name];
    if (value !== undefined && value !== 'auto') wanted.set(name, value);
  }
  // A colon may stand in a query as it is, and is easier to read.
  const text = wanted.toString().replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

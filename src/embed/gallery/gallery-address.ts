import { readOptions, writeOptions, type EmbedOptions } from '../page/options.ts';
import { FORMS, type Form } from './snippets.ts';

/** Widths at which a scene can be looked at, in CSS pixels: a phone, a column of text, a wide page. */
export const WIDTHS = [360, 640, 900] as const;
export type Width = (typeof WIDTHS)[number];

/** What somebody has chosen in the gallery. */
export interface Settings {
  scene: string;
  form: Form;
  /** Options of the embed; where `frame` is not given, what holds for the form holds. */
  options: EmbedOptions;
  width: Width;
}

const MIDDLE: Width = 640;
const FIRST_FORM: Form = 'embed';

/** What holds before anything is chosen. */
export const defaultSettings = (scene: string): Settings => ({
  scene,
  form: FIRST_FORM,
  options: readOptions(''),
  width: MIDDLE,
});

/** Options as far as the scene has what they name, in its order. */
function known(options: EmbedOptions, frames: readonly string[]): EmbedOptions {
  const [first, last] = (options.frames ?? []).map((id) => frames.indexOf(id));
  const isRange = first !== undefined && last !== undefined && first >= 0 && last >= first;
  const isWhole = first === 0 && last === frames.length - 1;
  const seen = isRange ? frames.slice(first, last + 1) : frames;
  return {
    ...options,
    frames: isRange && !isWhole ? options.frames : undefined,
    frame: seen.find((id) => id === options.frame),
  };
}

/**
 * What the part of the gallery's address after the # asks for, like `#attack?frames=area..flight`.
 * What is unknown is left out; undefined where nothing is asked for.
 *
 * @param scenes ids of the frames of every scene, in their order
 */
export function readSettings(
  hash: string,
  scenes: ReadonlyMap<string, readonly string[]>,
): Settings | undefined {
  const [, scene = '', query] = /^#([^?]*)(?:\?(.*))?$/.exec(hash) ?? [];
  const frames = scenes.get(scene);
  if (!frames || query === undefined) return undefined;
  const asked = new URLSearchParams(query);
  return {
    scene,
    form: FORMS.find((form) => form === asked.get('form')) ?? FIRST_FORM,
    options: known(readOptions(`?${query}`), frames),
    width: WIDTHS.find((width) => String(width) === asked.get('width')) ?? MIDDLE,
  };
}

/** The part of the gallery's address that brings a choice back. */
export function writeSettings({ scene, form, options, width }: Settings): string {
  const query = new URLSearchParams(writeOptions(options));
  query.set('form', form);
  if (width !== MIDDLE) query.set('width', String(width));
  return `#${scene}?${query.toString()}`;
}

import { FORMS } from './snippets.ts';
import { defaultSettings, WIDTHS, type Settings } from './gallery-address.ts';
import { readOptions } from '../page/options.ts';
import type { EmbeddableScene } from './embed-config.ts';

/** Forms of a single picture: they have one step instead of a range. */
export const isSingle = (form: Settings['form']): boolean => form === 'picture' || form === 'mail';

/** The fields of the settings, by name. */
const STEPS = ['first', 'last', 'opens', 'step'] as const;
/** Choices of an embed that a single picture does not have. */
const LOOKS = ['live', 'motion', 'controls', 'background', 'ratio', 'accent'] as const;
const NAMES = ['form', ...STEPS, 'theme', ...LOOKS, 'width'] as const;
type Values = Record<(typeof NAMES)[number], string>;

/** What the fields say about a scene, as a choice. Frames are in the order of the scene. */
export function settingsFrom(values: Values, { id, frames }: EmbeddableScene): Settings {
  const { form: start, width: middle } = defaultSettings(id);
  const form = FORMS.find((one) => one === values.form) ?? start;
  const chosen = isSingle(form) ? (['theme'] as const) : (['theme', ...LOOKS] as const);
  const asked = new URLSearchParams(chosen.map((name) => [name, values[name]]));
  const isWhole = values.first === frames[0]?.id && values.last === frames.at(-1)?.id;
  const frame = isSingle(form) ? values.step : values.opens;
  return {
    scene: id,
    form,
    width: WIDTHS.find((width) => String(width) === values.width) ?? middle,
    options: {
      ...readOptions(`?${asked.toString()}`),
      frames: isSingle(form) || isWhole ? undefined : [values.first, values.last],
      frame: isSingle(form) || frame !== values.first ? frame : undefined,
    },
  };
}

/** The fields for a choice: `settingsFrom(valuesOf(settings, scene), scene)` is the choice again. */
export function valuesOf({ form, options, width }: Settings, scene: EmbeddableScene): Values {
  const { frames, share } = scene;
  const start = frames[0]?.id ?? '';
  const [first, last] = options.frames ?? [start, frames.at(-1)?.id ?? ''];
  return {
    form,
    first,
    last,
    opens: options.frame ?? first,
    step: options.frame ?? share,
    theme: options.theme,
    live: options.live,
    motion: options.motion,
    controls: options.controls,
    background: options.background,
    ratio: options.ratio,
    accent: options.accent === undefined ? '' : `#${options.accent}`,
    width: String(width),
  };
}

function field(
  form: HTMLFormElement,
  name: string,
): HTMLSelectElement | HTMLInputElement | RadioNodeList {
  const found = form.elements.namedItem(name);
  if (
    found instanceof HTMLSelectElement ||
    found instanceof HTMLInputElement ||
    found instanceof RadioNodeList
  )
    return found;
  throw new Error(`gallery: found no field "${name}", expected one in ${form.id}`);
}

/** What the fields of the form hold. Throws when one is missing. */
export const readFields = (form: HTMLFormElement): Values =>
  Object.fromEntries(NAMES.map((name) => [name, field(form, name).value])) as Values;

/** Fills the fields of the form. Throws when one is missing. */
export function writeFields(form: HTMLFormElement, values: Values): void {
  for (const name of NAMES) field(form, name).value = values[name];
}

/**
 * Keeps first and last step in order, and the opening one between them.
 *
 * @param changed name of the field that the reader has changed: the others give way
 */
export function inOrder(
  values: Values,
  changed: string,
  { frames }: Pick<EmbeddableScene, 'frames'>,
): Values {
  const at = (id: string): number => frames.findIndex((frame) => frame.id === id);
  const { first, last, opens } = values;
  const isWrong = at(first) > at(last);
  const from = isWrong && changed === 'last' ? last : first;
  const to = isWrong && changed !== 'last' ? first : last;
  const isWithin = at(opens) >= at(from) && at(opens) <= at(to);
  // What opened at the beginning goes on doing so.
  return {
    ...values,
    first: from,
    last: to,
    opens: isWithin && changed !== 'first' ? opens : from,
  };
}

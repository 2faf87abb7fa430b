import { FORMS } from './snippets.ts';
import { defaultSettings, themeOn, WIDTHS, type Settings } from './gallery-address.ts';
import { readOptions } from '../page/options.ts';
import type { EmbeddableScene } from './embed-config.ts';

/** The fields of the settings, by name. */
const LOOKS = ['theme', 'live', 'motion', 'controls', 'background', 'ratio', 'accent'] as const;
const NAMES = ['form', 'first', 'last', 'frame', ...LOOKS, 'width'] as const;
type Field = (typeof NAMES)[number];
type Values = Record<Field, string>;

/** The forms that keep what a field says: a field is shown for these alone. */
export const KEPT_BY: Readonly<
  Record<Exclude<Field, 'form' | 'width'>, readonly Settings['form'][]>
> = {
  first: ['embed'],
  last: ['embed'],
  frame: FORMS,
  theme: ['embed', 'picture'],
  live: ['embed'],
  motion: ['embed'],
  controls: ['embed'],
  background: ['embed'],
  ratio: ['embed'],
  accent: ['embed'],
};

/** What the fields say about a scene, as a choice. Frames are in the order of the scene. */
export function settingsFrom(values: Values, scene: EmbeddableScene): Settings {
  const { form: start, width: middle } = defaultSettings(scene);
  const { frames } = scene;
  const asked = new URLSearchParams(LOOKS.map((name) => [name, values[name].trim()]));
  const isWhole = values.first === frames[0]?.id && values.last === frames.at(-1)?.id;
  return {
    scene: scene.id,
    form: FORMS.find((form) => form === values.form) ?? start,
    width: WIDTHS.find((width) => String(width) === values.width) ?? middle,
    options: {
      ...readOptions(`?${asked.toString()}`),
      frames: isWhole ? undefined : [values.first, values.last],
      frame: frames.find(({ id }) => id === values.frame)?.id,
    },
  };
}

/** The fields for a choice: `settingsFrom(valuesOf(settings, scene), scene)` is the choice again. */
export function valuesOf({ form, options, width }: Settings, { frames }: EmbeddableScene): Values {
  const [first, last] = options.frames ?? [frames[0]?.id ?? '', frames.at(-1)?.id ?? ''];
  return {
    form,
    first,
    last,
    frame: options.frame ?? '',
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
 * Keeps what belongs together: first and last step are in order, and of an embed the opening one is between
 * them, otherwise the nearest; only an address can be without a step, and an embed then opens at the first.
 *
 * @param changed name of the field that the reader has changed: the others give way
 */
export function inOrder(
  values: Values,
  changed: string,
  { frames, share }: Pick<EmbeddableScene, 'frames' | 'share'>,
): Values {
  const at = (id: string): number => frames.findIndex((frame) => frame.id === id);
  const { form, first, last } = values;
  const isWrong = at(first) > at(last);
  const from = isWrong && changed === 'last' ? last : first;
  const to = isWrong && changed !== 'last' ? first : last;
  const withoutWish = form === 'address' ? '' : form === 'embed' ? from : share;
  const frame = values.frame === '' ? withoutWish : values.frame;
  const nearest = at(frame) < at(from) ? from : at(frame) > at(to) ? to : frame;
  const theme = themeOn(values.background, values.theme);
  return { ...values, first: from, last: to, frame: form === 'embed' ? nearest : frame, theme };
}

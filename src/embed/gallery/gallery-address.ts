import { CHOICES, readOptions, writeOptions, type EmbedOptions } from '../page/options.ts';
import { optionsOnCard, THEME_IN_CODE, type EmbeddableScene } from './embed-config.ts';
import { FORMS, type Form } from './snippets.ts';

/** Widths at which a scene can be looked at, in CSS pixels: a phone, a column of text, a wide page. */
export const WIDTHS = [360, 640, 900] as const;
export type Width = (typeof WIDTHS)[number];

/** What somebody has chosen in the gallery. */
export interface Settings {
  scene: string;
  form: Form;
  /** Options of the embed; each form takes of them what it knows. Without a `frame`, an address is that of the whole scene. */
  options: EmbedOptions;
  width: Width;
}

const MIDDLE: Width = 640;
const FIRST_FORM: Form = 'embed';

/** What holds before anything is chosen. */
export const defaultSettings = (scene: EmbeddableScene): Settings => ({
  scene: scene.id,
  form: FIRST_FORM,
  options: { ...readOptions(''), ...optionsOnCard(scene) },
  width: MIDDLE,
});

/** Letters that follow the reader's system are lost on some grounds: on that of the host, one theme is chosen. */
export const themeOn = <T extends string>(background: string, theme: T): T | 'light' =>
  background === 'transparent' && theme === 'auto' ? THEME_IN_CODE : theme;

/** Options as far as the scene has what they name, in its order. A form of one step takes any step, others one of their range. */
function known(options: EmbedOptions, form: Form, scene: EmbeddableScene): EmbedOptions {
  const frames = scene.frames.map(({ id }) => id);
  const [first, last] = (options.frames ?? []).map((id) => frames.indexOf(id));
  const isRange = first !== undefined && last !== undefined && first >= 0 && last >= first;
  const isWhole = first === 0 && last === frames.length - 1;
  const seen = form === 'embed' && isRange ? frames.slice(first, last + 1) : frames;
  const start = seen.find((id) => id === scene.share) ?? seen[0];
  return {
    ...options,
    theme: themeOn(options.background, options.theme),
    frames: isRange && !isWhole ? options.frames : undefined,
    frame: seen.find((id) => id === options.frame) ?? (form === 'address' ? undefined : start),
  };
}

/**
 * What the part of the gallery's address after the # asks for, like `#attack?frames=area..flight`.
 * What is unknown is left out; undefined where nothing is asked for.
 */
export function readSettings(
  hash: string,
  scenes: readonly EmbeddableScene[],
): Settings | undefined {
  const [, id = '', query] = /^#([^?]*)(?:\?(.*))?$/.exec(hash) ?? [];
  const scene = scenes.find((one) => one.id === id);
  if (!scene || query === undefined) return undefined;
  const asked = new URLSearchParams(query);
  const form = FORMS.find((one) => one === asked.get('form')) ?? FIRST_FORM;
  const theme = CHOICES.theme.find((one) => one === asked.get('theme')) ?? THEME_IN_CODE;
  return {
    scene: id,
    form,
    options: known({ ...readOptions(`?${query}`), theme }, form, scene),
    width: WIDTHS.find((width) => String(width) === asked.get('width')) ?? MIDDLE,
  };
}

/** The step on whose card the gallery opens, by its address in the story, like `#attack/area`. */
export function readStep(
  hash: string,
  scenes: readonly EmbeddableScene[],
): { scene: string; frame: string } | undefined {
  const [, id = '', frame = ''] = /^#([^/]*)\/(.*)$/.exec(hash) ?? [];
  const scene = scenes.find((one) => one.id === id);
  return scene?.frames.some((one) => one.id === frame) ? { scene: id, frame } : undefined;
}

/** The part of the gallery's address that brings a choice back. */
export function writeSettings({ scene, form, options, width }: Settings): string {
  const query = new URLSearchParams(writeOptions(options));
  // Also where it is the first of its range, and where colours follow the system: without them, others would be meant.
  if (options.frame !== undefined) query.set('frame', options.frame);
  query.set('theme', options.theme);
  query.set('form', form);
  if (width !== MIDDLE) query.set('width', String(width));
  return `#${scene}?${query.toString()}`;
}

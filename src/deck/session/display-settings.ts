import { memory, read } from '../../design/browser/memory.ts';
import { isCalm } from '../../story/bar/reading-settings.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How a window of the deck looks, whatever it shows. */
export interface DisplaySettings {
  isCalm: boolean;
  hasContrast: boolean;
  isLarge: boolean;
  theme: Theme;
}

/** Where this browser keeps them. `calm` is the story's own switch. */
const KEYS = {
  isCalm: 'reading:calm',
  hasContrast: 'present:contrast',
  isLarge: 'present:large',
  theme: 'present:theme',
} as const satisfies Record<keyof DisplaySettings, string>;

/** Windows whose maps have the places of labels that large type has. present.css has the same condition. */
export const NARROW = '(max-width: 599px)';

/** The settings as this browser kept them; those that it has not are the system's. */
export function keptDisplay(): DisplaySettings {
  const theme = read(KEYS.theme);
  return {
    isCalm: isCalm(read(KEYS.isCalm), matchMedia('(prefers-reduced-motion: reduce)').matches),
    hasContrast: read(KEYS.hasContrast) === 'on',
    isLarge: read(KEYS.isLarge) === 'on',
    theme: THEMES.find((one) => one === theme) ?? 'system',
  };
}

/** Keeps those settings that have changed. */
export function keepDisplay(now: DisplaySettings, before: DisplaySettings): void {
  const keep = (field: keyof DisplaySettings, value: string | null): void => {
    if (now[field] !== before[field]) memory.write(KEYS[field], value);
  };
  keep('isCalm', now.isCalm ? 'on' : 'off');
  keep('hasContrast', now.hasContrast ? 'on' : null);
  keep('isLarge', now.isLarge ? 'on' : null);
  keep('theme', now.theme === 'system' ? null : now.theme);
}

/** Whether a page with this setting is light or dark. */
export const shownTheme = (theme: Theme): Exclude<Theme, 'system'> => {
  if (theme !== 'system') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** Puts the settings on the page of the audience. */
export function applyDisplay({ isCalm, hasContrast, isLarge, theme }: DisplaySettings): void {
  const root = document.documentElement;
  root.classList.toggle('calm', isCalm);
  root.classList.toggle('contrast', hasContrast);
  root.classList.toggle('large', isLarge || matchMedia(NARROW).matches);
  root.dataset.theme = shownTheme(theme);
}

import { memory } from '../../design/browser/memory.ts';
import { isCalm } from '../../story/settings.ts';
import { THEMES, type Room, type Theme } from './session-state.ts';

/** What a presenter sets once for a room and a projector. */
type Look = Pick<Room, 'isCalm' | 'hasContrast' | 'isLarge' | 'theme'>;

const KEYS = {
  contrast: 'present:contrast',
  large: 'present:large',
  theme: 'present:theme',
} as const;
/** The story's own switch. */
const CALM = 'reading:calm';

const isTheme = (text: string | null): text is Theme => THEMES.some((theme) => theme === text);

/** The look as this browser kept it, else as the system wishes. */
export function keptLook(): Look {
  const theme = memory.read(KEYS.theme);
  return {
    isCalm: isCalm(memory.read(CALM), matchMedia('(prefers-reduced-motion: reduce)').matches),
    hasContrast: memory.read(KEYS.contrast) === 'on',
    isLarge: memory.read(KEYS.large) === 'on',
    theme: isTheme(theme) ? theme : 'system',
  };
}

/** Keeps what has changed. */
export function keepLook(look: Look, before: Look): void {
  const onOff = (isOn: boolean): string | null => (isOn ? 'on' : null);
  if (look.isCalm !== before.isCalm) memory.write(CALM, look.isCalm ? 'on' : 'off');
  if (look.hasContrast !== before.hasContrast) memory.write(KEYS.contrast, onOff(look.hasContrast));
  if (look.isLarge !== before.isLarge) memory.write(KEYS.large, onOff(look.isLarge));
  if (look.theme !== before.theme)
    memory.write(KEYS.theme, look.theme === 'system' ? null : look.theme);
}

/** What the system wishes. */
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Puts the look on the page. */
export function applyLook({ isCalm: calm, hasContrast, isLarge, theme }: Look): void {
  const root = document.documentElement;
  root.classList.toggle('calm', calm);
  root.classList.toggle('contrast', hasContrast);
  root.classList.toggle('large', isLarge);
  root.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
}

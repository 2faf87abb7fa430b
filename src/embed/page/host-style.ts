import { THEME_CHANGE, themeFromHost } from '../host/theme-message.ts';
import { readableAccent } from './accent.ts';
import type { EmbedOptions, Theme } from './options.ts';

const root = document.documentElement;

function setTheme(theme: Theme): void {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Shows the page as its host asked for it in the address: host-style.css has the rest. */
export function applyHostStyle(asked: EmbedOptions): void {
  const { theme, motion, controls, background, ratio, accent } = asked;
  setTheme(theme);
  if (motion !== 'auto') root.classList.add(motion);
  if (controls !== 'auto') root.dataset.controls = controls;
  if (background !== 'auto') root.dataset.background = background;
  if (ratio !== 'auto') {
    root.dataset.ratio = ratio;
    root.style.setProperty('--ratio', ratio.replace(':', '/'));
  }
  if (accent === undefined) return;
  const [light, dark] = [readableAccent(accent, 'light'), readableAccent(accent, 'dark')];
  for (const name of ['accent', 'link', 'focus'])
    root.style.setProperty(`--${name}`, `light-dark(${light}, ${dark})`);
}

/** Follows the colours that the page around this one asks for later; what others send does nothing. */
export function followHostTheme(): void {
  if (parent === window) return;
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const theme = source === parent ? themeFromHost(data) : undefined;
    if (theme === undefined) return;
    setTheme(theme);
    document.dispatchEvent(new Event(THEME_CHANGE));
  });
}

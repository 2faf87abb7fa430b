import { memory } from '../../design/browser/memory.ts';

/** What a reader may switch. Remembered in the browser, sent nowhere. */
export type Setting = 'calm' | 'page';

/**
 * Whether motion is calm. The reader's switch wins over the system's wish, both ways; without a
 * choice of theirs the system decides.
 */
export function isCalm(choice: string | null, systemWantsLess: boolean): boolean {
  return choice === null ? systemWantsLess : choice === 'on';
}

export interface Settings {
  readonly calm: boolean;
  toggle(setting: Setting): void;
}

/** Reads the settings, shows them on the buttons, and applies them to the page. */
export function attachSettings(root: HTMLElement, onPageChange: () => void): Settings {
  const system = matchMedia('(prefers-reduced-motion: reduce)');
  let calmChoice = memory.read('reading:calm');
  let page = !root.classList.contains('scrolly');
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-setting]')];
  const calm = (): boolean => isCalm(calmChoice, system.matches);
  const show = (): void => {
    root.classList.toggle('calm', calm());
    for (const button of buttons)
      button.setAttribute(
        'aria-pressed',
        String(button.dataset.setting === 'calm' ? calm() : page),
      );
  };
  const settings: Settings = {
    get calm() {
      return calm();
    },
    toggle(setting) {
      if (setting === 'calm') {
        calmChoice = calm() ? 'off' : 'on';
        memory.write('reading:calm', calmChoice);
      } else {
        page = !page;
        memory.write('reading:page', page ? 'on' : null);
        root.classList.toggle('scrolly', !page);
        onPageChange();
      }
      show();
    },
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      settings.toggle(button.dataset.setting === 'calm' ? 'calm' : 'page');
    });
  system.addEventListener('change', show);
  show();
  return settings;
}

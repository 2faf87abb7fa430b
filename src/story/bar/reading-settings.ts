import { memory } from '../../design/browser/memory.ts';

/**
 * Whether motion is calm. The reader's switch wins over the system's wish, both ways; without a
 * choice of theirs the system decides.
 */
export function isCalm(choice: string | null, systemWantsLess: boolean): boolean {
  return choice === null ? systemWantsLess : choice === 'on';
}

/**
 * Lets the two buttons of the bar switch calm motion and reading as a page. What is chosen is
 * remembered in the browser and sent nowhere.
 *
 * @param onPageChange the page has got its other layout
 * @returns whether motion is calm, now and later, and a way to read as a page that is not remembered
 */
export function attachSettings(
  root: HTMLElement,
  onPageChange: () => void,
): { readonly calm: boolean; readAsPage: () => void } {
  const system = matchMedia('(prefers-reduced-motion: reduce)');
  let choice = memory.read('reading:calm');
  const isOn = {
    calm: () => isCalm(choice, system.matches),
    page: () => !root.classList.contains('scrolly'),
  };
  const flip = {
    calm() {
      choice = isOn.calm() ? 'off' : 'on';
      memory.write('reading:calm', choice);
    },
    page() {
      const isSticky = root.classList.toggle('scrolly');
      memory.write('reading:page', isSticky ? null : 'on');
      onPageChange();
    },
  };
  const buttons = (['calm', 'page'] as const).flatMap((name) =>
    [...document.querySelectorAll(`[data-setting="${name}"]`)].map((button) => ({ name, button })),
  );
  const show = (): void => {
    root.classList.toggle('calm', isOn.calm());
    for (const { name, button } of buttons)
      button.setAttribute('aria-pressed', String(isOn[name]()));
  };
  for (const { name, button } of buttons)
    button.addEventListener('click', () => {
      flip[name]();
      show();
    });
  system.addEventListener('change', show);
  show();
  return {
    get calm() {
      return isOn.calm();
    },
    readAsPage() {
      root.classList.remove('scrolly');
      show();
      onPageChange();
    },
  };
}

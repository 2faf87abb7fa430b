import { applyHostStyle, followHostTheme } from './host-style.ts';
import { serveHostProtocol } from './host-protocols.ts';
import { readOptions } from './options.ts';
import { frameId } from './current-frame.ts';
import { tellCorrected } from './tell-corrected.ts';

const all = <T extends HTMLElement>(part: string): T[] => [...document.querySelectorAll<T>(part)];
const write = (part: string, text: string): void => {
  for (const element of all(part)) element.textContent = text;
};

/** Of all that fits a selector, what is from one place to another; the rest is hidden. */
function only(part: string, first: number, last: number): HTMLElement[] {
  return all(part).filter((element, i) => {
    element.hidden = i < first || i > last;
    return !element.hidden;
  });
}

const embed = document.querySelector<HTMLElement>('.embed');
const { scene = '' } = embed?.dataset ?? {};
const asked = readOptions(location.search);
applyHostStyle(asked);

const ids = all('.frame').map(frameId);
const { frame: opened = asked.frames?.[0] ?? ids[0] ?? '' } = asked;
const range = asked.controls === 'off' ? [opened, opened] : (asked.frames ?? []);
let [first = -1, last = -1] = range.map((id) => ids.indexOf(id));
// A range that the scene does not have limits nothing.
if (first < 0 || last < first) [first, last] = [0, asked.controls === 'off' ? 0 : ids.length - 1];
const frames = only('.frame', first, last);
const dots = only('.dots label', first, last).flatMap((label) => [
  ...label.querySelectorAll<HTMLInputElement>('input'),
]);
for (const steps of all('.steps-of')) steps.hidden = frames.length < 2;
for (const part of all('[data-go], [data-counter]')) part.hidden = false;

const shown = (): number =>
  Math.max(
    0,
    dots.findIndex(({ checked }) => checked),
  );
const position = (): string => `${shown() + 1} / ${frames.length}`;

/** What stands beside the picture follows it. */
function follow(): void {
  write('[data-counter]', position());
  for (const button of all('[data-go]')) {
    const end = button.dataset.go === 'next' ? frames.length - 1 : 0;
    button.setAttribute('aria-disabled', String(shown() === end));
  }
  const frame = frames[shown()];
  for (const link of all<HTMLAnchorElement>('[data-story]'))
    if (frame) link.hash = `${scene}/${frameId(frame)}`;
}

for (const button of all('[data-go]'))
  button.addEventListener('click', () => {
    dots[shown() + (button.dataset.go === 'next' ? 1 : -1)]?.click();
  });
for (const dot of dots)
  dot.addEventListener('change', ({ isTrusted }) => {
    follow();
    // Not by the reader, but by the page around this one: whoever hears this reads that page.
    const words = frames[shown()]?.querySelector('.sentence')?.textContent.trim() ?? '';
    write('[data-status]', isTrusted ? `${position()}. ${words}` : '');
  });

const start = frames.findIndex((frame) => frameId(frame) === asked.frame);
// Without a wish the reader's own last step stays, where the browser has kept it.
const dot = dots[start] ?? dots[shown()];
if (dot) dot.checked = true;
follow();
followHostTheme();
if (embed) tellCorrected(embed);
serveHostProtocol();

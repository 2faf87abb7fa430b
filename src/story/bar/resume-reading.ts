import { messages } from '#messages/site.ts';
import { memory } from '../../design/browser/memory.ts';

const KEY = 'reading:stopped-at';

/** Remembers the current step. The first steps are not worth remembering. */
export function rememberStep(step: string, isEarly: boolean): void {
  if (!isEarly) memory.write(KEY, step);
}

/** "The report, step 4": where a step stands in the story, in words. */
function inWords(element: HTMLElement): string {
  const chapter = element.closest<HTMLElement>('[data-chapter]')?.dataset.chapter ?? '';
  const siblings = [...(element.parentElement?.querySelectorAll('[data-step]') ?? [])];
  return messages.resume(chapter, siblings.indexOf(element) + 1);
}

/** Offers to go on where the reader stopped last time. Never jumps by itself. */
export function offerResume(elements: readonly HTMLElement[], go: (step: string) => void): void {
  const box = document.querySelector<HTMLElement>('[data-resume]');
  const stopped = memory.read(KEY);
  const element = elements.find(({ dataset }) => dataset.step === stopped);
  if (!box || !element || stopped === null) return;
  const text = box.querySelector('[data-resume-text]');
  if (text) text.textContent = inWords(element);
  const offer = (isOpen: boolean): void => {
    box.hidden = !isOpen;
    document.documentElement.classList.toggle('resuming', isOpen);
  };
  offer(true);
  box.querySelector('[data-resume-go]')?.addEventListener('click', () => {
    offer(false);
    go(stopped);
  });
  box.querySelector('[data-resume-forget]')?.addEventListener('click', () => {
    memory.write(KEY, null);
    offer(false);
  });
}

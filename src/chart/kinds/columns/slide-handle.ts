import { slideOnPurpose } from '../../live/slide-on-purpose.ts';

/** Width of the thumb in CSS pixels; ask.css has the same: a slider's ends lie half of it inside. */
const THUMB = 26;

export interface SlideHandle {
  readonly element: HTMLElement;
  /** Moves it to one of its months, from 0. */
  set(value: number): void;
  detach(): void;
}

export interface SlideHandleOptions {
  /** Where its first and its last month have their middle, as shares of the plot's width. */
  from: number;
  to: number;
  /** How many months it goes through. */
  count: number;
  onSlide: (value: number) => void;
}

/**
 * A handle on the axis of a chart that is slid with a finger or the mouse, with a line over it. It
 * doubles the slider beside the words, which serves the keyboard and screen readers; so it is hidden from them.
 */
export function createSlideHandle({ from, to, count, onSlide }: SlideHandleOptions): SlideHandle {
  const element = document.createElement('div');
  element.className = 'slide-handle';
  element.setAttribute('aria-hidden', 'true');
  element.style.left = `calc(${from * 100}% - ${THUMB / 2}px)`;
  element.style.width = `calc(${(to - from) * 100}% + ${THUMB}px)`;
  const input = document.createElement('input');
  input.type = 'range';
  input.tabIndex = -1;
  input.max = String(count - 1);
  const line = document.createElement('i');
  element.append(line, input);
  const detachTouch = slideOnPurpose(input);
  input.addEventListener('input', () => {
    onSlide(Number(input.value));
  });
  // What is done to the handle asks nothing of the points beneath it.
  for (const name of ['pointermove', 'click'])
    input.addEventListener(name, (event) => {
      event.stopPropagation();
    });
  return {
    element,
    set(value) {
      input.value = String(value);
      const share = count > 1 ? value / (count - 1) : 0;
      line.style.left = `calc(${share} * (100% - ${THUMB}px) + ${THUMB / 2}px)`;
    },
    detach() {
      detachTouch();
      element.remove();
    },
  };
}

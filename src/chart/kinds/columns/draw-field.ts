import { drawMessages } from '#messages/chart.ts';

export interface DrawField {
  readonly element: HTMLElement;
  /** Whether the hint has served its purpose. */
  setDrawn(isDrawn: boolean): void;
}

export interface DrawFieldOptions {
  /** Share of the plot's width before the first hidden month, 0 to 1. */
  left: number;
  /** How many months are hidden. */
  count: number;
  /** Highest value of the axis. */
  top: number;
  /** A month and what is drawn for it, for screen readers. */
  inWords: (i: number) => string;
  /** @param last the month that the same stroke set before */
  onDraw: (i: number, value: number, last: number | undefined) => void;
  onStep: (i: number, by: 1 | -1) => void;
}

/** What a key means in the field: a step to another month, or a change of its number. */
const KEYS: Readonly<Record<string, { month?: number; value?: 1 | -1 }>> = {
  ArrowLeft: { month: -1 },
  ArrowRight: { month: 1 },
  Home: { month: -Infinity },
  End: { month: Infinity },
  ArrowUp: { value: 1 },
  ArrowDown: { value: -1 },
};

/** The empty part of a chart, to be drawn in by finger, mouse or keys. It lies in the hover layer. */
export function createDrawField(options: DrawFieldOptions): DrawField {
  const { left, count, top, inWords, onDraw, onStep } = options;
  const element = document.createElement('div');
  const cursor = document.createElement('i');
  const now = document.createElement('span');
  now.className = 'draw-now';
  now.setAttribute('aria-hidden', 'true');
  element.className = 'draw-field';
  element.tabIndex = 0;
  element.dataset.hint = drawMessages.here;
  element.style.left = `${left * 100}%`;
  element.style.right = '0';
  element.setAttribute('role', 'slider');
  element.setAttribute('aria-label', drawMessages.field);
  element.setAttribute('aria-valuemin', '1');
  element.setAttribute('aria-valuemax', String(count));
  cursor.className = 'draw-cursor';
  element.append(cursor, now);

  let month = 0;
  let last: number | undefined;
  const describe = (): void => {
    element.setAttribute('aria-valuenow', String(month + 1));
    element.setAttribute('aria-valuetext', inWords(month));
    now.textContent = element.classList.contains('is-drawn') ? inWords(month) : '';
    cursor.style.left = `${((month + 0.5) / count) * 100}%`;
  };
  const drawTo = ({ clientX, clientY }: PointerEvent): void => {
    const box = element.getBoundingClientRect();
    const share = (clientX - box.left) / box.width;
    month = Math.max(0, Math.min(count - 1, Math.floor(share * count)));
    onDraw(month, (1 - (clientY - box.top) / box.height) * top, last);
    last = month;
    describe();
  };
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    element.setPointerCapture(event.pointerId);
    element.focus({ preventScroll: true });
    last = undefined;
    drawTo(event);
  });
  element.addEventListener('pointermove', (event) => {
    event.stopPropagation();
    if (element.hasPointerCapture(event.pointerId)) drawTo(event);
  });
  // A stroke must not read as a tap on the point beneath it.
  element.addEventListener('click', (event) => {
    event.stopPropagation();
  });
  element.addEventListener('keydown', (event) => {
    const meaning = KEYS[event.key];
    if (!meaning || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // The arrow keys belong to the drawing, not to the steps of the scene.
    event.stopPropagation();
    if (meaning.month !== undefined)
      month = Math.max(0, Math.min(count - 1, month + meaning.month));
    if (meaning.value) onStep(month, meaning.value);
    describe();
  });
  describe();
  return {
    element,
    setDrawn(isDrawn) {
      element.classList.toggle('is-drawn', isDrawn);
      describe();
    },
  };
}

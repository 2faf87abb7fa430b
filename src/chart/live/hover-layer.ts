import type { FigurePoint } from '../figure.ts';
import { messages } from '#messages/site.ts';
import { enlargementOf } from '../../design/browser/enlargement.ts';
import { shownPlot } from './morph.ts';
import { createReadout } from './readout.ts';

/** Vertical distance counts less than horizontal. */
const UPRIGHT = 0.35;

/** Points that follow one another from left to right, as months do. */
const isSeries = (points: readonly FigurePoint[]): boolean =>
  points.every(({ at }, i) => i === 0 || at[0] > (points[i - 1]?.at[0] ?? 0));

/**
 * The point nearest to a place in the plot, both in pixels. In a series only the horizontal distance
 * counts: anywhere above or in a column means that column. Undefined without points.
 */
export function nearestPoint(
  points: readonly FigurePoint[],
  x: number,
  y: number,
  { width, height }: { width: number; height: number },
): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  const upright = isSeries(points) ? 0 : UPRIGHT;
  points.forEach(({ at }, i) => {
    const distance = Math.hypot(
      (at[0] / 1000) * width - x,
      ((at[1] / 1000) * height - y) * upright,
    );
    if (distance < least) [least, best] = [distance, i];
  });
  return best;
}

export interface Surface {
  readonly element: HTMLElement;
  /** The picture may have changed: lays the surface over its plot and takes its points. */
  update(): void;
  detach(): void;
}

export interface SurfaceOptions {
  picture: () => HTMLElement | null;
  /** Points of the plot that is shown. */
  points: (frame: string, isWide: boolean) => readonly FigurePoint[];
  /** Address of the site's root, with a slash at the end. */
  root: string;
  /** Called when the layer lies over another picture or has another size. */
  onUpdate: () => void;
}

/**
 * The layer over a figure that answers questions about its points: by hover, by tap, and from the
 * keyboard through one range control whose value text is the answer, so that screen readers say it
 * when the reader moves and never else.
 */
export function attachSurface(host: HTMLElement, options: SurfaceOptions): Surface {
  const element = document.createElement('div');
  element.className = 'surface';
  const walker = document.createElement('input');
  walker.type = 'range';
  walker.className = 'walker';
  walker.min = '1';
  walker.setAttribute('aria-label', messages.walkPoints);
  const readout = createReadout(options.root);
  element.append(walker, readout.ring, readout.element);
  host.append(element);

  let points: readonly FigurePoint[] = [];
  let pinned = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** Size of the host when the layer was last laid, in CSS pixels. */
  let laid = '';
  const size = (): string => `${host.offsetWidth} x ${host.offsetHeight}`;

  const hide = (): void => {
    pinned = false;
    readout.hide();
  };
  const show = (i: number): void => {
    const point = points[i];
    if (!point) return;
    clearTimeout(leaving);
    walker.value = String(i + 1);
    walker.setAttribute('aria-valuetext', point.text);
    readout.show(point, element.clientWidth, element.clientHeight);
  };
  // Asked when the time is up: between two elements the focus is nowhere.
  const hideSoon = (): void => {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      if (!pinned && !element.contains(document.activeElement)) hide();
    }, 300);
  };

  walker.addEventListener('input', () => {
    pinned = true;
    show(Number(walker.value) - 1);
  });
  walker.addEventListener('focus', () => {
    if (walker.matches(':focus-visible')) show(Number(walker.value) - 1);
  });
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) hide();
  });
  // The arrow keys belong to the points while they have the focus, not to the steps of the scene.
  walker.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') event.stopPropagation();
  });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || readout.element.hidden) return;
    if (element.contains(document.activeElement)) walker.focus({ preventScroll: true });
    hide();
  };
  document.addEventListener('keydown', onKey);

  const underPointer = (event: PointerEvent): number | undefined => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return nearestPoint(points, event.clientX - left, event.clientY - top, { width, height });
  };
  const isOnReadout = ({ target }: Event): boolean =>
    target instanceof Node && readout.element.contains(target);
  element.addEventListener('pointermove', (event) => {
    if (pinned || event.pointerType === 'touch' || isOnReadout(event)) {
      clearTimeout(leaving);
      return;
    }
    const i = underPointer(event);
    if (i !== undefined) show(i);
  });
  element.addEventListener('pointerleave', hideSoon);
  element.addEventListener('click', (event) => {
    if (isOnReadout(event) || event.target === walker) return;
    const i = underPointer(event);
    if (i === undefined) return;
    pinned = true;
    show(i);
  });
  readout.onClose(() => {
    hide();
    walker.focus({ preventScroll: true });
  });

  // Squares that can be opened say what they are as well.
  const overUnit = ({ target }: Event): void => {
    const unit = target instanceof Element ? target.closest<HTMLElement>('.unit') : null;
    if (!unit || points.length > 0) return;
    clearTimeout(leaving);
    const own = unit.getBoundingClientRect();
    const whole = element.getBoundingClientRect();
    readout.show(
      {
        key: unit.dataset.key ?? '',
        at: [
          ((own.x + own.width / 2 - whole.x) / whole.width) * 1000,
          ((own.y - whole.y) / whole.height) * 1000,
        ],
        text: unit.getAttribute('aria-label') ?? '',
      },
      element.clientWidth,
      element.clientHeight,
    );
  };
  host.addEventListener('pointerover', overUnit);
  host.addEventListener('focusin', overUnit);
  host.addEventListener('pointerout', hideSoon);
  host.addEventListener('focusout', hideSoon);

  const lay = (): void => {
    const picture = options.picture();
    const plot = picture && shownPlot(picture);
    const area = plot?.querySelector('.plot-area');
    // Everything is measured before anything is changed: once, then, the page is laid out anew.
    const outer = host.getBoundingClientRect();
    const inner = area?.getBoundingClientRect();
    const enlarged = enlargementOf(host);
    laid = size();
    hide();
    element.hidden = !inner;
    if (!picture || !inner) return;
    const frame = picture.dataset.frame ?? '';
    points = options.points(frame, plot?.classList.contains('plot-wide') === true);
    Object.assign(element.style, {
      left: `${(inner.left - outer.left) / enlarged}px`,
      top: `${(inner.top - outer.top) / enlarged}px`,
      width: `${inner.width / enlarged}px`,
      height: `${inner.height / enlarged}px`,
    });
    element.classList.toggle('has-points', points.length > 0);
    walker.hidden = points.length === 0;
    walker.max = String(Math.max(1, points.length));
    walker.value = '1';
    walker.setAttribute('aria-valuetext', points[0]?.text ?? '');
  };
  const update = (): void => {
    lay();
    options.onUpdate();
  };
  // It reports once without any change, maybe after the first answer: that would be taken away.
  const observer = new ResizeObserver(() => {
    if (size() !== laid) update();
  });
  observer.observe(host);

  return {
    element,
    update,
    detach() {
      observer.disconnect();
      document.removeEventListener('keydown', onKey);
      host.removeEventListener('pointerover', overUnit);
      host.removeEventListener('focusin', overUnit);
      host.removeEventListener('pointerout', hideSoon);
      host.removeEventListener('focusout', hideSoon);
      element.remove();
    },
  };
}

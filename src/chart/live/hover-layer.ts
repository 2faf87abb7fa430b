import { enlargementOf } from '../../design/browser/enlargement.ts';
import { readoutMessages } from '#messages/chart.ts';
import type { Point } from '../../model/geometry.ts';
import type { FigurePoint } from '../figure.ts';
import { shownPlot } from './morph.ts';
import { nearestPoint } from './nearest-point.ts';
import { createReadout, type Readout } from './readout.ts';

export interface HoverLayerOptions {
  picture: () => HTMLElement | null;
  /** Points of the plot that is shown. */
  points: (frame: string, isWide: boolean) => readonly FigurePoint[];
  /** Address of the site's root, with a slash at the end. */
  root: string;
  /** Called when the layer lies over another picture or has another size. */
  onUpdate: () => void;
}

/** Milliseconds for which a note stays when the pointer has left. */
const LINGER = 300;

/** One range control goes through the points by keys; its value text is what they say. */
function createSlider(): HTMLInputElement {
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.className = 'point-slider';
  slider.min = '1';
  slider.setAttribute('aria-label', readoutMessages.walk);
  return slider;
}

/**
 * The layer over a figure that answers questions about its points: by hover, by tap, and from the
 * keyboard through one range control whose value text is the answer, so that screen readers say it
 * when the reader moves and never else.
 */
export class HoverLayer {
  readonly element = document.createElement('div');
  readonly #host: HTMLElement;
  readonly #options: HoverLayerOptions;
  readonly #slider = createSlider();
  readonly #readout: Readout;
  /** Ends every listener at once. */
  readonly #attached = new AbortController();
  readonly #observer: ResizeObserver;
  #points: readonly FigurePoint[] = [];
  /** A note that was asked for by tap or key stays until it is closed. */
  #isPinned = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** Size of the host when the layer was last laid, in CSS pixels. */
  #laid = '';

  constructor(host: HTMLElement, options: HoverLayerOptions) {
    this.#host = host;
    this.#options = options;
    this.#readout = createReadout(options.root);
    this.element.className = 'hover-layer';
    this.element.append(this.#slider, this.#readout.ring, this.#readout.element);
    host.append(this.element);
    this.#readout.onClose(() => {
      this.#hide();
      this.#slider.focus({ preventScroll: true });
    });
    this.#listenToKeys();
    this.#listenToPointer();
    this.#listenToUnits();
    // It reports once without any change, maybe after the first answer: that would be taken away.
    this.#observer = new ResizeObserver(() => {
      if (this.#size() !== this.#laid) this.update();
    });
    this.#observer.observe(host);
  }

  /** The picture may have changed: lays the layer over its plot and takes its points. */
  update(): void {
    this.measure()();
    this.#options.onUpdate();
  }

  /**
   * Measures where the layer is to lie. Several layers are measured before the first is laid, so that
   * the page is laid out anew once and not for each; `onUpdate` is for the caller to call then.
   *
   * @returns a function that lays it there
   */
  measure(): () => void {
    const picture = this.#options.picture();
    const plot = picture && shownPlot(picture);
    const outer = this.#host.getBoundingClientRect();
    const inner = plot?.querySelector('.plot-area')?.getBoundingClientRect();
    const enlarged = enlargementOf(this.#host);
    const laid = this.#size();
    return () => {
      this.#laid = laid;
      this.#hide();
      this.element.hidden = !inner;
      if (picture && inner) {
        Object.assign(this.element.style, {
          translate: `${(inner.left - outer.left) / enlarged}px ${(inner.top - outer.top) / enlarged}px`,
          width: `${inner.width / enlarged}px`,
          height: `${inner.height / enlarged}px`,
        });
        const isWide = plot?.classList.contains('plot-wide') === true;
        this.#take(this.#options.points(picture.dataset.frame ?? '', isWide));
      }
    };
  }

  detach(): void {
    this.#observer.disconnect();
    this.#attached.abort();
    this.element.remove();
  }

  #size(): string {
    return `${this.#host.offsetWidth} x ${this.#host.offsetHeight}`;
  }

  #hide(): void {
    this.#isPinned = false;
    this.#readout.hide();
  }

  #showNote(point: FigurePoint, extent = 0): void {
    clearTimeout(this.#leaving);
    this.#readout.show(point, this.element.clientWidth, this.element.clientHeight, extent);
  }

  #show(i: number): void {
    const point = this.#points[i];
    if (!point) return;
    this.#slider.value = String(i + 1);
    this.#slider.setAttribute('aria-valuetext', point.text);
    this.#showNote(point);
  }

  readonly #hideSoon = (): void => {
    clearTimeout(this.#leaving);
    // Asked when the time is up: between two elements the focus is nowhere.
    this.#leaving = setTimeout(() => {
      if (!this.#isPinned && !this.element.contains(document.activeElement)) this.#hide();
    }, LINGER);
  };

  #listenToKeys(): void {
    const { signal } = this.#attached;
    const slider = this.#slider;
    slider.addEventListener('input', () => {
      this.#isPinned = true;
      this.#show(Number(slider.value) - 1);
    });
    slider.addEventListener('focus', () => {
      if (slider.matches(':focus-visible')) this.#show(Number(slider.value) - 1);
    });
    // The arrow keys belong to the points while they have the focus, not to the steps of the scene.
    slider.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') event.stopPropagation();
    });
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.element.contains(relatedTarget))) this.#hide();
    });
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape' || this.#readout.element.hidden) return;
      if (this.element.contains(document.activeElement)) slider.focus({ preventScroll: true });
      this.#hide();
    };
    document.addEventListener('keydown', onKey, { signal });
  }

  #listenToPointer(): void {
    const underPointer = ({ clientX, clientY }: PointerEvent): number | undefined => {
      const box = this.element.getBoundingClientRect();
      return nearestPoint(this.#points, clientX - box.left, clientY - box.top, box);
    };
    const isOnReadout = ({ target }: Event): boolean =>
      target instanceof Node && this.#readout.element.contains(target);
    this.element.addEventListener('pointermove', (event) => {
      if (this.#isPinned || event.pointerType === 'touch' || isOnReadout(event)) {
        clearTimeout(this.#leaving);
        return;
      }
      const i = underPointer(event);
      if (i !== undefined) this.#show(i);
    });
    this.element.addEventListener('pointerleave', this.#hideSoon);
    this.element.addEventListener('click', (event) => {
      if (isOnReadout(event) || event.target === this.#slider) return;
      const i = underPointer(event);
      if (i === undefined) return;
      this.#isPinned = true;
      this.#show(i);
    });
  }

  /** Squares that can be opened say what they are as well. */
  #listenToUnits(): void {
    const { signal } = this.#attached;
    const overUnit = ({ target }: Event): void => {
      const unit = target instanceof Element ? target.closest<HTMLElement>('.unit') : null;
      if (!unit || this.#points.length > 0) return;
      const own = unit.getBoundingClientRect();
      const whole = this.element.getBoundingClientRect();
      const at: Point = [
        ((own.x + own.width / 2 - whole.x) / whole.width) * 1000,
        ((own.y - whole.y) / whole.height) * 1000,
      ];
      const text = unit.getAttribute('aria-label') ?? '';
      this.#showNote({ key: unit.dataset.key ?? '', at, text }, unit.offsetHeight);
    };
    for (const name of ['pointerover', 'focusin'])
      this.#host.addEventListener(name, overUnit, { signal });
    for (const name of ['pointerout', 'focusout'])
      this.#host.addEventListener(name, this.#hideSoon, { signal });
  }

  #take(points: readonly FigurePoint[]): void {
    this.#points = points;
    this.element.classList.toggle('has-points', points.length > 0);
    this.#slider.hidden = points.length === 0;
    this.#slider.max = String(Math.max(1, points.length));
    this.#slider.value = '1';
    this.#slider.setAttribute('aria-valuetext', points[0]?.text ?? '');
  }
}

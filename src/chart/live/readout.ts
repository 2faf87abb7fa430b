import type { FigurePoint } from '../figure.ts';
import { readoutMessages } from '#messages/chart.ts';

/** CSS pixels between a point and its note. */
const GAP = 12;

export interface Readout {
  /** The note itself, and the ring around the point that it speaks of. */
  readonly element: HTMLElement;
  readonly ring: HTMLElement;
  /**
   * Shows a point's note inside a layer of this size in CSS pixels: above the point, or below where there is no room.
   *
   * @param extent CSS pixels from the point down to the end of what is spoken of, which the note must not cover
   */
  show(point: FigurePoint, width: number, height: number, extent: number): void;
  hide(): void;
  onClose(listener: () => void): void;
}

/** @param root address of the site's root, with a slash at the end */
export function createReadout(root: string): Readout {
  const element = document.createElement('div');
  element.className = 'readout';
  element.hidden = true;
  const text = document.createElement('p');
  const links = document.createElement('ul');
  links.className = 'plain-list';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '×';
  close.setAttribute('aria-label', readoutMessages.close);
  element.append(close, text, links);
  const ring = document.createElement('i');
  ring.className = 'ring';
  ring.hidden = true;

  return {
    element,
    ring,
    show(point, width, height, extent) {
      text.textContent = point.text;
      links.replaceChildren(
        ...(point.links ?? []).map(({ text: name, href }) => {
          const item = document.createElement('li');
          const link = document.createElement('a');
          link.href = root + href;
          link.textContent = name;
          item.append(link);
          return item;
        }),
      );
      const x = (point.at[0] / 1000) * width;
      const y = (point.at[1] / 1000) * height;
      ring.hidden = false;
      element.hidden = false;
      ring.style.translate = `${x}px ${y}px`;
      const { offsetWidth, offsetHeight } = element;
      const left = Math.max(0, Math.min(width - offsetWidth, x - offsetWidth / 2));
      const above = y - GAP - offsetHeight;
      const below = Math.min(y + extent + GAP, height - offsetHeight + 40);
      const top = above >= -40 ? above : below;
      element.style.translate = `${left}px ${top}px`;
    },
    hide() {
      element.hidden = true;
      ring.hidden = true;
    },
    onClose(listener) {
      close.addEventListener('click', listener);
    },
  };
}

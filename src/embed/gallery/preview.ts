import { galleryAloud } from '#messages/gallery.ts';

/** A place where code is shown as another page would show it. */
export interface Preview {
  /**
   * Shows what code makes of a page.
   *
   * @param width of that page in CSS pixels
   * @param title of the frame that holds it
   */
  show: (code: string, width: number, title: string) => void;
  /** Takes the page away. */
  clear: () => void;
}

/** A dark page where the code lets its ground through and is dark; light as most are otherwise. */
const schemeFor = (code: string): string => (code.includes('color-scheme:dark') ? 'dark' : 'light');

const page = (code: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="${schemeFor(code)}"><title>Preview</title></head><body><section aria-label="Preview">${code}</section></body></html>`;

/**
 * The code runs in a page of its own inside a frame, so that what is seen is what the code does, its
 * height included. A page that is wider than the box is shown smaller as a whole: it keeps the width
 * that it is looked at for.
 *
 * @param box where it is shown
 * @param note where it says that it is smaller
 */
export function preview(box: HTMLElement, note: HTMLElement): Preview {
  let frame: HTMLIFrameElement | undefined;
  let shown = '';
  let width = 0;

  const fit = (): void => {
    const body = frame?.contentDocument?.body;
    if (!frame || !body) return;
    frame.style.blockSize = `${body.offsetHeight}px`;
    const scale = Math.min(1, box.clientWidth / width);
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
    box.style.blockSize = `${Math.ceil(body.offsetHeight * scale)}px`;
    note.textContent = scale < 1 ? galleryAloud.smaller(Math.round(scale * 100)) : '';
  };
  const sizes = new ResizeObserver(fit);

  /** A new frame each time: going on in an old one would leave a trail in the history of the page. */
  const load = (code: string): void => {
    const next = document.createElement('iframe');
    next.srcdoc = page(code);
    next.addEventListener('load', () => {
      const body = next.contentDocument?.body;
      if (!body) return;
      // As a plain page of somebody else's may look.
      Object.assign(body.style, {
        margin: '0',
        display: 'flow-root',
        font: '1rem/1.5 system-ui, sans-serif',
      });
      sizes.disconnect();
      sizes.observe(box);
      sizes.observe(body);
    });
    frame = next;
    shown = code;
    box.replaceChildren(next);
  };

  return {
    show(code, wanted, title) {
      width = wanted;
      if (shown !== code || !frame) load(code);
      if (!frame) return;
      frame.title = title;
      frame.style.inlineSize = `${width}px`;
      fit();
    },
    clear() {
      sizes.disconnect();
      box.replaceChildren();
      box.style.blockSize = '';
      note.textContent = '';
      frame = undefined;
      shown = '';
    },
  };
}

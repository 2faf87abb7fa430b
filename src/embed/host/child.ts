import { idOf } from '../page/frame-shown.ts';
import { fromHost, TYPES, type FromEmbed } from './messages.ts';

/** To whoever has this page in a frame: nothing in it is about the reader. */
const send = (message: FromEmbed): void => {
  parent.postMessage(message, '*');
};

/**
 * Lets the page around the page of a scene change its step, and tells that page of every step and,
 * once it follows, of the height.
 */
export function serveEmbed(scene: string): void {
  const frames = [...document.querySelectorAll<HTMLElement>('.frame:not([hidden])')].map(idOf);
  const dots = [...document.querySelectorAll<HTMLInputElement>('.dots :not([hidden]) > input')];
  let isFollowed = false;

  const tellFrame = (): void => {
    // A scene of one frame has no dots.
    const index = Math.max(
      0,
      dots.findIndex(({ checked }) => checked),
    );
    const frame = frames[index] ?? '';
    send({ type: TYPES.frame, scene, frame, index, count: frames.length });
  };
  const tellHeight = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // While no host follows, the page is as high as its frame; in one that is not shown, nothing is.
    if (isFollowed && height) send({ type: TYPES.height, height });
  };

  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const message = source === parent ? fromHost(data) : undefined;
    if (message?.type === TYPES.hello) {
      document.documentElement.classList.add('fitted');
      // A host says it whenever it hears of a frame.
      if (!isFollowed) tellFrame();
      isFollowed = true;
      tellHeight();
    } else if (message) {
      const dot = dots[frames.indexOf(message.frame)];
      if (!dot || dot.checked) return;
      dot.checked = true;
      dot.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  document.querySelector('.dots')?.addEventListener('change', tellFrame);
  addEventListener('visibilitychange', tellHeight);
  tellFrame();
  // While a frame is out of view, browsers do not watch sizes in it; the letters arrive all the same.
  void document.fonts.ready.then(tellHeight);
  new ResizeObserver(tellHeight).observe(document.body);
}

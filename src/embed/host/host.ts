import { fromEmbed, TYPES, type FromHost } from './messages.ts';

/** How often a frame may go down to the same height while the window keeps its size. */
const MOST_TURNS = 9;

/** Says something to what is in a frame, which may have no origin that could be named. */
export const say = (frame: HTMLIFrameElement, message: FromHost): void => {
  frame.contentWindow?.postMessage(message, '*');
};

/**
 * Lets the frames of a site in this page have the height that they ask for, and tells of their steps
 * by an event `story-scene:frame` on the frame. Frames may come and go.
 *
 * @param base what the addresses of all embeds of the site begin with
 */
export function followEmbeds(base: URL): void {
  let heights = new WeakMap<HTMLIFrameElement, number[]>();
  const wanted = new Map<HTMLIFrameElement, number>();
  const embeds = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(base.href));
  const greet = (frame: HTMLIFrameElement): void => {
    say(frame, { type: TYPES.hello });
  };
  const settle = (): void => {
    wanted.forEach((height, frame) => {
      const past = heights.get(frame) ?? [];
      const [now = 0] = past;
      // Two heights can bring one another about: the higher one gives the page a scroll bar, which
      // makes the frame narrower and what is in it lower, and the bar goes again. The higher one stays.
      if (height < now && past.filter((one) => one === height)[MOST_TURNS]) return;
      heights.set(frame, [height, ...past]);
      const all = height + frame.offsetHeight - frame.clientHeight;
      // Important: a style sheet that is meant for frames of all kinds does not undo it.
      frame.style.cssText += `;height:${all}px!important;box-sizing:border-box`;
    });
    wanted.clear();
  };

  addEventListener('resize', () => {
    heights = new WeakMap();
  });
  addEventListener('message', ({ data, source, origin: from }: MessageEvent<unknown>) => {
    const message = fromEmbed(data);
    const frame = message && embeds().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    // In a sandbox, its own or that of this page, a frame has no origin.
    const isNowhere =
      from === 'null' &&
      (from === origin || (frame.sandbox[0] && !frame.sandbox.contains('allow-same-origin')));
    if (!isNowhere && from !== base.origin) return;
    if (message.type === TYPES.height) {
      if (wanted.size === 0) requestAnimationFrame(settle);
      wanted.set(frame, message.height);
    } else {
      // It speaks as soon as it can: so it need not be known when a frame comes, or loads again.
      greet(frame);
      frame.dispatchEvent(new CustomEvent(message.type, { bubbles: true, detail: message }));
    }
  });
  embeds().forEach(greet);
}

import { element } from '../../model/story.ts';
import { say } from './host.ts';
import { TYPES } from './messages.ts';

/**
 * Defines `<story-scene scene="…">`, by the name that the story gives it: an embed that keeps what
 * stands inside it in sight until the scene is there. Its options are attributes; a change of `frame` steps, any other loads it anew.
 *
 * @param base what the addresses of all embeds of the site begin with
 */
export function defineSceneElement(base: URL): void {
  /** Attributes that go into the address of the embed; src/embed/page/options.ts reads them there. */
  const options = ['frame', 'frames', 'theme', 'live', 'motion'];

  class SceneElement extends HTMLElement {
    declare frame: HTMLIFrameElement;
    /** Holds what stands inside the element until the scene is there, and then the scene. */
    declare seen: HTMLSlotElement;

    static get observedAttributes(): string[] {
      return ['scene', ...options];
    }

    constructor() {
      super();
      const frame = document.createElement('iframe');
      const seen = document.createElement('slot');
      // What stands inside is the host's: it is not touched, only not shown.
      this.attachShadow({ mode: 'open' }).append(seen);
      frame.loading = 'lazy';
      frame.addEventListener(TYPES.frame, () => {
        frame.title =
          this.getAttribute('title') ?? this.ariaLabel ?? this.querySelector('img')?.alt ?? '';
        frame.style.visibility = '';
        seen.name = frame.slot = element;
      });
      this.frame = frame;
      this.seen = seen;
    }

    connectedCallback(): void {
      const { frame, seen } = this;
      // One that is there is from before, or came with a copy of an element.
      this.querySelector('iframe')?.remove();
      seen.name = frame.slot = '';
      seen.style.display = 'flow-root';
      frame.height = this.getAttribute('height') ?? '640';
      // Behind what stands inside: it has its room, and the browser sees that it will soon be wanted.
      frame.style.cssText = 'float:left;width:100%;margin-right:-100%;border:0;visibility:hidden';
      const value = (name: string): string => this.getAttribute(name) ?? '';
      const asked = options.filter(value).map((option) => `${option}=${value(option)}`);
      frame.src = `${base.href}${value('scene')}/?${asked.join('&')}`;
      this.prepend(frame);
    }

    attributeChangedCallback(changed: string): void {
      const { frame } = this;
      if (changed === 'frame' && frame.slot)
        say(frame, { type: TYPES.go, frame: this.getAttribute(changed) ?? '' });
      else if (frame.isConnected) this.connectedCallback();
    }
  }
  if (!customElements.get(element)) customElements.define(element, SceneElement);
}

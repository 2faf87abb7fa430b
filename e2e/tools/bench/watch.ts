/** What {@link watch} has seen, in the page. Times are milliseconds since the navigation. */
export interface Seen {
  firstPaint: number;
  largestPaint: number;
  /** What the largest paint was, as markup. */
  largest: string;
  shift: number;
  /** Tasks of more than 50 ms. */
  tasks: { start: number; duration: number }[];
  /** Number of WebGL contexts that are neither lost nor collected, whenever it changed. */
  contexts: [at: number, live: number][];
}

declare global {
  var seen: Seen;
}

/** Runs in the page before all of its own scripts; must need nothing from outside of itself. */
export function watch(): void {
  const seen: Seen = {
    firstPaint: 0,
    largestPaint: 0,
    largest: '',
    shift: 0,
    tasks: [],
    contexts: [],
  };
  globalThis.seen = seen;
  const observe = (type: string, each: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(each);
    }).observe({ type, buffered: true });
  };
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    seen.largestPaint = entry.startTime;
    const { element } = entry as PerformanceEntry & { element: Element | null };
    seen.largest = element?.outerHTML.slice(0, 90) ?? '';
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) seen.shift += value;
  });
  observe('longtask', ({ startTime: start, duration }) => {
    seen.tasks.push({ start, duration });
  });

  const made: WeakRef<WebGLRenderingContext | WebGL2RenderingContext>[] = [];
  const count = (): void => {
    const live = made.filter((reference) => reference.deref()?.isContextLost() === false).length;
    if (live !== (seen.contexts.at(-1)?.[1] ?? 0))
      seen.contexts.push([Math.round(performance.now()), live]);
  };
  for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) {
    const original = Reflect.get(prototype, 'getContext') as (
      this: unknown,
      ...given: unknown[]
    ) => unknown;
    const wrapped = function (this: unknown, ...given: unknown[]): unknown {
      const context = original.apply(this, given);
      if (context instanceof WebGL2RenderingContext || context instanceof WebGLRenderingContext) {
        if (!made.some((reference) => reference.deref() === context))
          made.push(new WeakRef(context));
        count();
      }
      return context;
    };
    Object.assign(prototype, { getContext: wrapped });
  }
  setInterval(count, 100);
}

import { fetchJson } from '../../design/browser/fetch-json.ts';

/** The drawings of a scene's frames. They are fetched when the scene is near, and not before. */
export interface SceneStills {
  /** Fetches them, once, and again where that failed. Resolves to whether they are there. */
  load(): Promise<boolean>;
  /** The figure with a frame's drawing, legend and credit; undefined before they are there. */
  of(frame: string): HTMLElement | undefined;
  /** Lays each drawing over the picture in its step, or takes all of them back. */
  lay(isInText: boolean): void;
}

/**
 * @param steps the elements of the scene's steps in the text
 * @param address of the file that has the drawings
 */
export function sceneStills(steps: readonly HTMLElement[], address: string): SceneStills {
  const places = new Map(
    steps.map((step) => [step.dataset.step?.split('/')[1], step.querySelector('.still')]),
  );
  /** The drawings as they came, by frame. */
  let drawings: ReadonlyMap<string, string> = new Map();
  /** Those that were asked for. To parse all of a scene at once would keep the page from scrolling. */
  const figures = new Map<string, HTMLElement>();
  /** Where drawings wait: a document of its own, in which nothing is drawn or fetched. */
  const waiting = document.implementation.createHTMLDocument();
  let loading: Promise<boolean> | undefined;
  const fetchAll = async (): Promise<boolean> => {
    drawings = new Map(Object.entries(await fetchJson<Record<string, string>>(address)));
    return drawings.size > 0;
  };
  const figureOf = (frame: string): HTMLElement | undefined => {
    const drawing = drawings.get(frame);
    if (drawing === undefined) return undefined;
    const known = figures.get(frame);
    if (known) return known;
    const place = waiting.createElement('div');
    place.innerHTML = drawing;
    const figure = place.querySelector<HTMLElement>('figure') ?? undefined;
    if (figure) figures.set(frame, figure);
    return figure;
  };
  return {
    load() {
      loading ??= fetchAll().catch(() => {
        loading = undefined;
        return false;
      });
      return loading;
    },
    of: figureOf,
    lay(isInText) {
      if (!isInText) {
        for (const figure of figures.values())
          if (figure.ownerDocument !== waiting) waiting.body.append(figure);
        return;
      }
      for (const frame of drawings.keys()) {
        const place = places.get(frame);
        const figure = figureOf(frame);
        if (place && figure && figure.parentNode !== place) place.prepend(figure);
      }
    },
  };
}

import { fetchJson } from '../../design/browser/fetch-json.ts';

/** The drawings of a scene's frames. They are fetched when the scene is near, and not before. */
export interface SceneStills {
  /** Fetches them, once. Resolves to whether they are there. */
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
  const figures = new Map<string, HTMLElement>();
  /** Where drawings wait: a document of its own, in which nothing is drawn or fetched. */
  let waiting: HTMLElement | undefined;
  let loading: Promise<boolean> | undefined;
  const fetchAll = async (): Promise<boolean> => {
    const drawings = await fetchJson<string[]>(address);
    const { body } = new DOMParser().parseFromString(drawings.join(''), 'text/html');
    for (const figure of body.querySelectorAll<HTMLElement>('figure[data-frame]'))
      figures.set(figure.dataset.frame ?? '', figure);
    waiting = body;
    return figures.size > 0;
  };
  return {
    load() {
      loading ??= fetchAll().catch(() => false);
      return loading;
    },
    of: (frame) => figures.get(frame),
    lay(isInText) {
      for (const [frame, figure] of figures) {
        const place = isInText ? places.get(frame) : waiting;
        if (place && figure.parentNode !== place) place.prepend(figure);
      }
    },
  };
}

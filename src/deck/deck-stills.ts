import { sceneStills, type SceneStills } from '../story/scene/scene-stills.ts';

/** The drawings of the deck's steps, fetched by scene. */
export interface DeckStills {
  /** The figure with a step's drawing, legend and credit; undefined before its scene has been fetched. */
  of(step: string): HTMLElement | undefined;
  /** Fetches the scene of a step, once. Resolves to its figure, undefined when it cannot be had. */
  load(step: string): Promise<HTMLElement | undefined>;
}

/** The drawings of all steps that a page of the deck names. */
export function deckStills(): DeckStills {
  const scenes = new Map<string, SceneStills>();
  const steps = new Map<string, SceneStills>();
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-step][data-stills]')) {
    const { step = '', stills: address = '' } = dataset;
    const stills = scenes.get(address) ?? sceneStills([], address);
    scenes.set(address, stills);
    steps.set(step, stills);
  }
  const of = (step: string): HTMLElement | undefined =>
    steps.get(step)?.of(step.slice(step.indexOf('/') + 1));
  return {
    of,
    async load(step) {
      await steps.get(step)?.load();
      return of(step);
    },
  };
}

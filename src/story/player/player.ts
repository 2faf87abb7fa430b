/** What made the story move. Scrolling never announces itself; the others do. */
export type Cause = 'scroll' | 'keys' | 'buttons' | 'address' | 'start' | 'channel';

/** Where the story stands, and why. */
export interface Moment {
  /** Scene and frame, for example attack/region. */
  step: string;
  cause: Cause;
}

export interface Player {
  readonly current: string | undefined;
  /** Goes to a step from anywhere. Unknown steps are ignored. Returns whether the step exists. */
  go(step: string, cause: Cause): boolean;
  /** Goes to the neighbour of a scene's frame; at either end nothing happens. */
  move(scene: string, by: 1 | -1, cause: Cause): void;
  /** A step that scrolling reached; ignored while the page is still on its way to a chosen step. */
  scrolledTo(step: string): void;
  /** The page has come to rest, or the reader took over: scrolling counts again. */
  release(): void;
  /** The frame on which a scene stands: scenes ahead rest on their first, scenes behind on their last. */
  frameOf(scene: string): string | undefined;
  /** Calls back at every change. Returns a function that stops it. */
  subscribe(listener: (moment: Moment) => void): () => void;
}

/** The scene of a step: that of attack/region is attack. */
export const sceneOf = (step: string): string => step.slice(0, step.indexOf('/'));

/**
 * The one place that decides which step is on. It knows steps by their ids and nothing of scrolling,
 * maps or the page.
 *
 * @param steps all steps of the story as scene/frame, in reading order
 */
export function createPlayer(steps: readonly string[]): Player {
  const listeners = new Set<(moment: Moment) => void>();
  let current: string | undefined;
  let heldFor: string | undefined;

  const stepsOf = (scene: string): string[] => steps.filter((step) => sceneOf(step) === scene);

  const become = (step: string, cause: Cause): void => {
    if (step === current && cause === 'scroll') return;
    current = step;
    for (const listener of listeners) listener({ step, cause });
  };

  const player: Player = {
    get current() {
      return current;
    },
    go(step, cause) {
      if (!steps.includes(step)) return false;
      heldFor = cause === 'start' ? undefined : step;
      become(step, cause);
      return true;
    },
    move(scene, by, cause) {
      const own = stepsOf(scene);
      const at = own.indexOf(`${scene}/${player.frameOf(scene) ?? ''}`);
      const next = own[at + by];
      if (next !== undefined) player.go(next, cause);
    },
    scrolledTo(step) {
      if (heldFor !== undefined && step !== heldFor) return;
      heldFor = undefined;
      if (steps.includes(step)) become(step, 'scroll');
    },
    release() {
      heldFor = undefined;
    },
    frameOf(scene) {
      const own = stepsOf(scene);
      if (current === undefined) return own[0]?.slice(scene.length + 1);
      if (sceneOf(current) === scene) return current.slice(scene.length + 1);
      const isBehind = steps.indexOf(own[0] ?? '') < steps.indexOf(current);
      return (isBehind ? own.at(-1) : own[0])?.slice(scene.length + 1);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return player;
}

/** One of the places that there are for live maps in all embeds of a page. */
export interface Slot {
  release(): void;
}

/** Names of locks that the embeds in a browser share: WebGL contexts are scarce. */
const NAMES = ['story-scene:live-1', 'story-scene:live-2'] as const;

function ask(name: string, options: LockOptions, onLost: () => void): Promise<Slot | undefined> {
  return new Promise((resolve) => {
    let isHeld = false;
    navigator.locks
      .request(name, options, (lock) => {
        if (!lock) {
          resolve(undefined);
          return undefined;
        }
        isHeld = true;
        return new Promise<void>((release) => {
          resolve({ release });
        });
      })
      .catch(() => {
        // Another embed has taken it, or there are no locks for pages like this.
        if (isHeld) onLost();
        else resolve(undefined);
      });
  });
}

/**
 * Takes a place for a live map. Undefined when none is free, or when the browser knows no locks.
 *
 * @param insists the reader has asked for this map: it takes a place from another embed, and comes to
 *   life without one where there are no locks, or none for pages inside other sites
 * @param onLost another embed has taken the place: the map has to end
 */
export async function takeSlot(insists: boolean, onLost: () => void): Promise<Slot | undefined> {
  const unlocked = insists ? { release: () => undefined } : undefined;
  if (!('locks' in navigator)) return unlocked;
  for (const name of NAMES) {
    const slot = await ask(name, { ifAvailable: true }, onLost);
    if (slot) return slot;
  }
  // That fails only where a browser refuses locks to pages that stand inside other sites.
  return insists ? ((await ask(NAMES[0], { steal: true }, onLost)) ?? unlocked) : undefined;
}

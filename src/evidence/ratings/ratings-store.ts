import { memory } from '../../design/browser/memory.ts';
import type { Verdict } from '../../model/certainty.ts';
import { parseRatings, ratingsText, type Ratings } from './ratings.ts';

const KEY = 'rating:verdicts';

let mine = parseRatings(memory.read(KEY));
const listeners = new Set<() => void>();

function become(ratings: Ratings): void {
  mine = ratings;
  memory.write(KEY, ratingsText(mine));
  for (const listener of listeners) listener();
}

/** The reader's verdicts: kept in this browser where it lets us, else until the page is left. */
export const myRatings = {
  get all(): Ratings {
    return mine;
  },
  /** Whether they will be there when the reader comes back. */
  get areKept(): boolean {
    return memory.read(KEY) === ratingsText(mine);
  },
  give(claim: string, verdict: Verdict): void {
    become(new Map(mine).set(claim, verdict));
  },
  takeBack(claim: string): void {
    become(new Map([...mine].filter(([id]) => id !== claim)));
  },
  erase(): void {
    become(new Map());
  },
  /** Calls at once and after every change, until a change finds the element taken out of the page. */
  keepShown(element: HTMLElement, show: () => void): void {
    const listener = (): void => {
      if (element.isConnected) show();
      else listeners.delete(listener);
    };
    listeners.add(listener);
    show();
  },
};

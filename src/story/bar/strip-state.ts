/** What the strip of claims shows at a step, cell by cell. */
export interface StripState {
  /** Whether the claim has been tested at this step or before it. */
  filled: readonly boolean[];
  /** How many have. */
  count: number;
  /** Whether it is tested at this step. */
  here: readonly boolean[];
}

/**
 * @param cells for each claim the index of the step that tests it, or -1 where there is no such step
 * @param at index of the step that is shown; -1 before the first
 */
export function stripState(cells: readonly { tested: number }[], at: number): StripState {
  const filled = cells.map(({ tested }) => tested >= 0 && tested <= at);
  return {
    filled,
    count: filled.filter(Boolean).length,
    here: cells.map(({ tested }) => tested >= 0 && tested === at),
  };
}

/** What some browsers say about the way to the net. */
export interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether a map may be fetched that nobody has asked for. Browsers that say nothing are taken to be well connected. */
export const isGood = ({ saveData = false, effectiveType = '4g' }: Connection = {}): boolean =>
  !saveData && effectiveType === '4g';

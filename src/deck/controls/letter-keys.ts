import { memory } from '../../design/browser/memory.ts';

const KEY = 'present:letters';
let areOff = memory.read(KEY) === 'off';

/** Whether single letters and digits are keys. Whoever dictates to the computer switches them off. */
export const letterKeys = {
  get areOn(): boolean {
    return !areOff;
  },
  set: (areOn: boolean): void => {
    areOff = !areOn;
    memory.write(KEY, areOn ? null : 'off');
  },
};

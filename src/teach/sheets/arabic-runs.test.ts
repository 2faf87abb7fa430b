import { expect, it } from 'vitest';
import { runsOf } from './arabic-runs.ts';

it('parts a text into stretches of one script, with words of Arabic in one', () => {
  expect(runsOf('In صحراء الحضر (Hatra)')).toEqual([
    { text: 'In ', isArabic: false },
    { text: 'صحراء الحضر', isArabic: true },
    { text: ' (Hatra)', isArabic: false },
  ]);
  expect(runsOf('الحضر')).toEqual([{ text: 'الحضر', isArabic: true }]);
  expect(runsOf('al-Hadr')).toEqual([{ text: 'al-Hadr', isArabic: false }]);
});

import { expect, it } from 'vitest';
import { runsOf } from './arabic-runs.ts';

it('parts a text into stretches of one script, with words of Arabic in one', () => {
  expect(runsOf('In صحراء الحضر (Hatra)')).toEqual([
    { text: 'In ' },
    { text: 'صحراء الحضر', lang: 'ar' },
    { text: ' (Hatra)' },
  ]);
  expect(runsOf('الحضر')).toEqual([{ text: 'الحضر', lang: 'ar' }]);
  expect(runsOf('al-Hadr')).toEqual([{ text: 'al-Hadr' }]);
});

it('keeps points, figures and marks over letters inside a stretch, and quotes around it outside', () => {
  const title = 'الحشد واجه ليلةً صعبة.. داعش 44 يعود، الآن';
  expect(runsOf(title)).toEqual([{ text: title, lang: 'ar' }]);
  expect(runsOf(`«${title}».`)).toEqual([
    { text: '«' },
    { text: title, lang: 'ar' },
    { text: '».' },
  ]);
});

it('tells Persian by its letters', () => {
  expect(runsOf('درگیری حشد')).toEqual([{ text: 'درگیری حشد', lang: 'fa' }]);
});

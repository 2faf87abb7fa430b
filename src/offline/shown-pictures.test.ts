import { expect, it } from 'vitest';
import { isTallPicture, shownPictures } from './shown-pictures.ts';

it('images of a page are shown in both colours, sources for other windows and links are not', () => {
  const page =
    '<source srcset="/pictures/a/c-tall-dark.svg"><img alt="A" src="/base/pictures/a/b-tall.svg">' +
    '<a href="/pictures/a/d-tall.svg">D</a><img src="/pictures/a/e.svg">';
  expect([...shownPictures(['', page])]).toEqual([
    'pictures/a/b-tall.svg',
    'pictures/a/b-tall-dark.svg',
  ]);
});

it('only pictures for narrow columns are tall', () => {
  expect(isTallPicture('pictures/a/b-tall.svg')).toBe(true);
  expect(isTallPicture('pictures/a/b-tall-dark.svg')).toBe(true);
  for (const path of ['pictures/a/b.svg', 'pictures/a/b-dark.svg', 'map/b-tall.svg'])
    expect(isTallPicture(path), path).toBe(false);
});

import { expect, it } from 'vitest';
import { inUseBy } from './shown-pictures.ts';

it('images of a page are in use in both colours, sources for other windows and links are not', () => {
  const page =
    '<source srcset="/pictures/a/c-tall-dark.svg"><img alt="A" src="/base/pictures/a/b-tall.svg">' +
    '<a href="/pictures/a/d-tall.svg">D</a><img src="/pictures/a/e.svg">';
  const tall = ['b', 'c', 'd', 'e'].flatMap((name) => [
    `pictures/a/${name}-tall.svg`,
    `pictures/a/${name}-tall-dark.svg`,
  ]);
  expect(tall.filter(inUseBy(['', page]))).toEqual([
    'pictures/a/b-tall.svg',
    'pictures/a/b-tall-dark.svg',
  ]);
});

it('only pictures for narrow columns have to be shown', () => {
  const isInUse = inUseBy([]);
  expect(isInUse('pictures/a/b-tall.svg')).toBe(false);
  expect(isInUse('pictures/a/b-tall-dark.svg')).toBe(false);
  for (const path of ['pictures/a/b.svg', 'pictures/a/b-dark.svg', 'map/b-tall.svg'])
    expect(isInUse(path), path).toBe(true);
});

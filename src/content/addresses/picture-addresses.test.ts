import { expect, it } from 'vitest';
import { siteAt } from './address.ts';
import { picturePath, type PictureKind } from './picture-addresses.ts';

it('a picture says in its name only what is not so anyway', () => {
  const path = (theme: PictureKind['theme'], scale: PictureKind['scale'], ending: 'svg' | 'png') =>
    picturePath('scene', 'frame', { theme, scale, ending });
  expect(path('light', 1, 'svg')).toBe('pictures/scene/frame.svg');
  expect(path('light', 2, 'png')).toBe('pictures/scene/frame-2x.png');
  expect(path('dark', 1, 'png')).toBe('pictures/scene/frame-dark.png');
  expect(path('dark', 2, 'png')).toBe('pictures/scene/frame-dark-2x.png');
});

it('addresses for machines are absolute where the site’s own is known', () => {
  expect(siteAt(undefined)('sources/')).toBe('/sources/');
  expect(siteAt('https://example.org')('sources/')).toBe('https://example.org/sources/');
});

import { expect, it } from 'vitest';
import { picturePath, pictureWidth } from '../../content/addresses/picture-addresses.ts';
import { pageKinds, pictureKinds } from './picture-kinds.ts';

const namesOf = (setting: string): string[] =>
  pictureKinds(setting).map((kind) => picturePath('scene', 'frame', kind));

it('an ordinary build makes six files of each frame, each with a name of its own', () => {
  expect(namesOf('').sort()).toEqual([
    'pictures/scene/frame-2x.png',
    'pictures/scene/frame-dark-2x.png',
    'pictures/scene/frame-dark.png',
    'pictures/scene/frame-dark.svg',
    'pictures/scene/frame.png',
    'pictures/scene/frame.svg',
  ]);
});

it('a build in haste makes the two that are written', () => {
  expect(namesOf('svg')).toEqual(['pictures/scene/frame.svg', 'pictures/scene/frame-dark.svg']);
});

it('a build that is asked for all makes every size as PNG and WebP, with and without words', () => {
  const all = namesOf('all');
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining(namesOf('')));
  for (const part of ['', '-alone', '-dark', '-alone-dark'])
    for (const size of ['-600', '-800', '', '-2x'])
      for (const ending of ['png', 'webp'])
        expect(all).toContain(`pictures/scene/frame${part}${size}.${ending}`);
  const widths = pictureKinds('all').map(pictureWidth);
  expect([...new Set(widths)].sort((a, b) => a - b)).toEqual([600, 800, 1200, 2400]);
});

it('says what the setting may be', () => {
  expect(() => pictureKinds('jpg')).toThrow('PICTURES: found "jpg", expected svg, all, or nothing');
});

it('pages show a file for narrow windows, and one with the answer where one is asked for', () => {
  const names = (figure: unknown): string[] =>
    pageKinds({ figure } as Parameters<typeof pageKinds>[0]).map((kind) =>
      picturePath('scene', 'frame', kind),
    );
  expect(names(undefined)).toEqual([
    'pictures/scene/frame-tall.svg',
    'pictures/scene/frame-tall-dark.svg',
  ]);
  expect(names({ ask: 'draw' })).toContain('pictures/scene/frame-answered.svg');
});

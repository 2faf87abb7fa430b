import { describe, expect, it } from 'vitest';
import { readAsked } from './ask.ts';

const KNOWN = new Map([
  ['attack', ['region', 'area', 'flight']],
  ['surge', ['draw']],
]);
const read = (...words: string[]) => readAsked(words, KNOWN);

describe('readAsked(words, known)', () => {
  it('takes everything where nothing is said', () => {
    const { scenes, shapes, ...rest } = read();
    expect(scenes.map(({ id }) => id)).toEqual(['attack', 'surge']);
    expect(shapes.map(({ ratio }) => ratio)).toEqual(['1:1', '4:5', '9:16']);
    expect(rest).toEqual({ theme: 'light', onlyCards: false, out: 'cuts' });
  });

  it('takes scenes, shapes, a theme and a folder', () => {
    const { scenes, shapes, ...rest } = read(
      ...['surge', '--shape', '4:5', '--shape', '1:1', '--theme', 'dark', '--cards', '--out', 'x'],
    );
    expect(scenes).toEqual([{ id: 'surge', steps: ['draw'] }]);
    expect(shapes.map(({ ratio }) => ratio)).toEqual(['4:5', '1:1']);
    expect(rest).toEqual({ theme: 'dark', onlyCards: true, out: 'x' });
  });

  it('takes some steps of one scene, or one step', () => {
    expect(read('attack', '--steps', 'area..flight').scenes[0]?.steps).toEqual(['area', 'flight']);
    expect(read('attack', '--steps', 'area').scenes[0]?.steps).toEqual(['area']);
  });

  it.each([
    [['atack'], 'scene: found "atack", expected one of attack, surge'],
    [['attack', '--shape', '16:9'], '--shape: found "16:9", expected one of 1:1, 4:5, 9:16'],
    [['attack', '--theme', 'blue'], '--theme: found "blue", expected one of light, dark'],
    [['attack', '--steps', 'x'], '--steps of attack: found "x"'],
    [['attack', '--steps', 'flight..region'], 'expected one of region..flight'],
    [['--steps', 'area'], '--steps: found 0 scenes, expected one'],
    [['attack', '--what'], '--what'],
  ])('says what is wrong with %j', (words, message) => {
    expect(() => read(...words)).toThrow(message);
  });
});

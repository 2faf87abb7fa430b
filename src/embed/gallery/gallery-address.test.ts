import { describe, expect, it } from 'vitest';
import { readChosen, unchosen, writeChosen, type Chosen } from './gallery-address.ts';

const SCENES = new Map([
  ['attack', ['region', 'area', 'flight']],
  ['field', ['hills', 'all']],
]);
const chosen = (rest: Partial<Chosen>): Chosen => ({ ...unchosen('attack'), ...rest });
const { options: PLAIN } = unchosen('attack');

describe('readChosen(hash, scenes)', () => {
  it('brings back what writeChosen(chosen) wrote', () => {
    for (const one of [
      chosen({}),
      chosen({ form: 'picture', width: 360, options: { ...PLAIN, frame: 'flight' } }),
      chosen({
        form: 'element',
        width: 900,
        options: {
          frame: 'flight',
          frames: ['area', 'flight'],
          theme: 'dark',
          live: 'off',
          motion: 'calm',
        },
      }),
      chosen({ options: { ...PLAIN, frames: ['area', 'area'] } }),
    ])
      expect(readChosen(writeChosen(one), SCENES)).toEqual(one);
  });

  it('is nothing for the address of a scene alone, or of something else', () => {
    for (const hash of ['', '#', '#attack', '#atack?form=link', '#licence'])
      expect(readChosen(hash, SCENES)).toBeUndefined();
  });

  it('leaves out what the scene does not have', () => {
    expect(readChosen('#attack?form=tweet&frame=hills&theme=pink&width=12', SCENES)).toEqual(
      chosen({}),
    );
    expect(readChosen('#attack?frames=area..hills', SCENES)).toEqual(chosen({}));
    expect(readChosen('#attack?frames=flight..area', SCENES)).toEqual(chosen({}));
    expect(readChosen('#attack?frames=area..flight&frame=region', SCENES)?.options.frame).toBe(
      undefined,
    );
  });

  it('takes a range of everything for everything', () => {
    expect(readChosen('#attack?frames=region..flight', SCENES)).toEqual(chosen({}));
  });
});

describe('writeChosen(chosen)', () => {
  it('is short', () => {
    expect(writeChosen(chosen({}))).toBe('#attack?form=script');
    expect(writeChosen(chosen({ options: { ...PLAIN, frames: ['area', 'flight'] } }))).toBe(
      '#attack?frames=area..flight&form=script',
    );
  });
});

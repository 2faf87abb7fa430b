import { describe, expect, it } from 'vitest';
import { book } from '../../map/frame/real-frames.fixture.ts';
import { embedTexts } from './embed-texts.ts';
import { COLUMN } from '../column.ts';
import { estimatedHeight, type EmbedTexts, type FrameTexts } from './estimated-height.ts';

const frame: FrameTexts = {
  title: 'A soft area, no dot',
  words: 'A large shape with a soft edge covers the steppe south-west of Mosul.',
  legend: [{ text: 'place with published coordinates' }],
  credit: 'Sources: Example.',
};
const map: EmbedTexts = { kind: 'map', title: 'The attack', frames: [frame] };
const long = { ...frame, words: frame.words.repeat(6) };

describe('the height that an embed has before it is measured', () => {
  it('is a whole number of pixels, and holds the picture and more', () => {
    const height = estimatedHeight(map);
    expect(Number.isInteger(height)).toBe(true);
    expect(height).toBeGreaterThan(COLUMN * 0.75 + 150);
  });

  it('is that of the frame with the most words, wherever it stands', () => {
    const both = estimatedHeight({ ...map, frames: [frame, long] });
    expect(estimatedHeight({ ...map, frames: [long, frame] })).toBe(both);
    expect(both).toBeGreaterThan(estimatedHeight({ ...map, frames: [frame, frame] }));
  });

  it('has room for steps only where there are some', () => {
    const [one, two] = [[frame], [frame, frame]].map((frames) =>
      estimatedHeight({ ...map, frames }),
    );
    expect((two ?? 0) - (one ?? 0)).toBe(44);
  });

  it('has room for what the reader may do at any step: all steps are equally high', () => {
    const asked: FrameTexts = { ...frame, ask: 'slide' };
    const figure = (frames: FrameTexts[]): number =>
      estimatedHeight({ kind: 'figure', title: 'A surge?', frames });
    expect(figure([asked, frame]) - figure([frame, frame])).toBeGreaterThan(100);
    expect(figure([frame, asked])).toBe(figure([asked, frame]));
  });
});

it('the texts of every scene are known', () => {
  for (const scene of [...book.scenes.keys(), ...book.figures.keys()]) {
    const { frames } = embedTexts(scene, book);
    expect(frames.length, scene).toBeGreaterThan(0);
    for (const { credit } of frames) expect(credit, scene).toMatch(/^Sources?: .{5}/);
  }
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { book } from '../../map/frame/real-frames.fixture.ts';
import { linesOfFrames, sceneFile } from './authored-at.ts';

describe('linesOfFrames(file, text)', () => {
  it('points at the line that has the id of the frame, in every scene', () => {
    const wrong: string[] = [];
    for (const [kind, scenes] of [
      ['map', book.scenes],
      ['figure', book.figures],
    ] as const)
      for (const [scene, { frames }] of scenes) {
        const file = sceneFile(kind, scene);
        const text = readFileSync(file, 'utf8');
        const lines = linesOfFrames(file, text);
        for (const { id } of frames)
          if (text.split('\n')[(lines.get(id) ?? 0) - 1]?.trim() !== `- id: ${id}`)
            wrong.push(`${file}: ${id} at ${lines.get(id) ?? 'no line'}`);
      }
    expect(wrong).toEqual([]);
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filmArguments, findFfmpeg, NO_FFMPEG, pictureList } from './ffmpeg.ts';

describe('pictureList(pictures)', () => {
  it('shows each picture for its frames, the last one too', () => {
    const list = pictureList([
      { file: 'frames/0000.png', frames: 75 },
      { file: 'frames/0001.png', frames: 1 },
    ]);
    expect(list.split('\n')).toEqual([
      'ffconcat version 1.0',
      "file 'frames/0000.png'",
      'duration 3.000000',
      "file 'frames/0001.png'",
      'duration 0.040000',
      "file 'frames/0001.png'",
      '',
    ]);
  });

  it('quotes what its reader would take for an end', () => {
    expect(pictureList([{ file: "/tmp/a'b.png", frames: 1 }])).toContain(
      String.raw`file '/tmp/a'\''b.png'`,
    );
  });
});

describe('filmArguments(list, frames, film)', () => {
  const words = filmArguments('/tmp/list', 300, 'cuts/film.mp4');
  const after = (name: string): string | undefined => words[words.indexOf(name) + 1];

  it('asks for a silent film of H.264 that begins to play before all of it is there', () => {
    expect(words.at(-1)).toBe('cuts/film.mp4');
    expect(after('-i')).toBe('/tmp/list');
    expect(after('-c:v')).toBe('libx264');
    expect(after('-vf')).toMatch(/^fps=25,.*format=yuv420p$/);
    expect(after('-movflags')).toBe('+faststart');
    expect(after('-frames:v')).toBe('300');
    expect(words).toContain('-an');
  });

  it('leaves out what would differ from one time to the next', () => {
    expect(after('-map_metadata')).toBe('-1');
    expect(after('-fflags')).toBe('+bitexact');
    expect(after('-flags:v')).toBe('+bitexact');
  });
});

describe('findFfmpeg(env)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ffmpeg-'));
  const program = join(folder, process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg');
  writeFileSync(program, '');

  it('takes the one that is named, then one in the path', () => {
    expect(findFfmpeg({ FFMPEG_PATH: '/opt/ffmpeg', PATH: folder })).toBe('/opt/ffmpeg');
    expect(findFfmpeg({ FFMPEG_PATH: '', PATH: ['/nowhere', folder].join(delimiter) })).toBe(
      program,
    );
    expect(findFfmpeg({ PATH: '/nowhere' })).toBeUndefined();
    expect(findFfmpeg({})).toBeUndefined();
  });

  it('has words for where there is none', () => {
    expect(NO_FFMPEG).toMatch(/apt-get install ffmpeg.*FFMPEG_PATH.*--cards/);
  });
});

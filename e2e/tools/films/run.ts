import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFfmpeg, NO_FFMPEG } from '../../../src/build/cuts/ffmpeg.ts';
import { frames } from '../../support/frames.ts';

/*
 * Makes a film of the first two steps of the first scene twice, in the shape that is made fastest, and
 * fails where it is not what is promised: 12 seconds of H.264 without sound, 1080 by 1080 pixels, 25 frames a
 * second, and the same frames each time. Where there is no ffmpeg it says so and does nothing.
 */
const ffmpeg = findFfmpeg();
if (ffmpeg === undefined) {
  console.log(`npm run films: nothing was tried. npm run cuts would say: ${NO_FFMPEG}`);
  process.exit();
}

const [first] = frames;
const [, second] = frames.filter(({ scene }) => scene === first?.scene);
if (!first || !second) throw new Error('films: found no scene of two frames, expected one');

interface Made {
  /** What ffmpeg says of each frame: its number, and a digest of its pixels. */
  digests: string;
  /** What it says of the film as a whole. */
  about: string;
  names: string[];
  captions: string;
}

function make(): Made {
  const out = mkdtempSync(join(tmpdir(), 'films-'));
  const idOf = (step: string): string => step.replace(/.*\//, '');
  const steps = `${idOf(first?.step ?? '')}..${idOf(second?.step ?? '')}`;
  try {
    execFileSync(process.execPath, [
      'src/build/cuts/make-cuts.ts',
      ...[first?.scene ?? '', '--shape', '1:1', '--steps', steps, '--out', out],
    ]);
    const folder = join(out, first?.scene ?? '');
    const names = readdirSync(folder).sort();
    const film = join(folder, names.find((name) => name.endsWith('.mp4')) ?? '');
    const vtt = join(folder, names.find((name) => name.endsWith('.vtt')) ?? '');
    /** What ffmpeg writes of the film in one of its forms for tests. */
    const told = (...form: string[]): string => {
      const args = ['-hide_banner', '-loglevel', 'error', '-i', film, '-map', '0', ...form, '-'];
      return execFileSync(ffmpeg ?? '', args, { encoding: 'utf8' });
    };
    return {
      digests: told('-f', 'framemd5'),
      about: told('-c', 'copy', '-f', 'framecrc'),
      names,
      captions: readFileSync(vtt, 'utf8'),
    };
  } finally {
    rmSync(out, { recursive: true });
  }
}

const [once, again] = [make(), make()];
const count = once.digests.split('\n').filter((line) => /^\d/.test(line)).length;
const found = {
  frames: count,
  streams: (once.about.match(/^#media_type/gm) ?? []).length,
  codec: /^#codec_id 0: (.*)$/m.exec(once.about)?.[1],
  size: /^#dimensions 0: (.*)$/m.exec(once.about)?.[1],
  cues: (once.captions.match(/-->/g) ?? []).length,
  cards: once.names.filter((name) => name.endsWith('.png')).length,
  isSame: once.digests === again.digests,
};
const expected: typeof found = {
  frames: 300,
  streams: 1,
  codec: 'h264',
  size: '1080x1080',
  cues: 2,
  cards: 2,
  isSame: true,
};
console.log(JSON.stringify(found));
for (const [name, value] of Object.entries(expected))
  if (found[name as keyof typeof found] !== value) {
    console.error(
      `films: found ${name} ${String(found[name as keyof typeof found])}, expected ${String(value)}`,
    );
    process.exitCode = 1;
  }

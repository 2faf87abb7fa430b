import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { RATE } from './schedule.ts';

const NAMES = process.platform === 'win32' ? ['ffmpeg.exe'] : ['ffmpeg'];

/** Path of ffmpeg on this machine, or undefined: FFMPEG_PATH, then an installed one. */
export function findFfmpeg(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env.FFMPEG_PATH;
  if (named !== undefined && named !== '') return named;
  return (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** A picture of a film, and how many video frames show it. */
export interface Shown {
  file: string;
  frames: number;
}

/** The list of pictures as ffmpeg's concat demuxer reads it. The last one stands twice, else its duration would not count. */
export function pictureList(pictures: readonly Shown[]): string {
  const line = ({ file }: Shown): string => `file '${file.replaceAll("'", String.raw`'\''`)}'`;
  const last = pictures.at(-1);
  return [
    'ffconcat version 1.0',
    ...pictures.flatMap((one) => [line(one), `duration ${(one.frames / RATE).toFixed(6)}`]),
    ...(last ? [line(last)] : []),
    '',
  ].join('\n');
}

/**
 * What ffmpeg is called with to make a silent MP4 of H.264 that every phone and network plays, the same to
 * the byte from the same pictures and the same ffmpeg.
 *
 * @param list file of the pictures
 * @param frames how many video frames the film has
 */
export const filmArguments = (list: string, frames: number, film: string): string[] => [
  ...['-hide_banner', '-loglevel', 'error', '-y'],
  ...['-f', 'concat', '-safe', '0', '-i', list],
  // The colours of screens are told apart from those of television by their matrix: said, and converted.
  '-vf',
  `fps=${RATE},scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd,format=yuv420p`,
  ...['-frames:v', String(frames)],
  ...[
    '-c:v',
    'libx264',
    '-profile:v',
    'high',
    '-preset',
    'slow',
    '-crf',
    '17',
    '-tune',
    'animation',
  ],
  ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
  ...['-an', '-movflags', '+faststart'],
  ...['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact'],
  film,
];

/** What to do where there is none. */
export const NO_FFMPEG =
  'cards, captions and texts are there, but no films: they need ffmpeg, which was not found. Install it (Debian and Ubuntu: apt-get install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), or set FFMPEG_PATH to its program file. Without films: npm run cuts -- --cards';

import { MOVE, RATE, type Standing } from './schedule.ts';

/** A time as WebVTT writes it: hours, minutes, seconds, milliseconds. */
function timestamp(frames: number): string {
  const milliseconds = Math.round((frames * 1000) / RATE);
  const pad = (value: number, length = 2): string =>
    String(Math.floor(value)).padStart(length, '0');
  const seconds = milliseconds / 1000;
  return `${pad(seconds / 3600)}:${pad((seconds / 60) % 60)}:${pad(seconds % 60)}.${pad(milliseconds % 1000, 3)}`;
}

/** Text of a cue: `&` and `<` would begin something else. */
const cueText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The captions of a film as WebVTT (https://www.w3.org/TR/webvtt1/): one cue for each step. A caption changes in
 * the middle of a move.
 *
 * @param title of the film, as a comment
 */
export function captionsVtt(
  title: string,
  captions: readonly string[],
  standings: readonly Standing[],
): string {
  const last = standings.length - 1;
  const cues = standings.map(({ start, end }, i) => {
    const from = i === 0 ? start : start - MOVE / 2;
    const to = i === last ? end : end + MOVE / 2;
    return `${i + 1}\n${timestamp(from)} --> ${timestamp(to)}\n${cueText(captions[i] ?? '')}\n`;
  });
  return `WEBVTT\n\nNOTE\n${title.replaceAll('-->', '→')}\n\n${cues.join('\n')}`;
}

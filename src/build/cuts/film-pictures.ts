import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ResolvedFrame } from '../../story/scene/resolved-frame.ts';
import type { CardStage, Seen } from './card-stage.ts';
import type { Shown } from './ffmpeg.ts';
import { movingLayers, standingLayers, type Drawn } from './film-layers.ts';
import { captionOpacities, type FilmState } from './schedule.ts';

/** What is to be seen at one moment of a film, whose steps show these frames. */
export async function seenAt(
  { step, move }: Pick<FilmState, 'step' | 'move'>,
  frames: readonly ResolvedFrame[],
  drawn: Drawn,
): Promise<Seen> {
  const [frame, next] = [frames[step], frames[step + 1]];
  if (!frame) throw new Error(`film: found no step ${step}, expected one of ${frames.length}`);
  if (move === 0 || !next)
    return {
      words: [{ card: step, opacity: 1, dissolved: 1 }],
      layers: await standingLayers(frame, drawn),
    };
  const opacities = captionOpacities(move);
  return {
    words: [
      { card: step, opacity: opacities.from, dissolved: 1 - move },
      { card: step + 1, opacity: opacities.to, dissolved: move },
    ],
    layers: await movingLayers(frame, next, move, drawn),
  };
}

/** Takes the pictures of a film and writes them into a folder: one for each state, in order. */
export async function filmPictures(
  stage: CardStage,
  states: readonly FilmState[],
  frames: readonly ResolvedFrame[],
  drawn: Drawn,
  folder: string,
): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const state of states) {
    const file = join(folder, `${String(shown.length).padStart(4, '0')}.png`);
    await writeFile(file, await stage.picture(await seenAt(state, frames, drawn)));
    shown.push({ file, frames: state.frames });
  }
  return shown;
}

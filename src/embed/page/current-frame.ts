/** The frame that an embed shows now. Throws when there is none. */
export function currentFrame(embed: HTMLElement): HTMLElement {
  const chosen = embed.querySelector<HTMLInputElement>('.dots :checked')?.value;
  const frames = [...embed.querySelectorAll<HTMLElement>('.frame')];
  const frame = frames.find((one) => frameId(one) === chosen) ?? frames[0];
  if (!frame) throw new Error('embed: found no frame, expected at least one');
  return frame;
}

/** The id of a frame in its scene. */
export const frameId = ({ dataset: { step = '' } }: HTMLElement): string =>
  step.replace(/.*\//, '');

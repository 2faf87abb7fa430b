/** The frame that an embed shows now. Throws when there is none. */
export function frameShown(embed: HTMLElement): HTMLElement {
  const chosen = embed.querySelector<HTMLInputElement>('.dots :checked')?.value;
  const frames = [...embed.querySelectorAll<HTMLElement>('.frame')];
  const frame = frames.find((one) => idOf(one) === chosen) ?? frames[0];
  if (!frame) throw new Error('embed: found no frame, expected at least one');
  return frame;
}

/** The id of a frame in its scene. */
export function idOf({ dataset: { step = '' } }: HTMLElement): string {
  return step.slice(step.indexOf('/') + 1);
}

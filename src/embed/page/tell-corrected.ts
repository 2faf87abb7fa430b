import { post } from '../host/messages.ts';

/** Tells the page around this one, as soon as it is there, that its scene was corrected or taken out of the story. */
export function tellCorrected({ dataset }: HTMLElement): void {
  const { scene, corrected: date, withdrawn, about = '' } = dataset;
  if (date === undefined) return;
  post(parent, 'corrected', {
    scene,
    date,
    isWithdrawn: withdrawn !== undefined,
    about: new URL(about, location.href).href,
  });
}

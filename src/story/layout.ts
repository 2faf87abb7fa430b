/**
 * Screens on which the stage stands above the text instead of beside it: phones, and anything taller
 * than wide. stage-stacked.css has the same condition.
 */
export const STACKED = '(max-width: 760px), (max-aspect-ratio: 1 / 1)';

/** Letters up to this size, in pixels, are what the sheets of the stage were made for. */
const USUAL_LETTERS = 17;

/**
 * Whether a window has room for a stage and the words that go with it. A stage above the text may need
 * 440 pixels. Larger letters, as some readers have them everywhere, need room that only wide windows
 * have, beside the text.
 *
 * @param letters size of the letters of the page, in pixels like the window
 */
export function hasRoomForStage(width: number, height: number, letters: number): boolean {
  const isWide = width >= height;
  if (letters > USUAL_LETTERS) return isWide && width >= 60 * letters && height >= 37 * letters;
  return (width > 340 && height >= 540) || (isWide && width > 760 && height > 420);
}

/**
 * Screens on which the stage stands above the text instead of beside it: phones, and anything taller
 * than wide. stage-stacked.css has the same condition.
 */
export const STACKED = '(max-width: 760px), (max-aspect-ratio: 1 / 1)';

import * as story from '../../model/story.ts';

/** The licence of text and drawings. */
export const LICENCE = story.licence;

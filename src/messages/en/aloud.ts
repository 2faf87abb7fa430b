/** Words of the button that reads a step aloud; they come with its script. */
export const aloudMessages = { start: 'Read aloud', stop: 'Stop reading' };

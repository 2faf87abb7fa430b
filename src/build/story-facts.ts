import type { Plugin } from 'vite';
import * as story from '../model/story.ts';

/** By its end: this file itself may have been bundled, and then knows no folder beside it. */
const FILE = '/src/model/story.ts';

/**
 * Puts the facts of the story themselves in place of the file that reads them: so scripts for browsers
 * may import it, and carry only what they use. They are read once: a change of `story.yaml` takes a new build.
 */
export function storyFacts(): Plugin {
  return {
    name: 'story-facts',
    enforce: 'pre',
    load: (id) =>
      id.endsWith(FILE)
        ? Object.entries(story)
            .map(
              ([name, value]: [string, unknown]) =>
                `export const ${name} = ${value === undefined ? 'undefined' : JSON.stringify(value)};`,
            )
            .join('\n')
        : undefined,
  };
}

import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import * as story from '../model/story.ts';

/** By its end: this file itself may have been bundled, and then knows no folder beside it. */
const FILE = '/src/model/story.ts';
/** What follows it in the name of a copy: the file that imports it, and an ending by which Vite knows its language. */
const COPY = '?for=';

/**
 * Puts the facts of the story themselves in place of the file that reads them: so scripts for browsers
 * may import it, and carry only what they use. Every file that imports it has a copy of its own, because
 * one that scripts shared would be split off each of them. The facts are read once: a change of
 * `story.yaml` takes a new build.
 */
export function storyFacts(): Plugin {
  return {
    name: 'story-facts',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return undefined;
      const from = importer.replace(/\?.*/, '');
      const path = join(dirname(from), source);
      return path.endsWith(FILE)
        ? `${path}${COPY}${relative('', from).replace(/\W+/g, '-')}.ts`
        : undefined;
    },
    load: (id) =>
      id.includes(FILE + COPY)
        ? Object.entries(story)
            .map(
              ([name, value]: [string, unknown]) =>
                `export const ${name} = ${value === undefined ? 'undefined' : JSON.stringify(value)};`,
            )
            .join('\n')
        : undefined,
  };
}

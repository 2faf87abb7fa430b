import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lastChange } from '../content/last-change.ts';
import { readContent } from '../content/read-content.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { folder } from '../model/story.ts';

/**
 * Makes what a device needs to show the site without a network: the list of its files, and the worker
 * that answers from what is stored. While authoring, a worker that a built site left behind at the same
 * address takes itself away.
 */
export function worksOffline(): AstroIntegration {
  return {
    name: 'works-offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { book } = await readContent(folder);
        const { version, files } = await writeOffline(fileURLToPath(dir), lastChange(book));
        logger.info(`version ${version}: ${files.length} files may be kept`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!/\/sw\.js(\?|$)/.test(request.url ?? '')) {
            next();
            return;
          }
          readFile(new URL('../offline/unregister-worker.js', import.meta.url)).then(
            (script) => response.setHeader('Content-Type', 'text/javascript').end(script),
            next,
          );
        });
      },
    },
  };
}

import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readContent } from '../content/read-content.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { folder } from '../model/story.ts';

/** The day on which any text was last changed. */
async function lastChange(): Promise<string> {
  const { dates } = (await readContent(folder)).book;
  return [...dates.values()].map(({ changed }) => changed).reduce((a, b) => (a > b ? a : b));
}

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
        const { version, files } = await writeOffline(fileURLToPath(dir), await lastChange());
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

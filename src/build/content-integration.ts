import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContentAndDrawings } from './check-drawings.ts';
import { formatProblems } from '../content/check/problem.ts';
import { folder } from '../model/story.ts';

/**
 * Checks the content while authoring and before a build. Astro alone would only log an
 * unknown reference, and build stale data after a slip in a YAML file.
 */
export function checksContent(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:build:start': async () => {
        const { problems } = await checkContentAndDrawings(folder);
        if (problems.length > 0) throw new Error(`\n${formatProblems(problems)}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const look = async (): Promise<void> => {
          const { problems } = await checkContentAndDrawings(folder);
          if (problems.length > 0) logger.error(`\n${formatProblems(problems)}`);
        };
        void look();
        // Astro itself watches only the texts: all other content is read anew at each request.
        server.watcher.on('all', (_, path) => {
          if (relative(folder, path).startsWith('..') || !/\.(ya?ml|csv|mdx)$/.test(path)) return;
          void look();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

import type { AstroIntegration } from 'astro';
import { checkContent } from '../content/check/check-content.ts';
import { formatProblems } from '../content/check/problem.ts';

/**
 * The contract with editors, kept while authoring and before a build. Astro alone would only log an
 * unknown reference, and build stale data after a slip in a YAML file.
 */
export function contentContract(): AstroIntegration {
  return {
    name: 'content-contract',
    hooks: {
      'astro:build:start': async () => {
        const { problems } = await checkContent('content');
        if (problems.length > 0) throw new Error(`\n${formatProblems(problems)}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const look = async (): Promise<void> => {
          const { problems } = await checkContent('content');
          if (problems.length > 0) logger.error(`\n${formatProblems(problems)}`);
        };
        void look();
        server.watcher.on('change', (path) => {
          if (/[\\/]content[\\/]/.test(path)) void look();
        });
      },
    },
  };
}

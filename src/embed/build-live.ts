import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Builds the script by which embeds come to life, apart from the scripts of the other pages: what both
 * shared would be split off the story's script, for which every reader waits. Browsers keep what a page
 * fetches inside another site apart from the rest anyway.
 */
export function embedLife(): AstroIntegration {
  let base = '/';
  return {
    name: 'embed-life',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': async ({ dir }) => {
        await build({
          configFile: false,
          base,
          publicDir: false,
          logLevel: 'warn',
          build: {
            outDir: fileURLToPath(dir),
            emptyOutDir: false,
            chunkSizeWarningLimit: 1200,
            rolldownOptions: {
              input: 'src/embed/live.ts',
              output: {
                entryFileNames: 'embed/live.js',
                chunkFileNames: 'embed/live/[name].[hash].js',
                assetFileNames: 'embed/live/[name].[hash][extname]',
              },
            },
          },
        });
      },
    },
  };
}

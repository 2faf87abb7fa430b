import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { storyFacts } from './story-facts.ts';

/**
 * Scripts of embeds, of the deck and of the page for editors, by where they stand in the built site,
 * without their ending.
 */
const SCRIPTS = {
  'embed/live': 'src/embed/page/live.ts',
  'present/hall': 'src/deck/hall.ts',
  'present/presenter': 'src/deck/presenter/presenter.ts',
  'scenes/camera': 'src/embed/editor/camera.ts',
} as const;

/**
 * Builds these scripts apart from those of the other pages: what they shared would be split off the
 * story's script, for which every reader waits.
 */
export function scriptsApart(): AstroIntegration {
  let base = '/';
  return {
    name: 'scripts-apart',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': async ({ dir }) => {
        await build({
          configFile: false,
          plugins: [storyFacts()],
          base,
          publicDir: false,
          logLevel: 'warn',
          build: {
            outDir: fileURLToPath(dir),
            emptyOutDir: false,
            chunkSizeWarningLimit: 1200,
            rolldownOptions: {
              input: SCRIPTS,
              output: {
                entryFileNames: '[name].js',
                chunkFileNames: 'live/[name].[hash].js',
                assetFileNames: 'live/[name].[hash][extname]',
              },
            },
          },
        });
      },
    },
  };
}

import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentContract } from './src/contract/integration.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'ignore',
  compressHTML: true,
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [mdx(), contentContract()],
  vite: {
    // Without this the dev server reloads forever when a scene first asks for the map.
    optimizeDeps: { include: ['scrollama', 'maplibre-gl', 'topojson-client'] },
    build: { chunkSizeWarningLimit: 1200 },
  },
});

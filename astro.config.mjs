import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checksContent } from './src/build/content-integration.ts';
import { writtenSheets } from './src/design/written-sheets.ts';
import { keepsOtherFolders } from './src/build/check-site-folder.ts';
import { sharedFiles } from './src/build/hashed-names.ts';
import { sentWithHeaders } from './src/build/hosting/integration.ts';
import { worksOffline } from './src/build/offline-integration.ts';
import { storyFacts } from './src/build/story-facts.ts';
import { pinnedVersions } from './src/build/pinned-versions.ts';
import { siteFolder } from './src/model/site-folder.ts';
import { folder } from './src/model/story.ts';

/**
 * Where the site will be published, if that is known when it is built: with it come canonical
 * addresses, the site map, and the address in pictures. Without it all links are relative to the host.
 */
const published = process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;

/** Pages for other pages, for editors, and for when there is no network are not to be found by themselves. */
const isForItself = (page) =>
  !/^(embed\/(?!help\/).+|scenes|offline|present\/notes)\/$/.test(
    page.slice(published?.href.replace(/\/?$/, '/').length),
  );

export default defineConfig({
  ...(published ? { site: published.origin, base: published.pathname } : {}),
  output: 'static',
  // Another story has a folder, and a store, of its own: `CONTENT=my-story OUT=my-site npm run build`.
  outDir: siteFolder,
  ...(folder === 'content'
    ? {}
    : { cacheDir: `node_modules/.cache/story${folder.replace(/\W+/g, '-')}` }),
  trailingSlash: 'ignore',
  compressHTML: true,
  // Styles stand in each page: a sheet of its own would come one turn of a slow network after the words,
  // and after the fonts. Several pages at once: pictures are rendered and packed off the main thread.
  build: { inlineStylesheets: 'always', format: 'directory', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [
    keepsOtherFolders(),
    mdx(),
    checksContent(),
    sharedFiles(),
    sentWithHeaders(),
    ...(published ? [sitemap({ filter: isForItself })] : []),
    worksOffline(),
    // After the list of what is kept on devices: nobody needs old versions without a network.
    pinnedVersions(),
  ],
  vite: {
    plugins: [storyFacts(), writtenSheets()],
    // Without this the dev server reloads forever when a scene first asks for the map.
    optimizeDeps: { include: ['scrollama', 'maplibre-gl', 'topojson-client'] },
    build: { chunkSizeWarningLimit: 1200 },
  },
});

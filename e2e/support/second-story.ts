import { rm } from 'node:fs/promises';
import { buildSite } from './build-site.ts';
import { test as base } from './host-pages.ts';
import { serveSite } from '../../src/build/site-server.ts';

/** The content of another story, in another part of the world: `npm run new-story` copies it. */
export const SECOND_STORY = 'e2e/second-story/content';
/** Inside the project, where Astro keeps what it makes on the way apart from that of other builds. */
const OUT = 'test-results/second-story';

/** The second story, built by the same program and served. It is built once in each worker that asks for it. */
export const test = base.extend<object, { second: { folder: string; url: string } }>({
  second: [
    async ({}, use, { workerIndex }) => {
      const folder = `${OUT}-${workerIndex}`;
      await buildSite(folder, { CONTENT: SECOND_STORY });
      const { server, url } = await serveSite(folder, 0);
      await use({ folder, url });
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ second }, use) => {
    await use(second.url);
  },
});

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { test as base } from './host-pages.ts';
import { serveSite } from '../../src/build/site-server.ts';

/** A port that is free now, and most likely still is in half a minute. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/** A site that was built for its address. */
export interface BuiltForHost {
  folder: string;
  /** With a slash at the end. */
  url: string;
}

/**
 * A site that knows its own address and lies in a folder of its host. It is built once in each worker
 * that asks for it: its tests should stay together.
 */
export const test = base.extend<object, { built: BuiltForHost; published: string }>({
  built: [
    async ({}, use) => {
      const port = await freePort();
      const folder = await mkdtemp(join(tmpdir(), 'story-published-'));
      await buildSite(folder, { SITE_URL: `http://localhost:${port}/sub/` });
      const { server, url } = await serveSite(folder, port);
      await use({ folder, url });
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  published: [
    async ({ built }, use) => {
      await use(built.url);
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ published }, use) => {
    await use(published);
  },
});

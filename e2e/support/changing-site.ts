import type { Server } from 'node:http';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseList } from '../../src/offline/file-list.ts';
import { writeOffline } from '../../src/offline/write-offline.ts';
import { site } from '../tools/budgets/budget.ts';
import { test as base } from './reader.ts';
import { serveSite } from '../../src/build/site-server.ts';

/** A copy of the built site on a host of its own, which can be changed and cut off. */
export interface ChangingSite {
  readonly url: string;
  /** The list of its files as it is now. */
  list(): ReturnType<typeof listIn>;
  /** Publishes the site with another text in some files. */
  publish(edits: Record<string, (text: string) => string>): Promise<void>;
  /** Nothing more can be had from the host, as when the network is gone. */
  cut(): void;
  /** The network is there again. */
  mend(): Promise<void>;
}

const listIn = async (folder: string) =>
  parseList(await readFile(join(folder, 'offline.json'), 'utf8'));

function close(server: Server): void {
  server.close();
  server.closeAllConnections();
}

/** Every test gets a host and a browser without a past; its worker is the real one. */
export const test = base.extend<{ host: ChangingSite }>({
  serviceWorkers: 'allow',
  // Without a network the browser itself reports what it could not have.
  tolerance: { warnings: 0, blocks: true },
  host: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'story-'));
    await cp(site, folder, { recursive: true });
    let { server, url } = await serveSite(folder, 0);
    await use({
      url,
      list: () => listIn(folder),
      async publish(edits) {
        for (const [path, edit] of Object.entries(edits)) {
          const file = join(folder, path);
          await writeFile(file, edit(await readFile(file, 'utf8')));
        }
        await writeOffline(folder, '2027-01-02');
      },
      cut: () => {
        close(server);
      },
      async mend() {
        ({ server, url } = await serveSite(folder, Number(new URL(url).port)));
      },
    });
    close(server);
    await rm(folder, { recursive: true });
  },
  baseURL: async ({ host }, use) => {
    await use(host.url);
  },
});

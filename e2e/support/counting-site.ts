import { serveSite } from '../../src/build/site-server.ts';
import { siteFolder } from '../../src/model/site-folder.ts';
import { test as base } from './host-pages.ts';

/** The built site on a server of its own, as `npm run serve` gives it, which notes what it is asked for. */
export const test = base.extend<{ counted: { url: string; asked: string[] } }>({
  counted: async ({}, use) => {
    const { server, url } = await serveSite(siteFolder, 0);
    const asked: string[] = [];
    server.on('request', (request) => asked.push(request.url ?? ''));
    await use({ url, asked });
    server.close();
    server.closeAllConnections();
  },
  baseURL: async ({ counted }, use) => {
    await use(counted.url);
  },
});

/** What was asked for more than once. */
export const repeated = (asked: readonly string[]): string[] =>
  asked.filter((path, i) => asked.indexOf(path) !== i);

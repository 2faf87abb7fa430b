import type { FrameLocator, Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, resolve } from 'node:path';
import { compare } from './pixels.ts';
import { expect, test as base } from './reader.ts';
import { serveSite } from '../../src/build/site-server.ts';
import { siteFolder } from '../../src/model/site-folder.ts';

/** A page of somebody else, as far as it matters here. */
interface HostPage {
  body: string;
  head?: string;
  /** Attributes of the root element. */
  root?: string;
  /** Its Content-Security-Policy. */
  policy?: string;
}

const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript' };

/** The library for slides that a test puts a scene into, by the addresses that its files get. */
const SLIDES = {
  '/reveal.js': 'node_modules/reveal.js/dist/reveal.js',
  '/reveal.css': 'node_modules/reveal.js/dist/reveal.css',
} as const;

function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    });
  });
}

/** A site of somebody else, at 127.0.0.1, with a page that a journalist puts scenes of ours into. */
export class Host {
  readonly page: Page;
  /** Our own site, with a slash at its end. */
  readonly site: string;
  /** Other files of the host, by path. */
  readonly files = new Map<string, string>();
  readonly server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const text = this.files.get(pathname);
    const policy = this.#policy;
    response.writeHead(text === undefined ? 204 : 200, {
      'Content-Type': `${TYPES[extname(pathname)] ?? 'text/html'}; charset=utf-8`,
      ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
      ...this.policies,
    });
    response.end(text);
  });
  origin = '';
  /** Other header fields of its pages. */
  policies: Readonly<Record<string, string>> = {};
  #policy: string | undefined;

  constructor(page: Page, site: string) {
    this.page = page;
    this.site = site;
  }

  /** The code of an iframe, as a journalist pastes it. */
  iframe(scene: string, { options = '', more = 'width="100%" height="760"' } = {}): string {
    return `<iframe src="${this.site}embed/${scene}/${options}" title="A scene" ${more} style="border:0"></iframe>`;
  }

  get script(): string {
    return `<script async src="${this.site}embed.js"></script>`;
  }

  /** Gives the host the files of the library for slides. */
  async hasSlides(): Promise<void> {
    for (const [path, file] of Object.entries(SLIDES))
      this.files.set(path, await readFile(resolve(file), 'utf8'));
  }

  /** Opens the page of the host. */
  async open({ body, head = '', root = 'lang="en"', policy }: HostPage): Promise<void> {
    this.files.set(
      '/',
      `<!doctype html><html ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title>${head}</head><body>${body}</body></html>`,
    );
    this.#policy = policy;
    await this.page.goto(this.origin);
  }

  /** What is inside a frame: the first one of the page if no other is named. */
  inside(frame: Locator = this.page.locator('iframe').first()): FrameLocator {
    return frame.contentFrame();
  }

  /** This step is seen inside a frame, and no other. */
  async shows(step: string, frame?: Locator): Promise<void> {
    const seen = this.inside(frame).locator('.frame').filter({ visible: true });
    await expect(seen).toHaveCount(1);
    await expect(seen).toHaveAttribute('data-step', step);
    await expect(seen.locator('.sentence')).toBeVisible();
  }

  /** A frame is exactly as high and as wide as what is in it. */
  async fits(frame?: Locator): Promise<void> {
    const inside = this.inside(frame);
    await expect(inside.locator('html.fitted')).toHaveCount(1);
    const room = () =>
      inside.locator('.embed').evaluate((embed) => {
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = document.documentElement;
        return {
          blank: clientHeight - Math.ceil(embed.getBoundingClientRect().height),
          below: scrollHeight - clientHeight,
          beside: scrollWidth - clientWidth,
        };
      });
    await expect.poll(room).toEqual({ blank: 0, below: 0, beside: 0 });
  }

  /** Something is painted there: many colours, not one. */
  async isPainted(part: Locator): Promise<void> {
    const colours = async (): Promise<number> => {
      const picture = await part.screenshot();
      return (await compare(this.page, picture, picture)).colours;
    };
    await expect.poll(colours, { message: 'colours' }).toBeGreaterThan(8);
  }
}

/** Adds the site of somebody else, and ours as a server gives it that knows no `_headers`. */
export const test = base.extend<{ host: Host; plainSite: string }>({
  host: async ({ page, baseURL }, use) => {
    const host = new Host(page, baseURL ?? '');
    host.origin = await listen(host.server);
    await use(host);
    host.server.close();
    host.server.closeAllConnections();
  },
  plainSite: async ({}, use) => {
    const { server, url } = await serveSite(siteFolder, 0, {
      headers: false,
    });
    await use(url.replace('localhost', '127.0.0.1'));
    server.close();
    server.closeAllConnections();
  },
});

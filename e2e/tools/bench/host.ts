import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { headersFor, readHeaders } from '../../../src/build/hosting/headers-file.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};
const PACKED = /\.(woff2|png|pdf|zip)$/;

/** A file that left the host. */
export interface Sent {
  path: string;
  /** Of the body, compressed. */
  bytes: number;
}

export interface Host {
  /** With a slash at its end. */
  url: string;
  /** What was sent since this was last asked. */
  sent(): Sent[];
  close(): void;
}

interface Stored {
  body: Buffer;
  tag: string;
  isPacked: boolean;
}

const packed = promisify(brotliCompress);

async function store(file: string): Promise<Stored> {
  const content = await readFile(file);
  const isPacked = PACKED.test(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return {
    body: isPacked ? content : await packed(content, { params }),
    tag: `"${createHash('sha1').update(content).digest('hex')}"`,
    isPacked,
  };
}

/**
 * Serves a folder on loopback as a good host does: packed once with brotli at its best, known again by
 * ETag, with the header fields of its `_headers`. What was sent is counted here, because the browser
 * does not tell what workers fetch.
 */
export async function host(folder: string): Promise<Host> {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file).replaceAll('\\', '/')}`, file]),
  );
  const rules = readHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const stored = new Map<string, Promise<Stored>>();
  let log: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = files.get(path);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const held = stored.get(path) ?? store(file);
    stored.set(path, held);
    void held.then(({ body, tag, isPacked }) => {
      const isKnown = request.headers['if-none-match'] === tag;
      log.push({ path, bytes: isKnown ? 0 : body.length });
      response.writeHead(isKnown ? 304 : 200, {
        'Cache-Control': 'no-cache',
        ...headersFor(pathname, rules),
        ETag: tag,
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        ...(isPacked ? {} : { 'Content-Encoding': 'br' }),
        ...(isKnown ? {} : { 'Content-Length': body.length }),
      });
      response.end(isKnown ? undefined : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('bench: found no port to serve at, expected one');
  return {
    url: `http://localhost:${address.port}/`,
    sent() {
      const given = log;
      log = [];
      return given;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

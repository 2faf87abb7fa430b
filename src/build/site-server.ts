import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { createBrotliCompress, createGzip, constants } from 'node:zlib';
import { headersFor, readHeaders } from './hosting/headers-file.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};
const PACKED = /\.(woff2|png|pdf)$/;

/** The file for a path of the address, or undefined: `/method/` is `/method/index.html`. */
async function fileFor(root: string, path: string): Promise<string | undefined> {
  const file = join(root, normalize(decodeURIComponent(path)));
  if (!file.startsWith(root)) return undefined;
  for (const candidate of [file, join(file, 'index.html')])
    if (
      await stat(candidate).then(
        (found) => found.isFile(),
        () => false,
      )
    )
      return candidate;
  return undefined;
}

export interface ServeOptions {
  /** Whether the site's own file `_headers` is kept. Default: yes. */
  headers?: boolean;
  /** The folder that the site lies in, with slashes at both ends. Default: the root. */
  under?: string;
}

/**
 * Serves a built site as a plain host does: static files, compressed, no tricks. What is not there is
 * answered with the site's own page for that.
 *
 * @param root folder of the built site
 * @param port 0 takes a free one
 */
export async function serveSite(
  root: string,
  port: number,
  { headers = true, under = '/' }: ServeOptions = {},
): Promise<{ server: Server; url: string }> {
  const rules = headers
    ? readHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''))
    : [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(under) ? pathname.slice(under.length - 1) : undefined;
    const wanted = path === undefined ? Promise.resolve(undefined) : fileFor(root, path);
    void wanted.then(async (found) => {
      const file = found ?? (await fileFor(root, '/404.html'));
      // The reader may have left while the file was looked for; nothing can be sent to a closed connection.
      if (response.destroyed) return;
      if (file === undefined) {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
        return;
      }
      const accepts = request.headers['accept-encoding'] ?? '';
      const encoding = PACKED.test(file)
        ? ''
        : accepts.includes('br')
          ? 'br'
          : accepts.includes('gzip')
            ? 'gzip'
            : '';
      response.writeHead(found === undefined ? 404 : 200, {
        'Cache-Control': 'no-cache',
        ...headersFor(pathname, rules),
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        ...(encoding ? { 'Content-Encoding': encoding, Vary: 'Accept-Encoding' } : {}),
      });
      const source = createReadStream(file);
      // A reader who leaves in the middle of a file is no error.
      const done = (): void => undefined;
      if (encoding === 'br')
        pipeline(
          source,
          createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
          response,
          done,
        );
      else if (encoding === 'gzip') pipeline(source, createGzip(), response, done);
      else pipeline(source, response, done);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({ server, url: `http://localhost:${taken}${under}` });
    });
  });
}

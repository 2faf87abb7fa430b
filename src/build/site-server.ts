import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import sirv from 'sirv';
import { baseOf } from '../offline/folder-copy/local-address.ts';
import { headersFor, readHeaders } from './hosting/headers-file.ts';

/** Files that are packed already. */
const PACKED = /\.(woff2|png|webp|pdf|zip)$/;
/** Text files that say nothing themselves of how their letters are written. */
const PLAIN: Readonly<Record<string, string>> = { csv: 'text/csv', txt: 'text/plain' };

/**
 * What a file can be written to in place of the response, to be sent compressed. The response itself
 * where the file is sent as it is: packed files, and ranges, which count its own bytes.
 */
function compressed(request: IncomingMessage, response: ServerResponse): ServerResponse {
  const { range, 'accept-encoding': accepts } = request.headers;
  const encoding = ['br', 'gzip'].find((one) => String(accepts).includes(one));
  if (encoding === undefined || range !== undefined || PACKED.test(request.url ?? ''))
    return response;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const packer = encoding === 'br' ? createBrotliCompress({ params }) : createGzip();
  // As much of a response as sirv asks for.
  const asResponse = {
    getHeader: response.getHeader.bind(response),
    setHeader: response.setHeader.bind(response),
    writeHead(status: number, headers: Record<string, string | undefined>) {
      const packed = { 'Content-Length': undefined, 'Content-Encoding': encoding };
      for (const [name, value] of Object.entries({
        ...headers,
        ...packed,
        Vary: 'Accept-Encoding',
      }))
        if (value !== undefined) response.setHeader(name, value);
      response.writeHead(status);
      // A reader who leaves in the middle of a file is no error.
      pipeline(packer, response, () => undefined);
    },
  };
  return Object.assign(packer, asResponse) as unknown as ServerResponse;
}

/**
 * Serves a built site as a plain host does: static files, compressed, no tricks, below the folder that
 * it was built for. What is not there is answered with the site's own page for that.
 *
 * @param root folder of the built site
 * @param port 0 takes a free one
 * @param options whether the site's own file `_headers` is kept; it is if nothing is said
 */
export async function serveSite(
  root: string,
  port: number,
  { headers = true }: { headers?: boolean } = {},
): Promise<{ server: Server; url: string }> {
  const textOf = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
  const home = await textOf('index.html').catch(() => undefined);
  if (home === undefined)
    throw new Error(
      `found no site in "${root}", expected one. Run npm run build, or say where it is: OUT=my-site npm run serve`,
    );
  const base = baseOf(home);
  const rules = headers ? readHeaders(await textOf('_headers').catch(() => '')) : [];
  const setHeaders = (response: ServerResponse, path: string): void => {
    const type = PLAIN[path.split('.').at(-1) ?? ''];
    const fields = {
      'Cache-Control': 'no-cache',
      ...headersFor(base + path.slice(1), rules),
      ...(type === undefined ? {} : { 'Content-Type': `${type}; charset=utf-8` }),
    };
    for (const [name, value] of Object.entries(fields)) response.setHeader(name, value);
  };
  // `dev`: files are looked for at each request, for they may be built anew.
  const files = sirv(root, { dev: true, extensions: ['html'], setHeaders });
  const server = createServer((request, response) => {
    const { url: asked = '/' } = request;
    const notFound = async (): Promise<void> => {
      const page = await textOf('404.html').catch(() => 'Not found');
      setHeaders(response, new URL(asked, 'http://localhost').pathname.slice(base.length - 1));
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    };
    if (!asked.startsWith(base)) {
      void notFound();
      return;
    }
    request.url = asked.slice(base.length - 1);
    files(request, compressed(request, response), notFound);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({ server, url: `http://localhost:${taken}${base}` });
    });
  });
}

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { staticFonts } from '../../design/fonts/subset.ts';
import type { Packing, PixelsRequest } from './pixels-worker.ts';

const FOLDER = 'node_modules/.cache/story-fonts';

/** Puts a file in its place at once: other processes may be reading it. */
async function put(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}

let files: Promise<string[]> | undefined;

/** The renderer reads fonts only from files. */
function fontFiles(): Promise<string[]> {
  files ??= (async () => {
    await mkdir(FOLDER, { recursive: true });
    return Promise.all(
      (await staticFonts()).map(async ({ name, bytes }) => {
        const file = join(FOLDER, `${name}.ttf`);
        await put(file, bytes);
        return file;
      }),
    );
  })();
  return files;
}

/** By its path in the project: this file itself may have been bundled, and then knows no file beside it. */
const WORKER = resolve('src/story/pictures/pixels-worker.ts');

interface Renderer {
  worker: Worker;
  /** How many pictures it has been given and has not finished. */
  busy: number;
}

let renderers: Promise<Renderer[]> | undefined;

/**
 * One worker for each processor. Pictures are tens of megabytes before they are packed: on the main
 * thread, whose heap is large, every few of them would have all of it searched for garbage.
 */
async function startRenderers(): Promise<Renderer[]> {
  const workerData = await fontFiles();
  return Array.from({ length: availableParallelism() }, () => {
    const worker = new Worker(WORKER, { workerData });
    // A build ends when its pictures are there.
    worker.unref();
    return { worker, busy: 0 };
  });
}

/**
 * An SVG that leaves nothing transparent as a picture of pixels, in the site's own fonts and no others, so that
 * it comes out the same on every machine. Rejects when it cannot be drawn.
 *
 * @param width pixels; the height follows from the picture
 */
export async function pictureAsPixels(
  svg: string,
  width: number,
  packing: Packing = 'png',
): Promise<Uint8Array<ArrayBuffer>> {
  const all = await (renderers ??= startRenderers());
  const renderer = all.reduce((least, one) => (one.busy < least.busy ? one : least));
  renderer.busy += 1;
  const { port1, port2 } = new MessageChannel();
  renderer.worker.postMessage({ svg, width, packing, port: port2 } satisfies PixelsRequest, [
    port2,
  ]);
  const [answer] = (await once(port1, 'message')) as [Uint8Array<ArrayBuffer> | Error];
  port1.close();
  renderer.busy -= 1;
  if (answer instanceof Error) throw answer;
  return answer;
}

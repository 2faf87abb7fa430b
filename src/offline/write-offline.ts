import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'rolldown';
import { LIST_PATH, type FileList } from './file-list.ts';
import { makeList } from './make-file-list.ts';

/** The worker as one script, without anything that depends on where or when it was built. */
async function bundleWorker(version: string): Promise<string> {
  const { output } = await build({
    input: join(import.meta.dirname, 'worker.ts'),
    platform: 'browser',
    write: false,
    transform: {
      define: {
        SITE_VERSION: JSON.stringify(version),
        'process.env.NODE_ENV': '"production"',
      },
    },
    output: { format: 'iife', minify: true, comments: false },
  });
  return output[0].code;
}

/**
 * Writes the list of a built site's files and the worker that goes with it into the site.
 *
 * @param folder of the built site
 * @param changed the day on which a text was last changed
 */
export async function writeOffline(folder: string, changed: string): Promise<FileList> {
  const list = await makeList(folder, changed);
  await writeFile(join(folder, LIST_PATH), JSON.stringify(list));
  await writeFile(join(folder, 'sw.js'), await bundleWorker(list.version));
  return list;
}

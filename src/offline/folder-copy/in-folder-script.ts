import { join } from 'node:path';
import { build } from 'rolldown';

/**
 * The script that every page of the copy runs first: it stands in for what a host would do.
 *
 * @param twins paths of the files that scripts may fetch
 */
export async function inFolderScript(base: string, twins: readonly string[]): Promise<string> {
  const { output } = await build({
    input: join(import.meta.dirname, 'browser/in-folder.ts'),
    platform: 'browser',
    write: false,
    transform: { define: { SITE_BASE: JSON.stringify(base), TWINS: JSON.stringify(twins) } },
    output: { format: 'iife', minify: true, comments: false },
  });
  return output[0].code;
}

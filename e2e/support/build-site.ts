import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PROJECT = join(import.meta.dirname, '../..');

/**
 * Builds a site without the slow pictures.
 *
 * @param outDir where to, absolute or from the root of the project
 * @param settings variables of the environment, as the README names them: `SITE_URL`, `CONTENT`
 */
export async function buildSite(
  outDir: string,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  const astro = join(PROJECT, 'node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build'], {
    cwd: PROJECT,
    env: {
      ...process.env,
      OUT: outDir,
      PICTURES: 'svg',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...settings,
    },
  });
}

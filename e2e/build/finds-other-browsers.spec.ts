import { test, expect } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

test('the journeys for other browsers can be found: a machine may have none of them', () => {
  const cli = join(PROJECT, 'node_modules/@playwright/test/cli.js');
  const config = join(import.meta.dirname, '../other-browsers/playwright.config.ts');
  const listed = execFileSync(process.execPath, [cli, 'test', '--config', config, '--list'], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, FIREFOX_PATH: 'firefox', WEBKIT_BROWSER: 'webkit' },
  });
  for (const browser of ['firefox', 'webkit'])
    expect(listed).toContain(`[${browser}] › ${browser}.spec.ts`);
});

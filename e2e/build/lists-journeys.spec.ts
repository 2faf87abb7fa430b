import { test, expect } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { LEFT_OUT } from '../main.config.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** What the runner would run with a config of this folder, a line for each test. */
const listed = (config: string): string =>
  execFileSync(
    process.execPath,
    [
      join(PROJECT, 'node_modules/@playwright/test/cli.js'),
      ...['test', '--config', join(import.meta.dirname, '..', config), '--list'],
    ],
    {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, FIREFOX_PATH: 'firefox', WEBKIT_BROWSER: 'webkit' },
    },
  );

test('the journeys for other browsers can be found: a machine may have none of them', () => {
  const journeys = listed('other-browsers/playwright.config.ts');
  for (const browser of ['firefox', 'webkit'])
    expect(journeys).toContain(`[${browser}] › ${browser}.spec.ts`);
});

test('what npm test leaves out is there, and one of three journeys at least is not left out', () => {
  // The runner itself holds patterns against names with spaces between their parts.
  const names = listed('playwright.config.ts')
    .split('\n')
    .filter((line) => line.includes(' › '))
    .map((line) =>
      line
        .trim()
        .replace(/^\[(\w+)\]/, '$1')
        .replaceAll(' › ', ' '),
    );
  for (const pattern of LEFT_OUT)
    expect(
      names.some((name) => pattern.test(name)),
      String(pattern),
    ).toBe(true);
  expect(names.filter((name) => LEFT_OUT.every((one) => !one.test(name))).length).toBeGreaterThan(
    names.length / 3,
  );
});

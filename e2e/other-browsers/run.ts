import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startDisplay } from './display.ts';
import { findPrograms, installPrograms } from './programs.ts';

const PROJECT = join(import.meta.dirname, '../..');
const CONFIG = join(import.meta.dirname, 'playwright.config.ts');
const RUNNER = join(PROJECT, 'node_modules/@playwright/test/cli.js');

installPrograms(findPrograms());
const { xvfb, firefox, webkit } = findPrograms();
const hasScreen = xvfb !== undefined || (process.env.DISPLAY ?? '') !== '';
const missing = [
  ...(firefox === undefined
    ? ['Firefox 145 or newer (package "firefox-esr", or FIREFOX_PATH)']
    : []),
  ...(webkit === undefined ? ['WebKit with its driver (package "webkit2gtk-driver")'] : []),
  ...(hasScreen ? [] : ['a screen for their windows (package "xvfb", or DISPLAY)']),
];
for (const one of missing) console.log(`Not on this machine: ${one}.`);

if (!hasScreen || (firefox === undefined && webkit === undefined))
  console.log('No other browser could be run: the main journeys were only tried in Chromium.');
else {
  const display = xvfb === undefined ? undefined : await startDisplay(xvfb);
  const runner = spawn(
    process.execPath,
    [RUNNER, 'test', '--config', CONFIG, ...process.argv.slice(2)],
    {
      cwd: PROJECT,
      stdio: 'inherit',
      env: {
        ...process.env,
        ...(display === undefined ? {} : { DISPLAY: display.name }),
        FIREFOX_PATH: firefox ?? '',
        WEBKIT_DRIVER: webkit?.driver ?? '',
        WEBKIT_BROWSER: webkit?.browser ?? '',
      },
    },
  );
  const [code] = (await once(runner, 'exit')) as [number | null];
  display?.end();
  process.exitCode = code ?? 1;
}

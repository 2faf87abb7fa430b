import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first is the same engine without a browser's window, and starts and paints in less time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => {
    const root = process.env[folder];
    return root === undefined ? [] : [join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')];
  }),
];

/** What every headless Chromium of ours is started with: no network of its own, the same pixels everywhere. */
const HEADLESS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];
/** Most tests run without WebGL: the still must hold, and software WebGL makes painting slow. */
export const WITHOUT_WEBGL = [...HEADLESS, '--disable-3d-apis'];
export const WITH_SOFTWARE_WEBGL = [...HEADLESS, '--enable-unsafe-swiftshader'];

/** Path of a Chromium on this machine, or undefined: CHROMIUM_PATH, then installed ones, then Playwright's own. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...USUAL_PLACES,
    chromium.executablePath(),
  ].find((path) => existsSync(path));
}

/**
 * Installs Debian's headless Chromium where that is possible without asking anybody, with letters to which the
 * fallbacks of the site are fitted: without them the page moves when its own letters arrive.
 */
function installChromium(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log('Installing the packages "chromium-headless-shell" and "fonts-liberation".');
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
    execFileSync(
      'apt-get',
      [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        'chromium-headless-shell',
        'fonts-liberation',
      ],
      { env, stdio: 'inherit' },
    );
  } catch {
    console.error('apt-get could not install the package "chromium-headless-shell".');
  }
}

if (import.meta.main) {
  const there = findChromium();
  // A machine of one's own keeps the browser that it has.
  const isSlow = process.env.CI !== undefined && there === '/usr/bin/chromium';
  if (there === undefined || isSlow) installChromium();
  const found = findChromium();
  if (found === undefined || !existsSync(found)) {
    console.error(
      found === undefined
        ? 'The tests need a Chromium: install Chromium or Google Chrome, or set CHROMIUM_PATH to its program file.'
        : `CHROMIUM_PATH names ${found}, which does not exist: set it to the program file of a Chromium.`,
    );
    process.exitCode = 1;
  }
}

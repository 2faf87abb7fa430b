import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const SHELL = 'chromium-headless-shell';
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

const inPath = (name: string): string[] =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
const firstThere = (paths: readonly string[]): string | undefined =>
  paths.find((path) => existsSync(path));

/** Path of a Chromium on this machine, or undefined: CHROMIUM_PATH, then installed ones, then Playwright's own. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return named;
  return firstThere([...NAMES.flatMap(inPath), ...USUAL_PLACES, chromium.executablePath()]);
}

/**
 * Path of the same engine without a browser's window, which starts and paints in less time, or else of
 * a Chromium. It has no back/forward cache, and fetches no icons.
 */
export const findHeadlessShell = (): string | undefined =>
  process.env.CHROMIUM_PATH ? findChromium() : (firstThere(inPath(SHELL)) ?? findChromium());

/** Installs packages of Debian where that is possible without asking anybody. */
function installPackages(...names: readonly string[]): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${names.join(' and ')}.`);
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
      env,
      stdio: 'inherit',
    });
  } catch {
    console.error(`apt-get could not install ${names.join(' and ')}.`);
  }
}

if (import.meta.main) {
  // The letters are those to which the fallbacks of the site are fitted: without them the page moves
  // when its own letters arrive.
  if (findChromium() === undefined) installPackages('chromium', 'fonts-liberation');
  // A machine of one's own does without what is only faster.
  if (process.env.CI !== undefined && findHeadlessShell() === findChromium())
    installPackages(SHELL);
  const found = findChromium();
  if (found === undefined || !existsSync(found)) {
    console.error(
      found === undefined
        ? 'A Chromium is needed and was not found: install Chromium (Debian and Ubuntu: apt-get install chromium) or Google Chrome, or set CHROMIUM_PATH to its program file.'
        : `CHROMIUM_PATH names ${found}, which does not exist: set it to the program file of a Chromium.`,
    );
    process.exitCode = 1;
  }
}

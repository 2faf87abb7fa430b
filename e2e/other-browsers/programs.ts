import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Older ones do not know what the tests' channel to Firefox asks for (network.addDataCollector). */
const OLDEST_FIREFOX = 145;
const LIBRARIES = '/usr/lib';

export interface Programs {
  /** Draws windows without a screen. Undefined: the machine's own screen has to do. */
  xvfb: string | undefined;
  firefox: string | undefined;
  /** WebKit has two: the one that drives, and the browser. */
  webkit: { driver: string; browser: string } | undefined;
}

const inPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** First number of what a Firefox says of itself; 0 when it says nothing. */
function versionOf(firefox: string): number {
  const said = execFileSync(firefox, ['--version'], { encoding: 'utf8' });
  return Number(/\d+/.exec(said)?.[0] ?? 0);
}

function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (named !== undefined && named !== '') return named;
  return [inPath('firefox-esr'), inPath('firefox')].find(
    (path) => path !== undefined && versionOf(path) >= OLDEST_FIREFOX,
  );
}

/** WebKitGTK's small browser lies beside its libraries, as in /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/. */
function findMiniBrowser(): string | undefined {
  if (!existsSync(LIBRARIES)) return undefined;
  return readdirSync(LIBRARIES)
    .filter((name) => name.endsWith('-linux-gnu'))
    .flatMap((name) =>
      readdirSync(join(LIBRARIES, name))
        .filter((folder) => folder.startsWith('webkit2gtk-'))
        .map((folder) => join(LIBRARIES, name, folder, 'MiniBrowser')),
    )
    .toSorted()
    .findLast((path) => existsSync(path));
}

/** What of it is on this machine. */
export function findPrograms(): Programs {
  const driver = inPath('WebKitWebDriver');
  const browser = findMiniBrowser();
  return {
    xvfb: inPath('Xvfb'),
    firefox: findFirefox(),
    webkit: driver !== undefined && browser !== undefined ? { driver, browser } : undefined,
  };
}

/** Debian's packages that lack: software WebGL counts as a part of the screen. */
function lacking({ xvfb, firefox, webkit }: Programs): string[] {
  return [
    ...(xvfb === undefined ? ['xvfb', 'libgl1-mesa-dri', 'libegl1'] : []),
    ...(firefox === undefined ? ['firefox-esr'] : []),
    ...(webkit === undefined ? ['webkit2gtk-driver'] : []),
  ];
}

/**
 * Installs what lacks as Debian's packages, where that is possible without asking anybody. A package
 * that cannot be had does not keep the others away.
 */
export function installPrograms(found: Programs): void {
  const packages = lacking(found);
  const canInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (packages.length === 0 || !canInstall) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): boolean => {
    try {
      execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
      return true;
    } catch {
      return false;
    }
  };
  console.log(`Installing the packages ${packages.join(' ')}.`);
  // Without it an old list may offer a Firefox that is too old.
  apt('update');
  const install = ['install', '-y', '--no-install-recommends'];
  if (apt(...install, ...packages)) return;
  for (const one of packages)
    if (!apt(...install, one)) console.error(`apt-get could not install the package "${one}".`);
}

import { whenIdle } from '../design/browser/when-idle.ts';

/**
 * Address of the site's root, with a slash at the end. The scripts of this folder take nothing from
 * src/story/player/: what both share would be split off the story's script, for which every reader waits.
 */
export const siteRoot = (): string => {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return new URL(`${base}/`, location.href).href;
};

/** Addresses of this page and of what it has loaded. */
const visited = (): string[] => [
  location.href,
  ...performance.getEntriesByType('resource').map(({ name }) => name),
];

let registering: Promise<ServiceWorkerRegistration> | undefined;

async function start(): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  const { installing } = await serviceWorker.register(`${siteRoot()}sw.js`);
  const registration = await Promise.race([serviceWorker.ready, givenUp(installing)]);
  const tellVisited = (): void => registration.active?.postMessage({ visited: visited() });
  tellVisited();
  // What the page fetches between that and the moment when the worker answers for it, no worker sees.
  serviceWorker.addEventListener('controllerchange', tellVisited);
  return registration;
}

/** Rejects when a worker that is being set up is given up; without one it waits for ever. */
const givenUp = (worker: ServiceWorker | null): Promise<never> =>
  new Promise((_, reject) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'redundant') reject(new Error('worker: could not be set up'));
    });
  });

/**
 * Sets the worker up that makes visited pages work without a network. Rejects where the browser has
 * none, or refuses.
 */
export function register(): Promise<ServiceWorkerRegistration> {
  registering ??= start();
  return registering;
}

/** Whether the reader has asked to save data. */
const savesData = (): boolean =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

const go = (): void => {
  register().catch(() => undefined);
};

/**
 * Makes this page, and what is visited from now on, work without a network. It waits until the page has
 * loaded and has nothing else to do; where the browser cannot or the reader saves data, nothing happens.
 */
export function keepVisited(): void {
  // In a frame the page is somebody else's; while authoring nothing is to be kept.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || self !== top || savesData())
    return;
  const goWhenIdle = (): void => {
    whenIdle(go);
  };
  if (document.readyState === 'complete') goWhenIdle();
  else addEventListener('load', goWhenIdle);
}

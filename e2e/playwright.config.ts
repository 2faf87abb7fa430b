import { defineConfig } from '@playwright/test';
import {
  findChromium,
  findHeadlessShell,
  WITH_SOFTWARE_WEBGL,
  WITHOUT_WEBGL,
} from '../src/build/chromium.ts';

const executablePath = findHeadlessShell() ?? '';

/**
 * The processor draws the pages, tile by tile, and the paths of a map once more for each tile: with few
 * tiles that takes half the time, and the pixels are the same.
 */
const LARGE_TILES = ['--default-tile-width=1536', '--default-tile-height=1024'];

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 3,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // A busy machine must not stop a release; what passes only then is listed as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./faults/promises-reporter.ts', { compare: true }]],
  use: {
    baseURL: `http://localhost:${process.env.STORY_PORT ?? ''}/`,
    trace: 'off',
    // What a worker answers, tests could neither see nor hold back. works-offline.spec.ts allows it.
    serviceWorkers: 'block',
    locale: 'en-GB',
  },
  webServer: {
    command: 'node src/build/serve.ts',
    cwd: '..',
    env: { PORT: '0' },
    wait: { stdout: /http:\/\/localhost:(?<story_port>\d+)/ },
  },
  projects: [
    {
      name: 'page',
      testIgnore: ['**/*.live.spec.ts', 'other-browsers/**'],
      use: {
        viewport: { width: 1440, height: 900 },
        launchOptions: { executablePath, args: [...WITHOUT_WEBGL, ...LARGE_TILES] },
      },
    },
    {
      name: 'live',
      testMatch: '**/*.live.spec.ts',
      use: {
        // Small: software WebGL paints every pixel on the processor.
        viewport: { width: 900, height: 640 },
        reducedMotion: 'reduce',
        launchOptions: {
          executablePath: findChromium() ?? '',
          args: WITH_SOFTWARE_WEBGL,
          // Readers' browsers have that cache.
          ignoreDefaultArgs: ['--disable-back-forward-cache'],
        },
      },
    },
  ],
});

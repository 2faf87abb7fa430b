import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the code that they test. No DOM: what needs a browser is tested in e2e. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    maxWorkers: 2,
    // No test changes what modules hold: each worker reads content, basemap and fonts once, not once a file.
    isolate: false,
    // Some draw every frame of the story: a busy machine needs longer than the usual seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The content and the basemap are read from the project folder, in whatever zone the machine lives.
    env: { TZ: 'UTC' },
  },
});

import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

const FIREFOX = process.env.FIREFOX_PATH ?? '';
const WEBKIT = process.env.WEBKIT_BROWSER ?? '';

/** What Firefox does by itself on a network: nothing of it, and WebGL without a graphics card. */
const PREFERENCES = {
  'webgl.force-enabled': true,
  'gfx.webrender.software': true,
  'security.sandbox.content.level': 0,
  // The channel's mouse and keys do not reach frames that live in another process.
  'fission.autostart': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
};

/** The main journeys in the browsers that run.ts found. The two run beside each other. */
export default defineConfig({
  ...base,
  // The table of promises is Chromium's.
  reporter: 'list',
  testDir: '.',
  outputDir: '../../test-results/other-browsers',
  // Each browser starts once: its journeys follow one another in one worker.
  fullyParallel: false,
  webServer: {
    command: 'node src/build/serve.ts',
    cwd: '../..',
    env: { PORT: '0' },
    wait: { stdout: /http:\/\/localhost:(?<story_port>\d+)/ },
  },
  projects: [
    ...(FIREFOX === ''
      ? []
      : [
          {
            name: 'firefox',
            testMatch: 'firefox.spec.ts',
            use: {
              browserName: 'firefox' as const,
              viewport: { width: 1000, height: 700 },
              serviceWorkers: 'allow' as const,
              // The channel knows no emulation: contexts with any of it do not open.
              colorScheme: null,
              reducedMotion: null,
              forcedColors: null,
              contrast: null,
              launchOptions: {
                channel: 'moz-firefox',
                executablePath: FIREFOX,
                // Without a window Firefox has no WebGL.
                headless: false,
                firefoxUserPrefs: PREFERENCES,
              },
            },
          },
        ]),
    ...(WEBKIT === '' ? [] : [{ name: 'webkit', testMatch: 'webkit.spec.ts' }]),
  ],
});

import {defineConfig} from '@playwright/test';
import {findChromium, launchArguments} from './scripts/chromium.mjs';

const chromium = {executablePath: findChromium(), args: launchArguments};

const port = Number(process.env.TEST_PORT ?? 3210);

/**
 * The browser tests read the built site as a reader does: `npm run build` first, or `npm test` for everything. `npm test` runs
 * the first project, `npm run test:deep` all of them.
 */
export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  // A busy machine can be too slow for one of hundreds; what passed only the second time is named at the end.
  retries: 1,
  reporter: [['line'], ['json', {outputFile: 'test-results/browser.json'}]],
  projects: [
    {name: 'chromium', testDir: 'tests/browser', grepInvert: /@deep/, use: {launchOptions: chromium}},
    {name: 'deep', testDir: 'tests/browser', grep: /@deep/, use: {launchOptions: chromium}},
    {name: 'firefox', testDir: 'tests/deep', use: {browserName: 'firefox'}},
    {name: 'webkit', testDir: 'tests/deep', use: {browserName: 'webkit'}},
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'retain-on-failure',
    // Stamps and dates that tests make are UTC.
    timezoneId: 'UTC',
    // They would answer for the server; `offline.spec.ts` lets them.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `node node_modules/@docusaurus/core/bin/docusaurus.mjs serve --port ${port} --host localhost --no-open`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});

import { defineConfig, devices } from '@playwright/test';

export default defineConfig({
  testDir: 'browser',
  outputDir: 'browser/results/artifacts',
  // Two cores also run the browser and its software renderer: one page at a time keeps times honest.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'browser/results/report.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 800 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // A missing button fails soon; only files and computations may take longer.
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      // Found by `cargo xtask test`; nothing is downloaded.
      executablePath: process.env.VEEDELWERK_BROWSER ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        // WebGL without a graphics card.
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        // A quiet browser: the tests watch every request.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});

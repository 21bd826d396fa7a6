import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** Benchmarks in the browser, run by `cargo xtask bench`; each writes its figures to `target/reports`. */
export default defineConfig({
  ...base,
  testDir: 'bench',
  testMatch: '**/*.bench.ts',
  outputDir: 'bench/results',
  timeout: 300_000,
  reporter: [['line']],
});

import { test } from '@playwright/test';
import { join } from 'node:path';
import { serve } from '../browser/support/server.ts';
import { EXACT_CLOCK } from './clock.ts';
import type { Timed } from './page/timed.ts';
import { report } from './report.ts';

/** Teilräume, indicators, and how many computations one sample averages over. */
const SIZES = [
  [570, 5, 200],
  [15_000, 13, 20],
  [100_000, 20, 4],
] as const;
const SAMPLES = 40;

test('weights to classes: the package and its peers in TypeScript', async ({ page }) => {
  const site = await serve(join(import.meta.dirname, '../../target/bench-page'), 'bench', EXACT_CLOCK);
  const results: Record<string, Timed> = {};
  try {
    await page.goto(site.url);
    await page.waitForFunction(() => 'time' in window);
    for (const [rows, columns, repeats] of SIZES) {
      results[`${rows}x${columns}`] = await page.evaluate(
        ([rows, columns, repeats, samples]) => window.time(rows, columns, repeats, samples),
        [rows, columns, repeats, SAMPLES] as const,
      );
    }
  } finally {
    await site.close();
  }
  report('recompute', results);
});

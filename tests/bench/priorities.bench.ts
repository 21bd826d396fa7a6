import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { serve } from '../browser/support/server.ts';
import { EXACT_CLOCK } from './clock.ts';
import { report } from './report.ts';
import { katowice } from './votes.ts';

const BALLOTS = 40_000;
const NEEDS = 500;
const SAMPLES = 40;

test('counting dots and ranking needs', async ({ page }) => {
  const votes = katowice(BALLOTS);
  if (!votes) {
    report('priorities', null);
    return;
  }
  const site = await serve(join(import.meta.dirname, '../../target/bench-page'), 'bench', EXACT_CLOCK);
  try {
    await page.goto(site.url);
    await page.waitForFunction(() => 'count' in window);
    const counted = await page.evaluate(
      ([{ ballots, items }, needs, samples]) => window.count(ballots, items, needs, samples),
      [votes, NEEDS, SAMPLES] as const,
    );
    const dots = votes.ballots.flatMap((ballot) => ballot.filter((_, place) => place % 2 === 1));
    expect(counted).toMatchObject({ ballots: BALLOTS, needs: NEEDS });
    expect(counted.dots).toBe(dots.reduce((sum, given) => sum + given, 0));
    report('priorities', counted);
  } finally {
    await site.close();
  }
});

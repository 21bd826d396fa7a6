/** The example of an outside application: a page of its own, the packed package installed beside it. */
import { expect, test } from '@playwright/test';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPacked } from '../package/packed.ts';
import { serve } from './support/server.ts';
import { watch } from './support/watch.ts';

test('an outside page embeds the packed package and follows its slider', async ({ context, page }) => {
  const folder = installPacked('packed-browser');
  copyFileSync(join(import.meta.dirname, '../../pkg/example/index.html'), join(folder, 'index.html'));
  const site = await serve(folder, 'outside');
  try {
    const faults = await watch(context, new URL(site.url).origin, []);
    await page.goto(site.url);
    const lines = page.getByRole('listitem');
    await expect(lines).toHaveCount(4);
    // The same by numpy: columns standardised about their mean, weighted, divided by the spread.
    await expect(lines.nth(0)).toHaveText('Nordhafen: 1.45 (niedrig)');
    await page.getByLabel('Weight of child poverty').fill('100');
    await expect(lines.nth(1)).toHaveText('Am Markt: 1.09 (niedrig)');
    expect(faults).toEqual([]);
  } finally {
    await site.close();
  }
});

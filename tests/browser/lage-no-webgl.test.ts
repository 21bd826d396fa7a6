/** The room Lage in a browser that cannot draw the map. */
import { choose, legend, openDaten, takeOver } from './support/daten.ts';
import { openTab } from './support/lage.ts';
import { sampleMap, sampleTable } from './support/sample.ts';
import { expect, expectAccessible, test as base } from './support/test.ts';

const test = base.extend<object, object>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] });
    },
    { scope: 'worker' },
  ],
});

test('without WebGL a sentence says so, and everything else works', async ({ page }) => {
  await openDaten(page);
  await choose(page, [sampleMap(), sampleTable()]);
  await takeOver(page);
  await expect(page.getByText('Dieser Browser kann die Karte nicht zeichnen')).toBeVisible();
  const counts = Object.values(await legend(page)).reduce((sum, count) => sum + count, 0);
  expect(counts).toBe(12);
  await openTab(page, 'Rangliste');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '13');
  await expectAccessible(page);
});

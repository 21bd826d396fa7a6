/** Scenarios with other areas: both layouts are drawn, and what differs is said. */
import { createArea, openGebiete } from './support/gebiete.ts';
import { toggle } from './support/regeln.ts';
import { keepScenario, openScenarios } from './support/szenarien.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('two scenarios that differ in their areas alone are not called the same', async ({ page }) => {
  await openGebiete(page);
  await openScenarios(page);
  await keepScenario(page, 'Ohne Gebiete');
  await createAreaIn(page);
  await openScenarios(page);
  await keepScenario(page, 'Nordstadt');
  await toggle(page, 'Nord', ['Viertel B', 'Viertel F']);
  await openScenarios(page, 'Vergleichen');
  const summary = page.getByRole('region', { name: 'Zusammengefasst' });
  await page.getByLabel('Vergleich von').selectOption('Nordstadt');
  await page.getByLabel('mit', { exact: true }).selectOption('Aktuelle Lage');
  await expect(summary).toContainText(
    'Auch die Gebiete sind verschieden: 2 Teilräume liegen in „Aktuelle Lage“ in einem anderen Gebiet als in „Nordstadt“',
  );
  // What is drawn differs, though every class is the same.
  const maps = page.locator('.frame canvas:not([aria-busy])');
  await expect(maps).toHaveCount(2);
  await expect
    .poll(async () => {
      const [one, other] = await Promise.all([maps.nth(0).screenshot(), maps.nth(1).screenshot()]);
      return one.equals(other);
    })
    .toBe(false);
  await expectAccessible(page);
  await page.getByLabel('Vergleich von').selectOption('Ohne Gebiete');
  await expect(summary).toContainText('„Ohne Gebiete“ hält keine Gebiete fest, nur „Aktuelle Lage“.');
});

async function createAreaIn(page: Parameters<typeof createArea>[0]): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Räume' })
    .getByRole('link', { name: 'Gebiete', exact: true })
    .click();
  await createArea(page, 'Nord');
  await toggle(page, 'Nord', ['Viertel A', 'Viertel B']);
}

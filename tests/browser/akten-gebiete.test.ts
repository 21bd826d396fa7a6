/** Areas in dossier files, scenarios and the running record. */
import type { Page } from '@playwright/test';
import { act, bring, dossiers, onlyDownloads, openAkten, question, saveAsFile } from './support/akten.ts';
import { expectStored, said } from './support/dossier.ts';
import { areaMap, createArea, enterGebiete, expectMembers, openGebiete } from './support/gebiete.ts';
import { keepScenario, scenario } from './support/szenarien.ts';
import { expect, test } from './support/test.ts';

/** Takes the first Teilraum into the area that is drawn, with the keyboard. */
async function takeOne(page: Page): Promise<void> {
  await areaMap(page).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
}

async function enter(page: Page, room: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Räume' }).getByRole('link', { name: room }).click();
}

test('a saved and reopened dossier shows the same areas', async ({ page }) => {
  await onlyDownloads(page);
  await openGebiete(page);
  await createArea(page, 'Nord');
  await takeOne(page);
  await expectMembers(page, 'Nord', 1);
  await createArea(page, 'Süd');
  await openAkten(page);
  const title = 'Köln';
  const file = await saveAsFile(page, title);
  await act(page, 'Löschen', title);
  await expect(dossiers(page)).toHaveCount(0);
  await bring(page, await file.path());
  await question(page).getByRole('button', { name: 'Als eigene Akte öffnen' }).click();
  await expect(dossiers(page)).toHaveCount(1);
  await enterGebiete(page);
  await expectMembers(page, 'Nord', 1);
  await expectMembers(page, 'Süd', 0);
});

test('a scenario keeps the areas and gives them back', async ({ page }) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  await takeOne(page);
  await expectMembers(page, 'Nord', 1);
  await enter(page, 'Szenarien');
  await keepScenario(page, 'Entwurf');
  await expect(scenario(page, 'Entwurf')).toContainText('1 Gebiet mit 1 Teilraum');
  await expect(scenario(page, 'Entwurf')).toContainText('Gilt gerade in der Lage');
  await enterGebiete(page);
  await takeOne(page);
  await createArea(page, 'Süd');
  await enter(page, 'Szenarien');
  await expect(scenario(page, 'Entwurf')).not.toContainText('Gilt gerade in der Lage');
  await scenario(page, 'Entwurf').getByRole('button', { name: 'In die Lage übernehmen' }).click();
  await expect(said(page)).toContainText('„Entwurf“ gilt jetzt');
  await enterGebiete(page);
  await expectMembers(page, 'Nord', 1);
  await expect(page.getByRole('list', { name: 'Liste der Gebiete' }).getByRole('listitem')).toHaveCount(1);
});

test('the running record says what was drawn', async ({ page }) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  await takeOne(page);
  await expectMembers(page, 'Nord', 1);
  await expectStored(page, 4);
  await page.goto('#/konferenz/protokoll');
  await expect(page.getByRole('main')).toContainText('Gebiet angelegt: „Nord“, noch ohne Teilräume');
  await expect(page.getByRole('main')).toContainText(/Teilräume zugeordnet: Viertel [A-L] zu „Nord“/);
});

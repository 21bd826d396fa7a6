/** Needs come from tables and go into tables: nothing is replaced, and what was written can be read again. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expectNothingStored, said } from './support/dossier.ts';
import { capture, openErfordernisse, openNeed, rate, step, titles } from './support/erfordernisse.ts';
import { enter } from './support/konferenz.ts';
import { expect, test } from './support/test.ts';

async function unfoldFiles(page: Page): Promise<void> {
  await page.getByText('Dateien', { exact: true }).click();
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Liste aus Datei öffnen' }).click();
  await (await dialog).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function save(page: Page, button: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return download;
}

function preview(page: Page) {
  return page.getByRole('region', { name: /^In „.+“ gefunden$/ });
}

test('a table of titles is looked at first, and then added to what is there', async ({ page }) => {
  await openErfordernisse(page);
  await capture(page, 'Bus nach 20 Uhr');
  await unfoldFiles(page);
  const table = 'Titel;Dringlichkeit;Herkunft\nMehr Licht;3;Stadtteilkonferenz\nGanztag;9;\n;2;\n';
  await choose(page, 'liste.csv', Buffer.from(table, 'utf8'));
  await expect(preview(page)).toContainText('2 Erfordernisse.');
  await expect(preview(page)).toContainText('Mehr Licht');
  await expect(preview(page)).toContainText('1 Zeile hat keinen Titel');
  await expectNothingStored(page, 2);
  await step(page, () => preview(page).getByRole('button', { name: 'Hinzufügen' }).click());
  await expect(said(page)).toHaveText('2 Erfordernisse hinzugefügt.');
  await expect(titles(page)).toHaveText(['Ganztag', 'Mehr Licht', 'Bus nach 20 Uhr']);
  await openNeed(page, 'Mehr Licht');
  await expect(
    page.getByRole('radiogroup', { name: 'Dringlichkeit' }).getByRole('radio', { name: '3' }),
  ).toBeChecked();
});

test('a file without titles, or that is no table, is refused and says why', async ({ page }) => {
  await openErfordernisse(page);
  await unfoldFiles(page);
  await choose(page, 'liste.csv', Buffer.from('Zahl;Wert\n1;2\n', 'utf8'));
  await expect(page.getByRole('alert')).toContainText('fehlt die Spalte „Titel“');
  await choose(page, 'liste.xlsx', Buffer.from('kein Excel'));
  await expect(page.getByRole('alert')).toContainText('liste.xlsx');
  await expectNothingStored(page, 1);
  await choose(page, 'liste.csv', Buffer.from('Titel\nEins\n', 'utf8'));
  await preview(page).getByRole('button', { name: 'Nicht übernehmen' }).click();
  await expect(said(page)).toHaveText('Nichts übernommen.');
  await expectNothingStored(page, 1);
});

for (const [button, name] of [
  ['Als CSV speichern', 'erfordernisse_modellstadt_modelldaten.csv'],
  ['Als Excel-Datei speichern', 'erfordernisse_modellstadt_modelldaten.xlsx'],
] as const) {
  test(`what is saved as ${name} reads again as it was`, async ({ page }) => {
    await openErfordernisse(page);
    await capture(page, 'Ganztag; "jetzt" =1+1');
    const detail = await openNeed(page, 'Ganztag; "jetzt" =1+1');
    await step(page, () => enter(detail.getByLabel('Beschreibung', { exact: true }), 'Zwei\nZeilen'));
    await rate(page, 'Dringlichkeit', 4);
    await step(page, () => detail.getByRole('checkbox', { name: 'Kinder, Jugend und Familie' }).check());
    await page.goto('#/erfordernisse');
    const file = await save(page, button);
    expect(file.suggestedFilename()).toBe(name);
    await choose(page, name, readFileSync(await file.path()));
    await expect(preview(page)).toContainText('1 Erfordernis.');
    await step(page, () => preview(page).getByRole('button', { name: 'Hinzufügen' }).click());
    await expect(titles(page)).toHaveText(['Ganztag; "jetzt" =1+1', 'Ganztag; "jetzt" =1+1']);
    await titles(page).first().click();
    await expect(detail.getByLabel('Beschreibung', { exact: true })).toHaveValue('Zwei\nZeilen');
    await expect(detail.getByRole('checkbox', { name: 'Kinder, Jugend und Familie' })).toBeChecked();
    await expect(
      page.getByRole('radiogroup', { name: 'Dringlichkeit' }).getByRole('radio', { name: '4' }),
    ).toBeChecked();
  });
}

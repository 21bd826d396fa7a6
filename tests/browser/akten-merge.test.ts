/** Two people on two machines, and one dossier. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import {
  act,
  bring,
  dossierCard,
  dossiers,
  onlyDownloads,
  openAkten,
  question,
  saveAsFile,
} from './support/akten.ts';
import { legend, savedTable } from './support/daten.ts';
import { expectStored, said } from './support/dossier.ts';
import { expectDrawn, openSampleCity, openTab, weights } from './support/lage.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** A machine of its own: another profile of the browser. */
async function machine(
  browser: Browser,
  baseURL: string | undefined,
  contexts: BrowserContext[],
): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), locale: 'de-DE' });
  contexts.push(context);
  const page = await context.newPage();
  await onlyDownloads(page);
  return page;
}

async function callOneself(page: Page, name: string): Promise<void> {
  await page.getByLabel('Wer bedient dieses Gerät?').fill(name);
  await page.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.getByText(`Dieses Gerät bedient: ${name}`)).toBeVisible();
}

async function toLage(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Lage', exact: true }).click();
  await expectDrawn(page);
}

async function exclude(page: Page, row: number): Promise<void> {
  await openTab(page, 'Rangliste');
  await page.getByRole('grid').getByRole('row').nth(row).click();
  await openTab(page, 'Auswahl');
  await page.getByText('Aus der Berechnung nehmen').click();
  await page.getByRole('button', { name: 'Herausnehmen', exact: true }).click();
}

/** Everything that must be the same on both machines. */
async function shown(page: Page): Promise<unknown> {
  await toLage(page);
  return { weights: await weights(page), legend: await legend(page), table: await savedTable(page) };
}

/** The events of a dossier file; they are stored without compression so that anybody can read them. */
function eventsIn(path: string): string[] {
  return readFileSync(path, 'latin1').match(/"event":\{[^\n]*\}/g) ?? [];
}

test.describe('two machines', () => {
  let contexts: BrowserContext[] = [];
  test.afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
  });

  test('edited apart and merged in both directions, both show and record the same', async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const here = await machine(browser, baseURL, contexts);
    await openSampleCity(here);
    await openAkten(here);
    await callOneself(here, 'Moderation');
    const start = await (await saveAsFile(here, 'Köln')).path();

    const there = await machine(browser, baseURL, contexts);
    await there.goto('#/akten');
    await bring(there, start);
    await expect(dossierCard(there, 'Köln')).toContainText('geöffnet');
    await expect(dossierCard(there, 'Köln')).toContainText('auf dem neuesten Stand');
    await callOneself(there, 'Bürgeramt');

    await toLage(here);
    await here.getByRole('button', { name: 'Alle gleich' }).click();
    await exclude(here, 1);
    await openAkten(here);
    await act(here, 'Umbenennen', 'Köln');
    await here.keyboard.type('Sozialbericht');
    await here.keyboard.press('Enter');
    const fromHere = await (await saveAsFile(here, 'Sozialbericht')).path();

    await toLage(there);
    await there.getByRole('slider').first().focus();
    await there.keyboard.press('ArrowLeft');
    await exclude(there, 3);
    await openAkten(there);
    const fromThere = await (await saveAsFile(there, 'Köln')).path();

    for (const [page, file, title, by] of [
      [here, fromThere, 'Sozialbericht', 'Bürgeramt'],
      [there, fromHere, 'Köln', 'Moderation'],
    ] as const) {
      await bring(page, file, `Mit einer anderen Fassung zusammenführen: ${title}`);
      await expect(question(page)).toContainText(`von ${by}.`);
      await expect(question(page)).toContainText('nichts davon geht verloren');
      await expectAccessible(page);
      await question(page)
        .getByRole('button', { name: `In „${title}“ zusammenführen` })
        .click();
      await expect(page.getByRole('region', { name: 'Zusammengeführt' })).toContainText(`von ${by}`);
    }

    expect(await shown(here)).toEqual(await shown(there));
    await openAkten(here);
    await openAkten(there);
    const conflicts = here.getByRole('region', { name: 'Verschieden geändert (1)' });
    await expect(conflicts).toContainText('Gewichte');
    await expect(conflicts).toContainText('Moderation');
    await expect(conflicts).toContainText('Bürgeramt');
    expect(await conflicts.innerText()).toBe(
      await there.getByRole('region', { name: 'Verschieden geändert (1)' }).innerText(),
    );
    await expectAccessible(here);
    const record = eventsIn(await (await saveAsFile(here, 'Sozialbericht')).path());
    expect(record.length).toBeGreaterThan(5);
    expect(eventsIn(await (await saveAsFile(there, 'Sozialbericht')).path())).toEqual(record);

    // One click takes the other one, and there is nothing left to decide.
    await toLage(here);
    const before = await weights(here);
    await openAkten(here);
    await conflicts.getByRole('button', { name: /^Stattdessen diese nehmen: Gewichte, / }).click();
    await expect(conflicts).toHaveCount(0);
    await toLage(here);
    expect(await weights(here)).not.toEqual(before);
  });

  test('a whole merge is undone with one click', async ({ browser, baseURL }) => {
    const here = await machine(browser, baseURL, contexts);
    await openSampleCity(here);
    await openAkten(here);
    const start = await (await saveAsFile(here, 'Köln')).path();
    const there = await machine(browser, baseURL, contexts);
    await there.goto('#/akten');
    await bring(there, start);
    await expect(dossierCard(there, 'Köln')).toContainText('geöffnet');
    // Its city is there by then.
    await expect(dossierCard(there, 'Köln')).toContainText('auf dem neuesten Stand');
    await toLage(there);
    await there.getByRole('button', { name: 'Alle gleich' }).click();
    await exclude(there, 2);
    await openAkten(there);
    await callOneself(there, 'Bürgeramt');
    const changed = await (await saveAsFile(there, 'Köln')).path();

    await bring(here, changed);
    await expect(question(here)).toContainText('Aus der Datei kommen 2 Änderungen dazu: 2 ohne Namen.');
    await question(here).getByRole('button', { name: 'In „Köln“ zusammenführen' }).click();
    const report = here.getByRole('region', { name: 'Zusammengeführt' });
    await expect(report).toContainText('Gewichte geändert und Teilraum herausgenommen.');
    await expect(report).toContainText('Nirgends wurde dasselbe verschieden geändert.');
    await toLage(here);
    expect(await weights(here)).toEqual([20, 20, 20, 20, 20]);
    await openAkten(here);
    await report.getByRole('button', { name: 'Zusammenführen rückgängig machen' }).click();
    await expect(report).toHaveCount(0);
    await expect(said(here)).toContainText('Das Zusammenführen ist rückgängig gemacht.');
    await toLage(here);
    expect(await weights(here)).toEqual([80, 5, 5, 5, 5]);
    // The way back has its way back.
    await here.getByRole('button', { name: /^Wiederholen:/ }).click();
    await expect.poll(() => weights(here)).toEqual([20, 20, 20, 20, 20]);
  });
});

test('a dossier of another origin is refused with the way out', async ({ page }) => {
  await onlyDownloads(page);
  await openSampleCity(page);
  await openAkten(page);
  await page.getByRole('button', { name: 'Mit der Modellstadt üben' }).click();
  await expectDrawn(page);
  await openAkten(page);
  const file = await (await saveAsFile(page, 'Modellstadt')).path();
  await act(page, 'Löschen', 'Modellstadt');
  await act(page, 'Endgültig löschen', 'Modellstadt');
  await act(page, 'Ja, endgültig löschen', 'Modellstadt');
  await expect(page.getByText('Gelöschte Akten')).toHaveCount(0);
  await bring(page, file, 'Mit einer anderen Fassung zusammenführen: Köln');
  await expect(question(page)).toContainText('gehört zu einer anderen Planungsakte');
  await expect(dossiers(page)).toHaveCount(1);
  await question(page).getByRole('button', { name: 'Als eigene Akte öffnen' }).click();
  await expect(dossiers(page)).toHaveCount(2);
  await toLage(page);
  await expect(page.getByRole('banner')).toContainText('Modelldaten');
  await expectStored(page, 1);
});

test('by keyboard alone: a file is brought, asked about, merged, and the focus never gets lost', async ({
  page,
}) => {
  await onlyDownloads(page);
  await openSampleCity(page);
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await openAkten(page);
  await page.getByRole('button', { name: 'Als Datei sichern: Köln' }).focus();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await (await download).path();
  await page.getByRole('button', { name: /^Rückgängig:/ }).focus();
  await page.keyboard.press('Enter');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Akte aus Datei öffnen' }).focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file);
  await expect(question(page)).toBeVisible();
  // The focus stands before the question: Tab leads to its first button.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '„Köln“ öffnen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Zusammengeführt' })).toContainText(
    'Es war alles schon da. Die Akte ist unverändert.',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Zusammengeführt' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Akten' })).toBeFocused();
});

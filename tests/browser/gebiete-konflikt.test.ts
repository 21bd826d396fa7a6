/** Two people draw the same dossier apart: what they drew differently is put side by side and decided by a click. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { bring, dossierCard, onlyDownloads, openAkten, question, saveAsFile } from './support/akten.ts';
import { areaButton, createArea, enterGebiete, expectMembers, openGebiete } from './support/gebiete.ts';
import { oneStep, toggle } from './support/regeln.ts';
import { expect, expectAccessible, test } from './support/test.ts';

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

test.describe('two machines', () => {
  let contexts: BrowserContext[] = [];
  test.afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
  });

  for (const choice of ['So lassen', 'Stattdessen diese nehmen'] as const) {
    test(`the area of a Teilraum drawn differently: ${choice}`, async ({ browser, baseURL }) => {
      test.setTimeout(120_000);
      const here = await machine(browser, baseURL, contexts);
      await openGebiete(here);
      await createArea(here, 'Nord');
      await createArea(here, 'Süd');
      await openAkten(here);
      const start = await (await saveAsFile(here, 'Köln')).path();
      await enterGebiete(here);
      await toggle(here, 'Nord', ['Viertel A']);

      const there = await machine(browser, baseURL, contexts);
      await there.goto('#/akten');
      await bring(there, start);
      await expect(dossierCard(there, 'Köln')).toContainText('geöffnet');
      await toggle(there, 'Süd', ['Viertel A', 'Viertel B']);
      await openAkten(there);
      const drawn = await (await saveAsFile(there, 'Köln')).path();

      await openAkten(here);
      await bring(here, drawn);
      await question(here).getByRole('button', { name: 'In „Köln“ zusammenführen' }).click();
      const conflicts = here.getByRole('region', { name: 'Verschieden geändert (1)' });
      await expect(conflicts).toContainText('Gebiet des Teilraums „Viertel A“');
      await expect(conflicts).toContainText('„Nord“');
      await expect(conflicts).toContainText('„Süd“');
      await expectAccessible(here);
      const kept = async (): Promise<string> => {
        await here.getByRole('link', { name: 'Gebiete', exact: true }).click();
        await here.getByRole('tab', { name: 'Gebiete', exact: true }).click();
        const text = await areaButton(here, 'Nord').innerText();
        await openAkten(here);
        return text.includes('1 Teilraum') ? 'Nord' : 'Süd';
      };
      const before = await kept();
      await oneStep(here, () => conflicts.getByRole('button', { name: new RegExp(`^${choice}`) }).click());
      await expect(conflicts).toHaveCount(0);
      const other = before === 'Nord' ? 'Süd' : 'Nord';
      const decided = choice === 'So lassen' ? before : other;
      await here.getByRole('link', { name: 'Gebiete', exact: true }).click();
      // What nobody contradicted came along: B lies in Süd.
      await expectMembers(here, 'Nord', decided === 'Nord' ? 1 : 0);
      await expectMembers(here, 'Süd', decided === 'Nord' ? 1 : 2);
    });
  }
});

/** The ranking of needs: live weights, what a score is made of, ties, what is missing, how firm the order is. */
import type { Page } from '@playwright/test';
import { expectStored, said, storedSteps, undoButton } from './support/dossier.ts';
import { capture, openErfordernisse, openNeed, rate, step } from './support/erfordernisse.ts';
import { createArea } from './support/gebiete.ts';
import { slider, weights } from './support/lage.ts';
import { openPanel, openStage, title } from './support/stage.ts';
import { expect, test } from './support/test.ts';

/** Place in the model city's list of a Teilraum of an above-average class; that at 40 is of none. */
const ABOVE = 77;

/** Rates a need 0 to 4 by urgency, goal relation and gap, and places it in the Teilraum at a place in the list. */
async function assess(page: Page, need: string, marks: readonly number[], teilraum: number): Promise<void> {
  const detail = await openNeed(page, need);
  const [urgency = 0, goal = 0, gap = 0] = marks;
  await rate(page, 'Dringlichkeit', urgency);
  await rate(page, 'Bezug zu strategischen Zielen', goal);
  await rate(page, 'Lücke gegenüber vorhandenen Angeboten', gap);
  const name = await page.locator('datalist option').nth(teilraum).getAttribute('value');
  const field = detail.getByLabel('Teilraum hinzufügen');
  await field.fill(name ?? '');
  await step(page, () => field.press('Enter'));
}

/** Three needs in the same place, two of them level, and one of which nothing is known. */
async function openRanking(page: Page): Promise<void> {
  await openErfordernisse(page);
  await capture(page, 'Mehr Licht im Park', 'Ganztag fehlt', 'Bus nach 20 Uhr', 'Noch unklar');
  await assess(page, 'Mehr Licht im Park', [4, 0, 2], 40);
  await assess(page, 'Ganztag fehlt', [2, 3, 2], 40);
  await assess(page, 'Bus nach 20 Uhr', [2, 3, 2], 40);
  await page.getByRole('link', { name: 'Rangfolge' }).click();
  await expect(rows(page)).toHaveCount(3);
}

function rows(page: Page) {
  return page.getByRole('list', { name: 'Erfordernisse in der Rangfolge' }).locator(':scope > li');
}

/** Rank and title of each row, read at one moment. */
async function order(page: Page): Promise<string[]> {
  return rows(page).evaluateAll((items) =>
    items.map((item) => {
      const text = (selector: string) => item.querySelector(selector)?.textContent ?? '';
      return `${text('.kern-sr-only')} ${text('a')}`;
    }),
  );
}

test('needs rank by their weighted score, level ones share a rank, and what is missing is said', async ({
  page,
}) => {
  await openRanking(page);
  // Without dots 80 of the weights are left: (2·25 + 3·20 + 2·20)/4 of 80, and (4·25 + 2·20)/4 of 80.
  await expect
    .poll(() => order(page))
    .toEqual([
      'Platz 1, geteilt: Ganztag fehlt',
      'Platz 1, geteilt: Bus nach 20 Uhr',
      'Platz 3: Mehr Licht im Park',
    ]);
  await expect(rows(page).nth(0)).toContainText('46,9 von 100');
  await expect(rows(page).nth(2)).toContainText('43,8 von 100');
  await expect(rows(page).nth(2)).toContainText('Dringlichkeit 31,3');
  await expect(page.getByText('Noch ist keine Runde mit Punkten geschlossen.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Noch ohne Platz: 1 Erfordernis' })).toBeVisible();
  await expect(page.getByText('Es fehlt: Dringlichkeit, Bezug zu strategischen Zielen')).toBeVisible();
});

test('the order follows the weights at once, is stored when the key is let go, and comes back', async ({
  page,
}) => {
  await openRanking(page);
  const steps = await storedSteps(page);
  const urgency = slider(page, 'Dringlichkeit');
  await urgency.focus();
  await page.keyboard.down('PageUp');
  await expect.poll(() => order(page)).toContain('Platz 1: Mehr Licht im Park');
  await page.keyboard.up('PageUp');
  await expectStored(page, steps + 1);
  await expect.poll(() => weights(page)).toEqual([35, 17.4, 17.3, 13, 17.3]);
  await page.reload();
  await expect.poll(() => order(page)).toContain('Platz 1: Mehr Licht im Park');
  await expect.poll(async () => (await weights(page))[0]).toBe(35);
  await expect(undoButton(page, 'Gewichte der Rangfolge geändert')).toBeVisible();
  await page.getByRole('button', { name: 'Zurücksetzen' }).click();
  await expect.poll(() => weights(page)).toEqual([25, 20, 20, 15, 20]);
  await expectStored(page, steps + 2);
});

test('the page says at which weight neighbours change places, and there they do', async ({ page }) => {
  await openRanking(page);
  const firm = page.getByRole('region', { name: 'Wie fest ist die Reihenfolge?' });
  const line = firm.getByRole('listitem').first();
  await expect(line).toContainText('vor „Mehr Licht im Park“');
  const words = /wenn (.+?) von ([\d,]+)\u00a0% auf (mehr|weniger) als ([\d,]+)\u00a0%/.exec(
    await line.innerText(),
  );
  const [, criterion = '', , more, to = ''] = words ?? [];
  const threshold = Number(to.replace(',', '.'));
  const field = page.getByRole('textbox', { name: `${criterion} in Prozent` });
  const beyond = more === 'mehr' ? threshold + 0.2 : threshold - 0.2;
  await field.fill(String(beyond).replace('.', ','));
  await field.press('Tab');
  await expect.poll(async () => (await order(page))[0]).toBe('Platz 1: Mehr Licht im Park');
});

test('a need that is not pursued, or part of another, has no place', async ({ page }) => {
  await openRanking(page);
  await page.getByRole('link', { name: 'Liste', exact: true }).click();
  const detail = await openNeed(page, 'Bus nach 20 Uhr');
  await detail.getByRole('button', { name: 'Nicht weiterverfolgen' }).click();
  await detail.getByLabel('Warum wird es nicht weiterverfolgt?').fill('Schon beschlossen');
  await step(page, () => detail.getByRole('button', { name: 'Nicht weiterverfolgen' }).click());
  await page.getByRole('link', { name: 'Rangfolge' }).click();
  await expect.poll(() => order(page)).toEqual(['Platz 1: Ganztag fehlt', 'Platz 2: Mehr Licht im Park']);
});

test('the hall sees the first places, and they follow while the weights move', async ({ page, context }) => {
  await openRanking(page);
  await page.getByRole('button', { name: 'Auf die Leinwand' }).click();
  await expect(said(page)).toHaveText('Leinwand zeigt Erfordernisse, live.');
  await openPanel(page);
  const stage = await openStage(context, page);
  await expect(title(stage)).toHaveText('Handlungserfordernisse nach ihrer Bedeutung');
  const places = stage.getByRole('list', { name: 'Erfordernisse in der Rangfolge' }).getByRole('listitem');
  await expect(places.first()).toContainText('Ganztag fehlt');
  await expect(stage.getByText('Modelldaten')).toBeVisible();
  await slider(page, 'Dringlichkeit').focus();
  await page.keyboard.down('PageUp');
  await expect(places.first()).toContainText('Mehr Licht im Park');
  await page.keyboard.up('PageUp');
});

test('Betroffenheit follows the weights of the index and the members of areas', async ({ page }) => {
  await openErfordernisse(page);
  await capture(page, 'Hier wohnen viele Betroffene', 'Nur ein Gebiet');
  await assess(page, 'Hier wohnen viele Betroffene', [2, 2, 2], ABOVE);
  await page.goto('#/gebiete');
  await createArea(page, 'Nord');
  await page.goto('#/erfordernisse');
  const detail = await openNeed(page, 'Nur ein Gebiet');
  for (const criterion of [
    'Dringlichkeit',
    'Bezug zu strategischen Zielen',
    'Lücke gegenüber vorhandenen Angeboten',
  ]) {
    await rate(page, criterion, 2);
  }
  await step(page, () => detail.getByRole('checkbox', { name: 'Nord' }).check());
  await page.getByRole('link', { name: 'Rangfolge' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Betroffenheit 18,8');
  await expect(page.getByText('Es fehlt: Ort (Gebiet oder Teilraum).')).toBeVisible();

  await page.goto('#/gebiete');
  await page.getByRole('tab', { name: 'Teilräume', exact: true }).click();
  const first = page.getByRole('listbox').getByRole('option').first();
  await step(page, () => first.click());
  await page.goto('#/erfordernisse/rangfolge');
  await expect(rows(page)).toHaveCount(2);

  await page.goto('#/lage');
  const dependency = page.getByRole('textbox', { name: 'Abhängigkeitsquotient in Prozent' });
  await step(page, async () => {
    await dependency.fill('100');
    await dependency.press('Tab');
  });
  await page.goto('#/erfordernisse/rangfolge');
  await expect(rows(page).filter({ hasText: 'viele Betroffene' })).toContainText('Betroffenheit 0,0');
});

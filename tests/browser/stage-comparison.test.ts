/** Scenarios on the stage: one of them, or two compared. */
import { openPanel, openStage, panel, press, stageButton, title } from './support/stage.ts';
import { compareTwo } from './support/szenarien.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('a scenario and a comparison are shown in every way, and say what each rests on', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await page.goto('#/lage');
  await compareTwo(page);
  await openPanel(page);
  const stage = await openStage(context, page);

  await panel(page).locator('summary', { hasText: 'Szenario' }).click();
  await panel(page).getByLabel('Szenario').selectOption({ label: 'B' });
  await press(page, 'Szenario zeigen');
  await expect(title(stage)).toHaveText('B');
  await expect(stageButton(page)).toHaveText('Leinwand: zeigt Karte „B“');
  await expect(stage.getByText(/Gewichte geändert · 570 Teilräume/)).toBeVisible();

  await panel(page).locator('summary', { hasText: 'Vergleich' }).click();
  await panel(page).getByLabel('Von').selectOption({ label: 'A' });
  await panel(page).getByLabel('Mit').selectOption({ label: 'B' });
  for (const [mode, seen] of [
    ['Nebeneinander', 'stark überdurchschnittlich'],
    ['Übereinander', 'stark überdurchschnittlich'],
    ['Unterschiede', 'bleibt in der Klasse: '],
  ] as const) {
    await panel(page).getByLabel('Darstellung').selectOption({ label: mode });
    await press(page, 'Vergleich zeigen');
    await expect(title(stage)).toHaveText('Vergleich: A und B');
    // Everything else is there from the way before.
    if (mode === 'Übereinander') await expect(stage.locator('.line')).toBeVisible();
    await expect(stage.getByText(seen).first()).toBeVisible();
    // What the maps show, for those who do not see them.
    await expect(stage.getByText(/^Im Szenario „B“ .* gegenüber dem Szenario „A“/)).toBeAttached();
    await expect(stage.getByText('A: Gewichte wie im Verfahren · B: Gewichte geändert')).toBeVisible();
    await stage.keyboard.press('Tab');
    expect(await stage.evaluate(() => document.activeElement === document.body)).toBe(true);
    await expectAccessible(stage);
    if (mode !== 'Übereinander') continue;
    const left = () => stage.locator('.line').evaluate((line) => line.getBoundingClientRect().left);
    const before = await left();
    await panel(page).getByLabel('Trennlinie').fill('20');
    await expect.poll(left).toBeLessThan(before);
  }
});

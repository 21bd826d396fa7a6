/** The stage outlives reloads of both windows, and catches up when it is late. */
import { inStore } from './support/dossier.ts';
import { expectDrawn } from './support/lage.ts';
import {
  classesInWords,
  openDesk,
  openPanel,
  openStage,
  panel,
  press,
  stageButton,
  title,
} from './support/stage.ts';
import { expect, test } from './support/test.ts';

test('the stage shows the same after its own reload, even with the desk closed', async ({
  page,
  context,
}) => {
  await openDesk(page);
  const stage = await openStage(context, page);
  await press(page, 'Karte');
  await expect(title(stage)).toHaveText('Lage: Modellstadt');
  const before = await classesInWords(stage);
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await expect(stage.getByText('Gewichte: alle Indikatoren gleich')).toBeVisible();
  // The classes follow the words a frame later.
  await expect.poll(() => classesInWords(stage)).not.toBe(before);
  const classes = await classesInWords(stage);
  await stage.reload();
  await expect(stage.getByText('Gewichte: alle Indikatoren gleich')).toBeVisible();
  await expect.poll(() => classesInWords(stage)).toBe(classes);
  // The desk stores weights a moment after it has shown them.
  await expect.poll(() => inStore(page, 'stage')).toContain('"weights"');
  await page.close();
  await stage.reload();
  await expect(title(stage)).toHaveText('Lage: Modellstadt');
  await expect.poll(() => classesInWords(stage)).toBe(classes);
});

test('a reload of the desk changes nothing in the hall, and the desk knows what it shows', async ({
  page,
  context,
}) => {
  await openDesk(page);
  const stage = await openStage(context, page);
  await press(page, 'Karte');
  await panel(page).getByLabel('dunkel').check();
  await press(page, 'Einfrieren');
  await expect(title(stage)).toHaveText('Lage: Modellstadt');
  await expect.poll(() => inStore(page, 'stage')).toContain('"frozen"');
  await page.reload();
  await expectDrawn(page);
  await expect(stageButton(page)).toHaveText('Leinwand: eingefroren');
  await expect(title(stage)).toHaveText('Lage: Modellstadt');
  await openPanel(page);
  await expect(panel(page).getByLabel('dunkel')).toBeChecked();
  await press(page, 'Freigeben');
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await expect(stage.getByText('Gewichte: alle Indikatoren gleich')).toBeVisible();
});

test('a stage that is opened late shows what was chosen before', async ({ page, context }) => {
  await openDesk(page);
  await press(page, 'Rangliste');
  await expect(stageButton(page)).toHaveText('Leinwand: aus');
  await expect(panel(page)).toContainText('Der Saal sieht: Rangliste, live: Rangliste: Modellstadt');
  const stage = await openStage(context, page);
  await expect(title(stage)).toHaveText('Rangliste: Modellstadt');
  await expect(stageButton(page)).toHaveText('Leinwand: zeigt Rangliste, live');
});

test('the desk notices that the window is closed, and opens it again', async ({ page, context }) => {
  await openDesk(page);
  const stage = await openStage(context, page);
  await press(page, 'Karte');
  await stage.close();
  await expect(stageButton(page)).toHaveText('Leinwand: aus');
  const again = await openStage(context, page);
  await expect(title(again)).toHaveText('Lage: Modellstadt');
});

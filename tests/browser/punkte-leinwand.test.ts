/** What the hall sees of a round: the board, that the result is hidden, the bars in order. */
import { undoButton } from './support/dossier.ts';
import {
  beginVoting,
  boardDots,
  closeRound,
  createRound,
  enterPaper,
  NEEDS,
  openPunkte,
  openRound,
  part,
  put,
  resultRows,
  seedBallots,
  slideLines,
} from './support/punkte.ts';
import { openPanel, openStage, title } from './support/stage.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('until a round is closed the hall sees its rows and the number of ballots, no dots', async ({
  page,
  context,
}) => {
  await openPunkte(page);
  await openRound(page);
  await openPanel(page);
  const stage = await openStage(context, page);
  await page.getByRole('button', { name: 'Tafel auf die Leinwand' }).click();
  await expect(title(stage)).toHaveText('Runde 1');
  await expect(stage.getByText('5 Punkte je Person, höchstens 3 auf ein Erfordernis')).toBeVisible();
  await page.getByRole('radio', { name: /^eine Person/ }).check();
  await page.getByLabel('Gruppe', { exact: true }).selectOption('Politik');
  await put(page, NEEDS[0]).click();
  await page.getByRole('button', { name: 'Stimmzettel abgeben' }).click();
  await expect(stage.getByText('Bisher 1 Stimmzettel')).toBeVisible();
  await expect(stage.getByText('Das Ergebnis bleibt verdeckt, bis die Runde geschlossen ist.')).toBeVisible();
  expect(await slideLines(stage)).toEqual(NEEDS.map((need, i) => `${i + 1} ${need}`));
  await expect(stage.getByText('Modelldaten, erfunden')).toBeVisible();
  await expectAccessible(stage);

  await closeRound(page);
  await expect(stage.getByText('1 Stimmzettel abgegeben')).toBeVisible();
  await expect(stage.getByText('Die Runde ist geschlossen. Das Ergebnis folgt.')).toBeVisible();
  await page.getByRole('button', { name: 'Ergebnis auf die Leinwand' }).click();
  await expect(title(stage)).toHaveText('Ergebnis: Runde 1');
  await expectAccessible(stage);
  // Whoever takes the closing back hides the result again.
  await undoButton(page, 'Runde geschlossen').click();
  await expect(stage.getByText('Das Ergebnis bleibt verdeckt, bis die Runde geschlossen ist.')).toBeVisible();
  await expect(title(stage)).toHaveText('Runde 1');
});

test('a round that is shown live puts every dot before the hall at once', async ({ page, context }) => {
  await openPunkte(page);
  await createRound(page);
  await page.getByRole('radio', { name: /für alle sichtbar/ }).check();
  await beginVoting(page);
  await openPanel(page);
  const stage = await openStage(context, page);
  await page.getByRole('button', { name: 'Tafel auf die Leinwand' }).click();
  await put(page, NEEDS[1]).focus();
  for (const key of ['+', '+', '9', '+']) await page.keyboard.press(key);
  await expect.poll(async () => (await boardDots(page))[8]).toBe(1);
  await expect
    .poll(async () => (await slideLines(stage))[1])
    .toBe('2 Deutschkurse mit Kinderbetreuung 2 2 Punkte');
  await expect
    .poll(async () => (await slideLines(stage))[8])
    .toBe('9 Hilfe für pflegende Angehörige 1 1 Punkt');
  await page.getByRole('radio', { name: /^eine Person/ }).check();
  await put(page, NEEDS[1]).click();
  await expect
    .poll(async () => (await slideLines(stage))[1])
    .toBe('2 Deutschkurse mit Kinderbetreuung 3 3 Punkte');
  await expect(stage.getByText('Noch 4 Punkte frei')).toBeVisible();
  await expectAccessible(stage);
});

test('the result is in order, says what is level, and follows when needs are merged', async ({
  page,
  context,
}) => {
  await openPunkte(page);
  await openRound(page);
  await enterPaper(page, 'Politik', 6, { 1: 9, 2: 7, 5: 7, 7: 6 });
  await expect(page.getByText('Politik: 6 Personen, 29 Punkte')).toBeVisible();
  await closeRound(page);
  await openPanel(page);
  const stage = await openStage(context, page);
  await page.getByRole('button', { name: 'Ergebnis auf die Leinwand' }).click();
  await expect(stage.getByText('6 Personen · 29 Punkte')).toBeVisible();
  expect((await slideLines(stage)).slice(0, 4)).toEqual([
    '1. Treffpunkt für Jugendliche 9 9 Punkte 31 %',
    '2. Deutschkurse mit Kinderbetreuung 7 7 Punkte 24 % = gleich viele',
    '2. Hausarztpraxis im Norden 7 7 Punkte 24 % = gleich viele',
    '4. Beratung bei Schulden 6 6 Punkte 21 %',
  ]);
  await page.getByText('Zusammenlegen', { exact: true }).first().click();
  await page.getByLabel('Dieses geht auf').selectOption(NEEDS[4]);
  await page.getByLabel('in diesem').selectOption(NEEDS[6]);
  await page
    .getByRole('region', { name: 'Ergebnis', exact: true })
    .getByRole('button', { name: 'Zusammenlegen' })
    .click();
  await expect
    .poll(async () => (await slideLines(stage))[0])
    .toBe('1. Beratung bei Schulden 13 13 Punkte 45 %');
  expect((await resultRows(page))[1]).toBe('2. Treffpunkt für Jugendliche: 9');
  await expectAccessible(stage);
});

test('while a live round runs, dots of a merged need appear where they count', async ({ page, context }) => {
  await openPunkte(page);
  await createRound(page);
  await page.getByRole('radio', { name: /für alle sichtbar/ }).check();
  await beginVoting(page);
  await openPanel(page);
  const stage = await openStage(context, page);
  await page.getByRole('button', { name: 'Tafel auf die Leinwand' }).click();
  await put(page, NEEDS[1]).click();
  await put(page, NEEDS[4]).click();
  await page.getByText('Zwischenstand ansehen').click();
  await page.getByText('Zusammenlegen', { exact: true }).first().click();
  await page.getByLabel('Dieses geht auf').selectOption(NEEDS[4]);
  await page.getByLabel('in diesem').selectOption(NEEDS[1]);
  await page.getByRole('button', { name: 'Zusammenlegen' }).click();
  await expect
    .poll(async () => (await slideLines(stage))[1])
    .toBe('2 Deutschkurse mit Kinderbetreuung 2 2 Punkte');
  expect((await slideLines(stage))[4]).toBe('5 Hausarztpraxis im Norden zählt bei 2');
  await expectAccessible(stage);
});

test('one group is shown to the hall only where it is large enough', async ({ page, context }) => {
  await openPunkte(page);
  await openRound(page);
  const round = new URL(page.url()).hash.split('/')[2] ?? '';
  await seedBallots(page, round, 7, 'Bewohner*innen', { 2: 3 });
  await seedBallots(page, round, 6, 'Politik', { 1: 3 });
  await closeRound(page);
  await openPanel(page);
  const stage = await openStage(context, page);
  await page.getByText('Nach Gruppen').click();
  await page.getByRole('button', { name: 'Politik auf die Leinwand' }).click();
  await expect(title(stage)).toHaveText('Ergebnis: Runde 1 – Politik');
  expect((await slideLines(stage))[0]).toBe('1. Treffpunkt für Jugendliche 18 18 Punkte 100 %');
});

test('a trial says on every picture that it does not count', async ({ page, context }) => {
  await openPunkte(page);
  await openRound(page, 'Proberunde');
  await openPanel(page);
  const stage = await openStage(context, page);
  await page.getByRole('button', { name: 'Tafel auf die Leinwand' }).click();
  await expect(stage.getByText('Proberunde: Nichts davon zählt')).toBeVisible();
  await enterPaper(page, 'Politik', 1, { 1: 3 });
  await part(page, 'Schließen');
  await closeRound(page);
  await page.getByRole('button', { name: 'Ergebnis auf die Leinwand' }).click();
  await expect(title(stage)).toHaveText('Ergebnis: Proberunde');
  await expect(stage.getByText('Proberunde: Nichts davon zählt')).toBeVisible();
  await expect(page.getByText('zählt in der Rangfolge nicht mit')).toBeVisible();
});

test('a round that is deleted leaves the stage to the current map, and comes back to the list', async ({
  page,
  context,
}) => {
  await openPunkte(page);
  await openRound(page);
  await openPanel(page);
  const stage = await openStage(context, page);
  await page.getByRole('button', { name: 'Tafel auf die Leinwand' }).click();
  await expect(title(stage)).toHaveText('Runde 1');
  await page.getByRole('button', { name: 'Runde löschen' }).click();
  await expect(page.getByRole('main').getByText('„Runde 1“ gelöscht.')).toBeVisible();
  await expect(title(stage)).not.toHaveText('Runde 1');
  await expect(stage.getByRole('main')).not.toContainText(NEEDS[0]);
  await expect(title(stage)).toContainText('Modellstadt');
  const undo = page.getByRole('main').getByRole('button', { name: 'Rückgängig' });
  await expect(undo).toBeFocused();
  await expectAccessible(page);
  await undo.click();
  await expect(page.getByRole('link', { name: 'Runde 1' })).toBeVisible();
  await expect(undo).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Punkte' })).toBeFocused();
});

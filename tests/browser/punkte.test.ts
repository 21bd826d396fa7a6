/** The room Punkte: rounds of dots from set-up to result. */
import { expectNothingStored, expectStored, said, storedSteps, undoButton } from './support/dossier.ts';
import { overflow, savedText } from './support/konferenz.ts';
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
} from './support/punkte.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('without needs there is nothing to vote on, and the room says what to do', async ({ page }) => {
  await page.goto('#/punkte');
  await expect(page.getByText('Tragen Sie zuerst Handlungserfordernisse ein')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Neue Runde', exact: true })).toBeDisabled();
});

test('a round is set up on one screen, stays after a reload and can be taken back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPunkte(page);
  await createRound(page);
  const steps = await storedSteps(page);
  await expect(page.getByText('12 von 12 ausgewählt')).toBeVisible();
  await page.getByLabel('Frage oder Titel').fill('Was ist am dringendsten?');
  await page.getByLabel('Frage oder Titel').blur();
  await page.getByLabel('Punkte je Person').fill('4');
  await page.getByLabel('Punkte je Person').blur();
  await page.getByLabel('Höchstens auf eines').fill('2');
  await page.getByLabel('Höchstens auf eines').blur();
  await page.getByRole('checkbox', { name: 'Bänke am Markt' }).uncheck();
  await page.getByLabel(/^Gruppen/).fill('Eltern\n\nVereine\nEltern');
  await page.getByLabel(/^Gruppen/).blur();
  await page.getByRole('radio', { name: /für alle sichtbar/ }).check();
  await expectStored(page, steps + 6);
  const all = await page.getByRole('button', { name: 'Runde eröffnen' }).boundingBox();
  expect((all?.y ?? 9999) + (all?.height ?? 0), 'everything on one screen').toBeLessThanOrEqual(800);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Was ist am dringendsten?');
  await expect(page.getByLabel('Punkte je Person')).toHaveValue('4');
  await expect(page.getByLabel('Höchstens auf eines')).toHaveValue('2');
  await expect(page.getByLabel(/^Gruppen/)).toHaveValue('Eltern\nVereine');
  await expect(page.getByText('11 von 12 ausgewählt')).toBeVisible();
  await expect(page.getByRole('radio', { name: /für alle sichtbar/ })).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: /^verdeckt/ })).toBeChecked();
  await page.getByLabel('Punkte je Person').fill('0');
  await page.getByLabel('Punkte je Person').blur();
  await expect(page.getByText('Bitte eine ganze Zahl ab 1')).toBeVisible();
  await page.getByRole('checkbox', { name: 'ohne Grenze' }).check();
  await expect(page.getByLabel('Höchstens auf eines')).toBeDisabled();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'ohne Grenze' })).toBeChecked();
});

test('keys choose rows of the board and set dots; every press is stored and can be taken back', async ({
  page,
}) => {
  await openPunkte(page);
  await openRound(page);
  const steps = await storedSteps(page);
  await put(page, NEEDS[0]).focus();
  await page.keyboard.press('3');
  await expect(put(page, NEEDS[2])).toBeFocused();
  for (const key of ['+', '+', '+', '-']) await page.keyboard.press(key);
  await expect(said(page)).toHaveText('Sichere Wege zur Grundschule: 2 Punkte');
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await expect(put(page, NEEDS[11])).toBeFocused();
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('+');
  await expect.poll(() => boardDots(page)).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
  await expectStored(page, steps + 6);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect(said(page)).toHaveText('Hier liegt kein Punkt.');
  await page.keyboard.press('Control+z');
  await expect.poll(() => boardDots(page)).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
  await page.reload();
  await expect.poll(() => boardDots(page)).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
});

test('keys mean nothing on the board while somebody writes elsewhere', async ({ page }) => {
  await openPunkte(page);
  await openRound(page);
  await page.getByRole('textbox', { name: 'Personen an der Wand' }).fill('');
  await page.keyboard.type('3+');
  await expect.poll(() => boardDots(page)).toEqual(Array<number>(12).fill(0));
});

test('mouse and touch set dots, and the dots of a group stay that group’s', async ({ page }) => {
  await openPunkte(page);
  await openRound(page);
  await put(page, NEEDS[4]).click({ clickCount: 3 });
  await page.getByRole('button', { name: `${NEEDS[4]}: Punkt wegnehmen` }).click();
  await expect.poll(async () => (await boardDots(page))[4]).toBe(2);
  await page.getByLabel('Gruppe', { exact: true }).selectOption('Politik');
  await expect.poll(() => boardDots(page)).toEqual(Array<number>(12).fill(0));
  await put(page, NEEDS[0]).click();
  await expect.poll(async () => (await boardDots(page))[0]).toBe(1);
  await page.getByLabel('Gruppe', { exact: true }).selectOption('');
  await expect.poll(async () => (await boardDots(page))[4]).toBe(2);
});

test('one person after the other: rules hold, a reload loses nothing, the next begins with none', async ({
  page,
}) => {
  await openPunkte(page);
  await openRound(page);
  await page.getByRole('radio', { name: /^eine Person nach der anderen/ }).check();
  await page.getByLabel('Gruppe', { exact: true }).selectOption('Politik');
  await put(page, NEEDS[0]).focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('+');
  await expect(said(page)).toHaveText(/^Mehr als 3 Punkte auf ein Erfordernis/);
  await page.keyboard.press('2');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('+');
  await expect(said(page)).toHaveText(/^Alle Punkte dieser Person sind vergeben/);
  await page.reload();
  await page.getByLabel('Gruppe', { exact: true }).selectOption('Politik');
  await expect.poll(async () => (await boardDots(page)).slice(0, 3)).toEqual([3, 2, 0]);
  await put(page, NEEDS[0]).focus();
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText('Stimmzettel abgegeben. Die nächste Person kann beginnen.');
  await expect(put(page, NEEDS[0])).toBeFocused();
  await expect.poll(() => boardDots(page)).toEqual(Array<number>(12).fill(0));
  await expect(page.getByText('1 Stimmzettel')).toBeVisible();
  await expect(page.getByText('Noch 5 Punkte frei.')).toBeVisible();
});

test('with Stimmkarten the wall asks for the code; an unknown one is refused, the same one replaces', async ({
  page,
}) => {
  await openPunkte(page);
  await createRound(page);
  await page.getByRole('radio', { name: /^mit Stimmkarten/ }).check();
  await page.getByLabel('Anzahl der Stimmkarten').fill('2');
  await page.getByLabel('Anzahl der Stimmkarten').blur();
  await page.getByLabel(/^Gruppen/).fill('');
  await page.getByLabel(/^Gruppen/).blur();
  await expectStored(page, 17);
  await page.getByRole('link', { name: 'Stimmkarten drucken' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(2);
  const code = (await page.getByRole('listitem').first().locator('strong').textContent()) ?? '';
  await page.goBack();
  await expectStored(page, 17);
  await beginVoting(page);
  await page.getByRole('radio', { name: /^eine Person nach der anderen/ }).check();
  const handIn = page.getByRole('button', { name: 'Stimmzettel abgeben' });
  await put(page, NEEDS[0]).click();
  await expect(handIn).toBeDisabled();
  await page.getByLabel('Nummer der Stimmkarte').fill('nirgends');
  await handIn.click();
  await expect(page.getByRole('alert').first()).toContainText('Stimmkarte');
  await expect.poll(async () => (await boardDots(page))[0]).toBe(1);
  await page.getByLabel('Nummer der Stimmkarte').fill(code);
  await handIn.click();
  await expect(page.getByText('1 Stimmzettel', { exact: true })).toBeVisible();
  await put(page, NEEDS[1]).click();
  await page.getByLabel('Nummer der Stimmkarte').fill(code);
  await handIn.click();
  await expect.poll(() => boardDots(page)).toEqual(Array<number>(12).fill(0));
  await expect(page.getByText('1 Stimmzettel', { exact: true })).toBeVisible();
  await closeRound(page);
  expect((await resultRows(page))[0]).toBe('1. Deutschkurse mit Kinderbetreuung: 1');
});

test('all twelve rows of the board are in view on a usual screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPunkte(page);
  await openRound(page);
  for (const need of NEEDS) await expect(put(page, need)).toBeInViewport({ ratio: 1 });
});

test('paper is counted by group; what cannot be is refused and not stored', async ({ page }) => {
  await openPunkte(page);
  await openRound(page);
  const steps = await storedSteps(page);
  await enterPaper(page, 'Bewohner*innen', 3, { 1: 9, 2: 7 });
  await expect(page.getByText('16 Punkte können nicht stimmen: 3 Personen haben')).toBeVisible();
  await page.getByRole('textbox', { name: /^2 / }).fill('5');
  await page.getByRole('textbox', { name: /^1 / }).fill('10');
  await page.getByRole('button', { name: 'Auszählung speichern' }).click();
  await expect(page.getByText('„Treffpunkt für Jugendliche“: 10 Punkte können')).toBeVisible();
  await expectNothingStored(page, steps);
  await page.getByRole('textbox', { name: /^1 / }).fill('9');
  await page.getByRole('button', { name: 'Auszählung speichern' }).click();
  await expect(page.getByText('Bewohner*innen: 3 Personen, 14 Punkte')).toBeVisible();
  await expectStored(page, steps + 1);
  await page.getByRole('button', { name: 'Auszählung ändern: Bewohner*innen' }).click();
  await expect(page.getByRole('textbox', { name: /^1 / })).toHaveValue('9');
  await page.getByRole('textbox', { name: /^2 / }).fill('4');
  await page.getByRole('button', { name: 'Auszählung speichern' }).click();
  await expect(page.getByText('Bewohner*innen: 3 Personen, 13 Punkte')).toBeVisible();
  await page.getByRole('button', { name: 'Auszählung entfernen: Bewohner*innen' }).click();
  await expect(page.getByText('Noch ist nichts vom Papier eingetragen.')).toBeVisible();
});

test('a round closes once the persons at the wall are known; ranks are shared where dots are level', async ({
  page,
}) => {
  await openPunkte(page);
  await openRound(page);
  await put(page, NEEDS[3]).focus();
  for (const key of ['+', '+', '+', '5', '+', '2', '+', '4', '+']) await page.keyboard.press(key);
  await expect.poll(async () => (await boardDots(page)).slice(0, 5)).toEqual([0, 1, 0, 4, 1]);
  await part(page, 'Schließen');
  await expect(page.getByRole('button', { name: 'Runde schließen' })).toBeDisabled();
  await expect(page.getByText('An der Wand fehlt noch')).toBeVisible();
  await part(page, 'Wand');
  const voters = page.getByRole('textbox', { name: 'Personen an der Wand' });
  await voters.fill('1');
  await voters.blur();
  await expect(page.getByText('müssen es mindestens 2 Personen gewesen sein')).toBeVisible();
  await voters.fill('3');
  await voters.blur();
  await closeRound(page);
  expect((await resultRows(page)).slice(0, 4)).toEqual([
    '1. Bezahlbare Wohnungen: 4',
    '2. Deutschkurse mit Kinderbetreuung: 1 = gleich viele',
    '2. Hausarztpraxis im Norden: 1 = gleich viele',
    '4. Treffpunkt für Jugendliche: 0',
  ]);
  await expect(page.getByText('3 Personen, 6 Punkte').first()).toBeVisible();
  const { name, text } = await savedText(page, 'Als Tabelle speichern (CSV)');
  expect(name).toBe('ergebnis-runde-1.csv');
  expect(text).toContain('1;Bezahlbare Wohnungen;4;0;66,7');
  expect(text).toContain('Modelldaten, erfunden');
});

test('groups are shown where they are large enough, and nobody can be found by subtraction', async ({
  page,
}) => {
  await openPunkte(page);
  await openRound(page);
  const round = new URL(page.url()).hash.split('/')[2] ?? '';
  await seedBallots(page, round, 8, 'Bewohner*innen', { 1: 3, 2: 1 });
  await seedBallots(page, round, 6, 'Politik', { 2: 3 });
  await seedBallots(page, round, 2, 'Fachverwaltung', { 3: 3 });
  await expect(page.getByText('16 Stimmzettel').first()).toBeVisible();
  await closeRound(page);
  await page.getByText('Nach Gruppen').click();
  const table = page.getByRole('region', { name: 'Punkte je Gruppe' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Handlungserfordernis',
    'Alle (16)',
    'Bewohner*innen (8)',
  ]);
  await expect(
    page.getByText(/^Nicht einzeln gezeigt.*Fachverwaltung.*Politik|Politik.*Fachverwaltung/),
  ).toBeVisible();
});

test('a second round is held among those that are level', async ({ page }) => {
  await openPunkte(page);
  await openRound(page);
  await enterPaper(page, 'Politik', 6, { 1: 9, 2: 7, 5: 6, 7: 6 });
  await expect(page.getByText('Politik: 6 Personen, 28 Punkte')).toBeVisible();
  await closeRound(page);
  await expect(page.getByText('1 Gleichstand: Gleich viele Punkte')).toBeVisible();
  await page.getByText('Zweite Runde', { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: NEEDS[4] })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: NEEDS[6] })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: NEEDS[0] })).not.toBeChecked();
  await page.getByRole('button', { name: 'Zweite Runde anlegen' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Runde 1 – zweite Runde');
  await expect(page.getByText('2 von 12 ausgewählt')).toBeVisible();
  await beginVoting(page);
  await expect.poll(() => boardDots(page)).toEqual([0, 0]);
});

test('merged needs keep every dot and come apart again', async ({ page }) => {
  await openPunkte(page);
  await openRound(page);
  await enterPaper(page, 'Politik', 6, { 1: 9, 2: 7, 5: 6 });
  await expect(page.getByText('Politik: 6 Personen, 22 Punkte')).toBeVisible();
  await closeRound(page);
  const before = await resultRows(page);
  await page.getByText('Zusammenlegen', { exact: true }).first().click();
  await page.getByLabel('Dieses geht auf').selectOption(NEEDS[4]);
  await page.getByLabel('in diesem').selectOption(NEEDS[1]);
  await page.getByRole('button', { name: 'Zusammenlegen' }).click();
  await expect(page.getByText('mit den Punkten von „Hausarztpraxis im Norden“')).toBeVisible();
  expect((await resultRows(page)).slice(0, 2)).toEqual([
    '1. Deutschkurse mit Kinderbetreuung mit den Punkten von „Hausarztpraxis im Norden“: 13',
    '2. Treffpunkt für Jugendliche: 9',
  ]);
  await expect(page.getByText('6 Personen, 22 Punkte').first()).toBeVisible();
  await page.getByRole('button', { name: 'Wieder trennen: Hausarztpraxis im Norden' }).click();
  await expect(page.getByText(/^mit den Punkten von/)).toHaveCount(0);
  expect(await resultRows(page)).toEqual(before);
});

for (const [width, height] of [
  [320, 640],
  [1024, 768],
] as const) {
  test(`the room fits ${String(width)} × ${String(height)} and axe finds nothing`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    const check = async (what: string) => {
      await expectAccessible(page);
      expect(await overflow(page), what).toBe(0);
    };
    await openPunkte(page, [...NEEDS.slice(0, 11), 'Donaudampfschifffahrtsgesellschaft'.repeat(4)]);
    await check('list');
    await createRound(page);
    await page.getByRole('radio', { name: /^mit Stimmkarten/ }).check();
    await expect(page.getByLabel('Anzahl der Stimmkarten')).toHaveValue('100');
    await check('set-up');
    await page.getByRole('radio', { name: /^offen/ }).check();
    await page.getByRole('link', { name: 'Texte auf dem Stimmzettel' }).click();
    await page.locator('summary').first().click();
    await check('texts');
    await page.getByRole('link', { name: 'Zurück zur Runde' }).click();
    await beginVoting(page);
    await put(page, NEEDS[0]).click();
    await check('wall');
    await page.getByRole('radio', { name: /^eine Person/ }).check();
    await check('one person after the other');
    await enterPaper(page, 'Politik', 1, { 1: 9 });
    await check('paper refused');
    await page.getByRole('textbox', { name: /^1 / }).fill('3');
    await page.getByRole('textbox', { name: /^2 / }).fill('2');
    await page.getByRole('button', { name: 'Auszählung speichern' }).click();
    await expect(page.getByText('Politik: 1 Person, 5 Punkte')).toBeVisible();
    await check('paper');
    await part(page, 'Tablets');
    await check('tablets');
    await part(page, 'Schließen');
    await check('closing');
    await part(page, 'Wand');
    await page.getByRole('radio', { name: /^alle zugleich/ }).check();
    await page.getByRole('textbox', { name: 'Personen an der Wand' }).fill('1');
    await page.getByRole('textbox', { name: 'Personen an der Wand' }).blur();
    await closeRound(page);
    for (const fold of await page.locator('summary').all()) await fold.click();
    await check('result');
    await page.getByRole('link', { name: 'Alle Runden' }).click();
    await expect(page.getByRole('link', { name: 'Runde 1' })).toBeVisible();
    await check('list with a round');
  });
}

test('an opening that is taken back after ballots comes again with every ballot', async ({ page }) => {
  await openPunkte(page);
  await openRound(page);
  const round = new URL(page.url()).hash.split('/')[2] ?? '';
  await seedBallots(page, round, 6, 'Politik', { 2: 3 });
  await expect(page.getByText('6 Stimmzettel').first()).toBeVisible();
  await undoButton(page, 'Runde eröffnet').click();
  await expect(page.getByRole('button', { name: 'Runde eröffnen' })).toBeVisible();
  await page.getByRole('button', { name: /^Wiederholen: / }).click();
  await expect(page.getByText('6 Stimmzettel').first()).toBeVisible();
  await closeRound(page);
  await expect(page.getByText('6 Personen, 18 Punkte').first()).toBeVisible();
});

/** The tablet: one person after the other, and nobody sees what the one before gave. */
import { readFileSync } from 'node:fs';
import { act, onlyDownloads } from './support/akten.ts';
import { said } from './support/dossier.ts';
import {
  begin,
  expectBallots,
  fewer,
  give,
  handIn,
  more,
  opened,
  openOffice,
  roundFile,
  setUp,
  startTablet,
  TOPICS,
  vote,
} from './support/tablet.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const [MEETING = '', SCHOOL = '', DEBTS = ''] = TOPICS;

test('people give their dots one after the other, and the ballots are in the dossier of the tablet', async ({
  page,
}) => {
  const { file, round } = await roundFile();
  await onlyDownloads(page);
  await setUp(page, file);
  await startTablet(page);
  await vote(page, { [MEETING]: 3, [SCHOOL]: 2 });
  await vote(page, { [SCHOOL]: 1 });

  await openOffice(page);
  await expect(page.getByText('In dieser Akte sind 2 Stimmzettel dieser Runde gespeichert.')).toBeVisible();
  await page.getByRole('button', { name: 'Tablet beenden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Akten' })).toBeVisible();
  const download = page.waitForEvent('download');
  await act(page, 'Als Datei sichern', 'Südstadt');
  const saved = readFileSync(await (await download).path());
  const ballots = await opened(saved, (dossier) =>
    dossier
      .record()
      .flatMap(({ event: { by, change } }) => (change.type === 'ballotCast' ? [{ by, ...change }] : [])),
  );
  expect(ballots).toMatchObject([
    { by: 'Tablet', round, ballot: { source: 'booth' } },
    { by: 'Tablet', round, ballot: { source: 'booth' } },
  ]);
  expect(ballots.map(({ ballot }) => Object.values(ballot.dots).sort())).toEqual([[2, 3], [1]]);
});

test('no more dots are given than there are, and the reason is said', async ({ page }) => {
  await setUp(page, (await roundFile()).file);
  await startTablet(page);
  await begin(page).click();
  await expect(page.getByText('Noch 5 Punkte übrig.', { exact: true })).toBeVisible();
  // Playwright waits for what cannot be pressed now; people do not.
  for (let press = 0; press < 4; press += 1) await more(page, MEETING).click({ force: true });
  await expect(said(page)).toContainText('Mehr Punkte gehen bei diesem Thema nicht.');
  for (let press = 0; press < 2; press += 1) await more(page, SCHOOL).click();
  await expect(said(page)).toContainText(`${SCHOOL}: 2 Punkte. Alle Punkte sind vergeben.`);
  await more(page, DEBTS).click({ force: true });
  await expect(said(page)).toContainText('Nehmen Sie zuerst einen anderen Punkt weg.');
  await fewer(page, MEETING).click();
  await expect(said(page)).toContainText(`${MEETING}: 2 Punkte. Noch 1 Punkt übrig.`);
  await page.getByRole('button', { name: 'Letzten Schritt zurücknehmen' }).click();
  await expect(said(page)).toContainText('Der letzte Schritt ist zurückgenommen. Alle Punkte sind vergeben.');
});

test('an empty ballot goes no further, one with dots to spare does', async ({ page }) => {
  await setUp(page, (await roundFile()).file);
  await startTablet(page);
  await begin(page).click();
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(page.getByText('Sie haben noch keinen Punkt gegeben.').first()).toBeVisible();
  await give(page, { [DEBTS]: 1 });
  await expect(page.getByText('4 Punkte sind noch übrig. Das ist in Ordnung.')).toBeVisible();
  await page.getByRole('button', { name: 'Ändern' }).click();
  await give(page, { [MEETING]: 1 });
  await expect(page.getByRole('listitem')).toHaveText([/Treffpunkt.*1 Punkt/, /Beratung.*1 Punkt/]);
  await handIn(page);
});

test('nothing of a ballot is left for the next person: not on screen, not by Back, not by undo, not in a field', async ({
  page,
}) => {
  await setUp(
    page,
    (await roundFile({ codes: ['12345678', '87654321'], groups: ['Bewohner*innen', 'Politik'] })).file,
  );
  await startTablet(page);
  await begin(page).click();
  await page.getByRole('button', { name: 'Politik' }).click();
  await page.getByLabel('Nummer').fill('1234 5678');
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await give(page, { [MEETING]: 2 });
  await handIn(page);
  await expect(page.locator('body')).not.toContainText(MEETING);
  await expect(said(page)).not.toContainText(MEETING);

  await page.goBack().catch(() => undefined);
  await expect(page.locator('body')).not.toContainText(MEETING);
  await page.getByRole('button', { name: 'Nächste Person' }).click();
  await page.keyboard.press('Control+z');
  await begin(page).click();
  await expect(page.getByRole('button', { name: 'Politik' })).not.toHaveClass(/chosen/);
  await page.getByRole('button', { name: 'Bewohner und Bewohnerinnen' }).click();
  await expect(page.getByLabel('Nummer')).toHaveValue('');
  await page.getByLabel('Nummer').focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Nummer')).toHaveValue('');
  await page.getByLabel('Nummer').fill('8765-4321');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Noch 5 Punkte übrig.', { exact: true })).toBeVisible();
  await expect(page.getByText('0 Punkte', { exact: true })).toHaveCount(TOPICS.length);
});

test('reload, the app’s own address and Back stay at the tablet; only the PIN leads away', async ({
  page,
}) => {
  await setUp(page, (await roundFile()).file);
  await startTablet(page);
  await begin(page).click();
  await more(page, MEETING).click();
  await page.reload();
  await expect(begin(page)).toBeVisible();
  await begin(page).click();
  await expect(page.getByText('Noch 5 Punkte übrig.', { exact: true })).toBeVisible();

  await page.goto('#/lage');
  await expect(begin(page)).toBeVisible();
  expect(page.url()).toContain('kabine.html');
  await page.goBack().catch(() => undefined);
  await expect(begin(page)).toBeVisible();
  await page.goto('stimmkarten.html');
  await expect(begin(page)).toBeVisible();

  await openOffice(page, '9999');
  await expect(page.getByText('Diese PIN ist es nicht.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Zurück zur Abstimmung' }).click();
  await expect(begin(page)).toBeVisible();
  await openOffice(page);
  await page.getByRole('button', { name: 'Tablet beenden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Akten' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Akten' })).toBeVisible();
});

test('wrong PINs make one wait, also after a reload; who forgot it waits longer', async ({ page }) => {
  await page.clock.install();
  await setUp(page, (await roundFile()).file);
  await startTablet(page);
  for (let wrong = 1; wrong <= 5; wrong += 1) {
    await openOffice(page, `999${wrong}`);
    // What a screen reader was told still stands there from the time before.
    await expect(page.locator('#pin-trouble')).toContainText(
      wrong < 5 ? 'Diese PIN ist es nicht.' : 'Zu viele falsche PINs.',
    );
    await page.getByRole('button', { name: 'Zurück zur Abstimmung' }).click();
  }
  await page.reload();
  await page.getByRole('button', { name: 'Für das Team' }).click();
  await expect(page.getByText('Zu viele falsche PINs.')).toBeVisible();
  await page.clock.runFor(31_000);
  await page.getByLabel('PIN', { exact: true }).fill('0417');
  await page.getByRole('button', { name: 'Öffnen' }).click();
  await expect(page.getByRole('heading', { name: 'Tablet für das Team geöffnet' })).toBeVisible();
  await page.getByRole('button', { name: 'Weiter abstimmen lassen' }).click();

  // From here on time goes only when it is told to.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await page.getByRole('button', { name: 'Für das Team' }).click();
  await page.getByRole('button', { name: 'PIN vergessen' }).click();
  await page.clock.runFor(290_000);
  await expect(page.getByRole('timer')).toHaveText('Noch 0:10 Minuten');
  await page.clock.runFor(11_000);
  await expect(page.getByRole('heading', { name: 'Tablet für das Team geöffnet' })).toBeVisible();
  // A tablet that was opened and forgotten goes back to the vote.
  await page.clock.runFor(181_000);
  await expect(begin(page)).toBeVisible();
});

test('a ballot somebody left is cleared, after a warning that one press puts off', async ({ page }) => {
  await page.clock.install();
  await setUp(page, (await roundFile()).file);
  await startTablet(page);
  await begin(page).click();
  await more(page, MEETING).click();
  await page.clock.runFor(121_000);
  const warning = page.getByRole('alertdialog', { name: 'Sind Sie noch da?' });
  await expect(warning).toBeVisible();
  await expectAccessible(page);
  await warning.getByRole('button', { name: 'Ja, ich mache weiter' }).click();
  await expect(warning).toBeHidden();
  await expect(page.getByText('Noch 4 Punkte übrig.', { exact: true })).toBeVisible();

  await page.clock.runFor(121_000);
  await expect(warning).toBeVisible();
  await page.clock.runFor(31_000);
  await expect(begin(page)).toBeVisible();
  await begin(page).click();
  await expect(page.getByText('Noch 5 Punkte übrig.', { exact: true })).toBeVisible();
});

test('the thanks give way to the next person by themselves', async ({ page }) => {
  await page.clock.install();
  await setUp(page, (await roundFile()).file);
  await startTablet(page);
  await begin(page).click();
  await give(page, { [MEETING]: 1 });
  await handIn(page);
  await page.clock.runFor(21_000);
  await expect(begin(page)).toBeVisible();
  await expectBallots(page, 1);
});

test('two presses on the last button are one ballot', async ({ page }) => {
  await setUp(page, (await roundFile()).file);
  await startTablet(page);
  await begin(page).click();
  await give(page, { [MEETING]: 1 });
  await page.getByRole('button', { name: 'Punkte abgeben' }).dblclick();
  await expect(page.getByRole('heading', { name: 'Danke!' })).toBeVisible();
  await page.getByRole('button', { name: 'Nächste Person' }).click();
  await expectBallots(page, 1);
});

test('only cards of this round count, and a card used again replaces its ballot', async ({ page }) => {
  const codes = ['12345678', '87654321'];
  await setUp(page, (await roundFile({ codes })).file);
  await startTablet(page);
  for (const dots of [1, 2]) {
    await begin(page).click();
    await page.getByLabel('Nummer').fill('11111111');
    await page.getByRole('button', { name: 'Weiter', exact: true }).click();
    await expect(page.getByText('Diese Nummer kennen wir nicht.')).toBeVisible();
    await expect(page.getByLabel('Nummer')).toBeFocused();
    await page.getByLabel('Nummer').fill('12345678');
    await page.getByRole('button', { name: 'Weiter', exact: true }).click();
    await give(page, { [MEETING]: dots });
    await handIn(page);
    await page.getByRole('button', { name: 'Nächste Person' }).click();
  }
  await expectBallots(page, 1);
});

test('the room Punkte makes the device the tablet of its round', async ({ page }) => {
  const { file, round } = await roundFile();
  await setUp(page, file);
  await page.goto(`#/punkte/${round}`);
  await page.getByRole('tab', { name: 'Tablets' }).click();
  await page.getByRole('link', { name: 'Dieses Gerät zum Tablet machen' }).click();
  await expect(page.getByRole('radio', { name: /^Sozialraumkonferenz/ })).toBeChecked();
  await startTablet(page);
  await vote(page, { [MEETING]: 1 });
  // The room is in the browser's history; the way back to it ends at the tablet.
  for (let back = 0; back < 4; back += 1) await page.goBack().catch(() => undefined);
  await page.goto(`#/punkte/${round}`);
  await expectBallots(page, 1);
});

test('a device without a dossier says where to begin', async ({ page }) => {
  await page.goto('kabine.html');
  await expect(page.getByText('Auf diesem Gerät liegt noch keine Akte.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Zum Raum „Akten“' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Akten' })).toBeVisible();
});

test('a tablet with nothing to vote on says what to do', async ({ page }) => {
  await setUp(page, (await roundFile({}, 'draft')).file);
  await expect(page.getByText('In dieser Akte ist keine Runde offen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tablet starten' })).toHaveCount(0);
  await expectAccessible(page);
});

test('a desk in another window goes on reading; when it writes, the tablet pauses until the team is back', async ({
  page,
}) => {
  await setUp(page, (await roundFile()).file);
  const desk = await page.context().newPage();
  await desk.goto('#/akten');
  await expect(desk.getByRole('heading', { level: 1, name: 'Akten' })).toBeVisible();
  await page.bringToFront();
  await startTablet(page);
  await vote(page, { [MEETING]: 1 });
  await desk.bringToFront();
  await desk.reload();
  await desk.getByRole('button', { name: 'Hier weiterarbeiten' }).click();
  await page.bringToFront();
  await expect(page.getByRole('heading', { name: 'Dieses Tablet macht eine Pause.' })).toBeVisible();
  await openOffice(page);
  await expect(page.getByText('Ein anderes Fenster schreibt in diese Akte.')).toBeVisible();
  await page.getByRole('button', { name: 'Weiter abstimmen lassen' }).click();
  await vote(page, { [SCHOOL]: 1 });
  await expectBallots(page, 2);
});

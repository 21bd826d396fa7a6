/** The Leitkriterien as a reader of the page meets them: verdicts, reasons, exceptions, remedies, counters. */
import type { Page } from '@playwright/test';
import { said, storedSteps } from './support/dossier.ts';
import { createArea, expectMembers, spotOf, spots, takeTool } from './support/gebiete.ts';
import { counters, finding, openCriteria, openCrowdedCity, openGroup, unfold } from './support/kriterien.ts';
import { openLage, weigh } from './support/szenarien.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** Paints from one Teilraum to another into the area that is drawn. */
async function paint(page: Page, from: string, to: string): Promise<void> {
  const places = await spots(page);
  await takeTool(page, 'Pinsel');
  const [begin, end] = [spotOf(places, from), spotOf(places, to)];
  const before = await storedSteps(page);
  await page.mouse.move(begin.x, begin.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => storedSteps(page)).toBeGreaterThan(before);
}

/** An area with the four southern Teilräume, which lie across both Stadtbezirke and have no raised index. */
async function openWithSouth(page: Page): Promise<void> {
  await openCrowdedCity(page);
  await createArea(page, 'Süd');
  await paint(page, 'Viertel A', 'Viertel D');
  await expectMembers(page, 'Süd', 4);
  await openCriteria(page);
}

test('verdicts are words with figures and sentences', async ({ page }) => {
  await openWithSouth(page);
  await openGroup(page, /Außerhalb der Gebiete/);
  const high = finding(page, /^Viertel L – RLK1/);
  await expect(high).toContainText('Hinweis');
  await expect(high).toContainText(
    'Der Teilraum gehört zur Klasse „überdurchschnittlich“ (Indexwert +1,47), liegt aber in keinem Gebiet. Er sollte in einem liegen.',
  );
  await openGroup(page, /Gebiet „Süd“/);
  const districts = finding(page, /^GLK6/);
  await expect(districts).toContainText('verletzt');
  await expect(districts).toContainText('Das Gebiet liegt in 2 Stadtbezirken.');
  const size = finding(page, /^GLK2/);
  await expect(size).toContainText(
    /leben 49\.000 Einwohner\*innen; Richtwert: etwa 15\.000\. Erfüllt ist das Kriterium bei höchstens 15\.000: mit 34\.000 Einwohner\*innen weniger\./,
  );
  await expectAccessible(page);
});

test('by criterion, with all that is met, and what each means', async ({ page }) => {
  await openWithSouth(page);
  await page.getByRole('radio', { name: 'nach Kriterium' }).check();
  await page.getByRole('checkbox', { name: 'Nur was zu tun ist' }).uncheck();
  await openGroup(page, /^GLK4: Getrennte Teile sind erlaubt/);
  const parts = finding(page, 'Gebiet „Süd“');
  await expect(parts).toContainText('erfüllt');
  await expect(parts).toContainText('Das Gebiet hängt zusammen.');
  await openGroup(page, /^GLK1/);
  const group = page.getByRole('region', { name: /^GLK1/ });
  await group.getByText('Was heißt GLK1?').click();
  await expect(group).toContainText('Richtwert je Gebiet: etwa 15.000.');
  await expect(group).toContainText('Quelle: Handbuch „Lebenswerte Veedel“ (2021), Kapitel 3.4.4');
  await expectAccessible(page);
});

test('a recorded role turns open into met, and withdrawing it back', async ({ page }) => {
  await openWithSouth(page);
  const before = (await counters(page)).offen ?? 0;
  await openGroup(page, /Gebiet „Süd“/);
  await page.getByRole('checkbox', { name: 'Nur was zu tun ist' }).uncheck();
  const role = finding(page, /^Viertel A – RLK2/);
  await expect(role).toContainText('offen');
  await unfold(role);
  await role.getByRole('button', { name: 'Rolle für die Nachbarn festhalten' }).click();
  const reason = role.getByRole('textbox', { name: 'Was tut dieser Teilraum für seine Nachbarn?' });
  await expect(reason).toBeFocused();
  await role.getByRole('button', { name: 'Festhalten', exact: true }).click();
  await expect(reason).toBeFocused();
  await expect(reason).toHaveAccessibleDescription(/Bitte schreiben Sie einen Grund/);
  await reason.fill('Bürgerzentrum für alle vier Viertel');
  await role.getByRole('textbox', { name: /^Wer hat das entschieden/ }).fill('Runder Tisch');
  await expectAccessible(page);
  await role.getByRole('button', { name: 'Festhalten', exact: true }).click();
  await expect(said(page)).toHaveText('RLK2, Viertel A: festgehalten.');
  await expect(role).toContainText('erfüllt');
  await expect(role).toContainText('Bürgerzentrum für alle vier Viertel');
  await expect(role).toContainText('Entschieden: Runder Tisch');
  await expect(role).toContainText(/Eingetragen am \d+\. \S+ \d{4}/);
  await expect.poll(async () => (await counters(page)).offen).toBe(before - 1);
  await role.getByRole('button', { name: 'Zurücknehmen' }).click();
  await expect(role.getByRole('button', { name: 'Rolle für die Nachbarn festhalten' })).toBeFocused();
  await expect(role).toContainText('offen');
  await expect.poll(async () => (await counters(page)).offen).toBe(before);
});

test('an exception needs a rule that allows one', async ({ page }) => {
  await openWithSouth(page);
  await openGroup(page, /Gebiet „Süd“/);
  const districts = finding(page, /^GLK6/);
  await unfold(districts);
  await expect(districts).toContainText('Eine Ausnahme ist hier nicht möglich');
  await expect(districts.getByRole('button', { name: 'Ausnahme begründen' })).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Nur was zu tun ist' }).uncheck();
  const size = finding(page, /^GLK2/);
  await unfold(size);
  await size.getByRole('button', { name: 'Ausnahme begründen' }).click();
  await size
    .getByRole('textbox', { name: 'Warum ist die Abweichung gerechtfertigt?' })
    .fill('Gewachsener Ort');
  await size.getByRole('button', { name: 'Festhalten', exact: true }).click();
  const decider = size.getByRole('textbox', { name: /^Wer hat das entschieden/ });
  await expect(decider).toBeFocused();
  await expect(decider).toHaveAccessibleDescription(/Bitte nennen Sie, wer das entschieden hat/);
  await decider.fill('Steuerungsgremium');
  await size.getByRole('button', { name: 'Festhalten', exact: true }).click();
  await expect(size).toContainText('begründete Ausnahme');
  await expect(size).toContainText('Die Ausnahme ist begründet.');
  await expect.poll(async () => (await counters(page)).Ausnahme).toBe(1);
  await expect.poll(async () => (await counters(page)).verletzt).toBe(1);
});

test('a special demand is recorded on the selected Teilraum, with a year that is checked', async ({
  page,
}) => {
  await openWithSouth(page);
  await openGroup(page, /Außerhalb der Gebiete/);
  await finding(page, /^Viertel L – RLK1/)
    .getByRole('button', { name: 'Auf der Karte zeigen' })
    .click();
  const chosen = page.getByRole('region', { name: 'Ausgewählt: Viertel L' });
  await chosen.getByRole('button', { name: 'Besondere Anforderung festhalten' }).click();
  await chosen.getByRole('textbox', { name: /^Welche besondere Anforderung/ }).fill('Zuwanderung aus Armut');
  const year = chosen.getByRole('textbox', { name: /^Seit welchem Jahr/ });
  await year.fill('1850');
  await chosen.getByRole('button', { name: 'Festhalten', exact: true }).click();
  await expect(year).toBeFocused();
  await expect(year).toHaveAccessibleDescription(/Bitte ein Jahr von 1900 bis/);
  await year.fill(String(new Date().getFullYear() - 5));
  await chosen.getByRole('button', { name: 'Festhalten', exact: true }).click();
  await expect(chosen.getByRole('article', { name: /^RLK3/ })).toContainText(
    'Die besondere Anforderung ist seit 5 Jahren belegt; verlangt sind mindestens 5 Jahre.',
  );
});

test('a remedy says what becomes better and worse, is applied with one click and undone', async ({
  page,
}) => {
  await openWithSouth(page);
  await openGroup(page, /Außerhalb der Gebiete/);
  const high = finding(page, /^Viertel L – RLK1/);
  await unfold(high);
  await expect(high.getByRole('list', { name: 'Worauf es sich stützt' })).toContainText(
    'Nachbarn: Viertel H und Viertel K.',
  );
  await high.getByRole('button', { name: 'Was fehlt noch?' }).click();
  const remedy = high.getByRole('group', { name: 'Mit Viertel L ein neues Gebiet anlegen' });
  await expect(remedy).toContainText('Besser wird');
  await expect(remedy).toContainText('RLK1, Viertel L: Hinweis, dann erfüllt');
  await expect(remedy).toContainText('Schlechter wird');
  await expect(remedy).toContainText('GLK7, neues Gebiet: kommt dazu, offen');
  await expectAccessible(page);
  const before = await storedSteps(page);
  await remedy.getByRole('button', { name: 'Anwenden' }).click();
  await expect(said(page)).toHaveText('Angewendet: Mit Viertel L ein neues Gebiet anlegen.');
  await expect.poll(() => storedSteps(page)).toBe(before + 1);
  const undo = page.getByRole('main').getByRole('button', { name: 'Rückgängig', exact: true });
  await expect(undo).toBeFocused();
  await expect(high).toHaveCount(0);
  await expect.poll(() => counters(page)).toMatchObject({ Hinweis: 1 });
  await undo.click();
  await expect(high).toContainText('Hinweis');
  await expect.poll(() => counters(page)).toMatchObject({ Hinweise: 2 });
  await expect(page.getByRole('heading', { name: 'Leitkriterien', level: 2 })).toBeFocused();
});

test('a remedy moves Teilräume of an area as one stroke', async ({ page }) => {
  await openWithSouth(page);
  await openGroup(page, /Gebiet „Süd“/);
  const districts = finding(page, /^GLK6/);
  await unfold(districts);
  await districts.getByRole('button', { name: 'Was fehlt noch?' }).click();
  const remedy = districts.getByRole('group', {
    name: /Viertel [A-D] und Viertel [A-D] aus dem Gebiet „Süd“/,
  });
  await expect(remedy.first()).toContainText(
    /GLK6, Gebiet „Süd“: verletzt, dann erfüllt \(2, dann 1; Grenze 1\)/,
  );
  const before = await storedSteps(page);
  await remedy.first().getByRole('button', { name: 'Anwenden' }).click();
  await expect(districts).toHaveCount(0);
  await expect.poll(() => storedSteps(page)).toBe(before + 1);
  await page.keyboard.press('Control+z');
  await expect(districts).toContainText('verletzt');
});

test('to the map and back', async ({ page }) => {
  await openWithSouth(page);
  await openGroup(page, /Außerhalb der Gebiete/);
  const high = finding(page, /^Viertel L – RLK1/);
  await high.getByRole('button', { name: 'Auf der Karte zeigen' }).click();
  await expect(said(page)).toHaveText('Viertel L ist auf der Karte ausgewählt.');
  await expect(page.getByRole('region', { name: 'Karte der Gebiete und Indexklassen' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Ausgewählt: Viertel L' })).toBeVisible();
  await page.getByRole('button', { name: 'Zurück zu: RLK1, Viertel L' }).click();
  await expect(high.getByRole('heading')).toBeFocused();
});

test('counters follow borders and weights, and one summary is said after a pause', async ({ page }) => {
  await openWithSouth(page);
  await expect.poll(() => counters(page)).toMatchObject({ verletzt: 2, Hinweise: 2, offen: 7 });
  await paint(page, 'Viertel L', 'Viertel L');
  await expect.poll(() => counters(page)).toMatchObject({ verletzt: 2, Hinweis: 1 });
  await expect(said(page)).toHaveText(/^Leitkriterien: 2 verletzt, 1 Hinweis, 7 offen\.$/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => counters(page)).toMatchObject({ verletzt: 2, Hinweise: 2 });
  await openLage(page);
  await weigh(page, 'Transferleistungsdichte', 0);
  await page.getByRole('navigation', { name: 'Räume' }).getByRole('link', { name: 'Gebiete' }).click();
  await expect(page.getByRole('list', { name: /^Wie viele Prüfungen/ })).toBeVisible();
  await expect.poll(() => counters(page)).toMatchObject({ verletzt: 3, Hinweise: 2 });
});

test('by keyboard alone: to a finding, its reason, and back to the groups', async ({ page }) => {
  await openWithSouth(page);
  await page.getByRole('tab', { name: 'Gebiete', exact: true }).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Leitkriterien', level: 2 })).toBeVisible();
  const group = page.getByRole('button', { name: /Gebiet „Süd“/ });
  await tabTo(page, () => group.evaluate((element) => element === document.activeElement));
  await page.keyboard.press('Enter');
  await expect(group).toHaveAttribute('aria-expanded', 'true');
  const more = finding(page, /^Viertel A – RLK2/).getByRole('button', { name: 'Mehr dazu' });
  await tabTo(page, () => more.evaluate((element) => element === document.activeElement));
  await page.keyboard.press('Enter');
  const record = finding(page, /^Viertel A – RLK2/).getByRole('button', {
    name: 'Beitrag zur Identität festhalten',
  });
  await tabTo(page, () => record.evaluate((element) => element === document.activeElement));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Alter Ortskern');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('RLK6, Viertel A: festgehalten.');
  // What is met is not listed any more: the keyboard stands on the group.
  await expect(finding(page, /^Viertel A – RLK2/)).toHaveCount(0);
  await expect(group).toBeFocused();
});

/** Presses Tab until something holds, as somebody without a mouse would. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('60 times Tab did not lead there');
}

test('nothing is cut off on narrow screens', async ({ page }) => {
  await openWithSouth(page);
  await openGroup(page, /Gebiet „Süd“/);
  await unfold(finding(page, /^Viertel A – RLK2/));
  await finding(page, /^Viertel A – RLK2/)
    .getByRole('button', { name: 'Rolle für die Nachbarn festhalten' })
    .click();
  const size = finding(page, /^GLK2/);
  await unfold(size);
  await size.getByRole('button', { name: 'Was fehlt noch?' }).click();
  await expect(size.getByRole('button', { name: 'Anwenden' }).first()).toBeVisible();
  for (const width of [1024, 320]) {
    await page.setViewportSize({ width, height: 700 });
    // The panel cuts off what is too wide; only its own width tells.
    const panel = page.getByRole('tabpanel');
    const overflow = () => panel.evaluate((element) => element.scrollWidth - element.clientWidth);
    await expect.poll(overflow, `panel at ${String(width)}`).toBeLessThanOrEqual(0);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  }
  await size.scrollIntoViewIfNeeded();
  await expectAccessible(page);
});

/** What people know and no figure says: recorded at its place, an event each, and what it changes in the verdicts. */
import type { Locator, Page } from '@playwright/test';
import { said } from './support/dossier.ts';
import { areaMap, createArea } from './support/gebiete.ts';
import { counters, finding, openCriteria, openCrowdedCity, openGroup, unfold } from './support/kriterien.ts';
import { enter, numberOf, oneStep, openAreaPanel, openRules, rule, toggle } from './support/regeln.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** An area with two Teilräume of one Stadtbezirk. */
async function openWithWest(page: Page): Promise<void> {
  await openCrowdedCity(page);
  await createArea(page, 'West');
  await toggle(page, 'West', ['Viertel A', 'Viertel B']);
  await openCriteria(page);
  await page.getByRole('checkbox', { name: 'Nur was zu tun ist' }).uncheck();
  await openGroup(page, /Gebiet „West“/);
}

/** Answers the question a finding asks. */
async function record(
  page: Page,
  at: Locator,
  button: string,
  question: string,
  text: string,
): Promise<void> {
  await at.getByRole('button', { name: button }).click();
  await at.getByRole('textbox', { name: question }).fill(text);
  await oneStep(page, () => at.getByRole('button', { name: 'Festhalten', exact: true }).click());
}

test('what is there and missing, and why other funding does not suffice, turn open into met', async ({
  page,
}) => {
  await openWithWest(page);
  const before = (await counters(page)).offen ?? 0;
  const infrastructure = finding(page, /^RLK5/);
  await unfold(infrastructure);
  // No change of borders would answer it.
  await expect(infrastructure.getByRole('button', { name: 'Was fehlt noch?' })).toHaveCount(0);
  await record(
    page,
    infrastructure,
    'Infrastruktur festhalten',
    'Welche Infrastruktur ist da, welche fehlt?',
    'Kita ist da, <b>Beratung</b> fehlt',
  );
  await expect(infrastructure).toContainText('erfüllt');
  await expect(infrastructure).toContainText('Kita ist da, <b>Beratung</b> fehlt');
  const funding = finding(page, /^GLK7/);
  await unfold(funding);
  await record(
    page,
    funding,
    'Einschätzung festhalten',
    'Warum reicht andere Förderung hier nicht aus?',
    'Projektmittel laufen aus',
  );
  await expect(funding).toContainText('Festgehalten ist, warum andere Förderung hier nicht ausreicht.');
  await expect.poll(async () => (await counters(page)).offen).toBe(before - 2);
});

test('each is an event: undo takes it back, redo brings it again, a change of words keeps both', async ({
  page,
}) => {
  await openWithWest(page);
  const funding = finding(page, /^GLK7/);
  await unfold(funding);
  const question = 'Warum reicht andere Förderung hier nicht aus?';
  await record(page, funding, 'Einschätzung festhalten', question, 'Projektmittel laufen aus');
  await funding.getByRole('button', { name: 'Ändern' }).click();
  const text = funding.getByRole('textbox', { name: question });
  await expect(text).toHaveValue('Projektmittel laufen aus');
  await text.fill('Kein Programm passt');
  await oneStep(page, () => funding.getByRole('button', { name: 'Festhalten', exact: true }).click());
  await expect(funding).toContainText('Kein Programm passt');
  await page.keyboard.press('Control+z');
  await expect(funding).toContainText('Projektmittel laufen aus');
  await page.keyboard.press('Control+z');
  await expect(funding).toContainText('offen');
  await page.keyboard.press('Control+Shift+z');
  await expect(funding).toContainText('Projektmittel laufen aus');
  await expect(funding).toContainText(/Eingetragen am \d+\. \S+ \d{4}/);
});

test('a special effect shows the index without it; a count that is none is named at its field', async ({
  page,
}) => {
  await openWithWest(page);
  await finding(page, /^Viertel A – RLK2/)
    .getByRole('button', { name: 'Auf der Karte zeigen' })
    .click();
  const chosen = page.getByRole('region', { name: 'Ausgewählt: Viertel A' });
  await chosen.getByRole('button', { name: 'Sondereffekt festhalten' }).click();
  await chosen.getByRole('textbox', { name: /^Welcher Sondereffekt/ }).fill('Seniorenzentrum');
  const inhabitants = chosen.getByRole('textbox', { name: 'Einwohner*innen', exact: true });
  const old = chosen.getByRole('textbox', { name: 'Einwohner*innen ab 65 Jahren', exact: true });
  await inhabitants.fill('800');
  await old.fill('viele');
  await chosen.getByRole('button', { name: 'Festhalten', exact: true }).click();
  await expect(old).toBeFocused();
  await expect(inhabitants).toHaveValue('800');
  await expectAccessible(page);
  await old.fill('800');
  await oneStep(page, () => chosen.getByRole('button', { name: 'Festhalten', exact: true }).click());
  await expect(chosen.getByRole('article', { name: /^RLK4/ })).toContainText(
    /Ohne ihn läge der Indexwert bei [+−]\d,\d\d statt −\d,\d\d\./,
  );
});

test('a Teilraum that leaves the existing layout needs a reason, and borders a review', async ({ page }) => {
  await openWithWest(page);
  const review = finding(page, /^GLK3/);
  await unfold(review);
  await expect(review).toContainText('Wann die Grenzen zuletzt überprüft wurden, ist nicht eingetragen.');
  await record(
    page,
    review,
    'Ergebnis der Überprüfung festhalten',
    'Was hat die Überprüfung der Grenzen ergeben?',
    'Keine Änderung',
  );
  await expect(review).toContainText('erfüllt');
  await expect(review).toContainText('Die Grenzen wurden zuletzt vor weniger als einem Jahr überprüft.');
  await openAreaPanel(page, 'Vergleich');
  await page.getByRole('textbox', { name: 'Name der Referenz' }).fill('Zuschnitt 2019');
  await oneStep(page, () => page.getByRole('button', { name: /als Referenz festhalten/ }).click());
  await toggle(page, 'West', ['Viertel B']);
  await openCriteria(page);
  await openGroup(page, /Außerhalb der Gebiete/);
  const leaving = finding(page, /^Viertel B – GLK3/);
  await expect(leaving).toContainText('offen');
  await unfold(leaving);
  await expect(leaving).toContainText('Bisher gehört der Teilraum zum Gebiet „West“.');
  await record(
    page,
    leaving,
    'Entwicklung festhalten',
    'Welche Entwicklung begründet das Ausscheiden?',
    'Neue Nachbarschaft',
  );
  await expect(leaving).toContainText('Die Entwicklung, die das begründet, ist festgehalten.');
  await expect(leaving).toContainText('erfüllt');
});

test('the other limits are checked as soon as their rules apply', async ({ page }) => {
  await openWithWest(page);
  await openRules(page);
  for (const [title, name] of [
    ['Größe eines Gebiets', 'R2'],
    ['Groß genug für belastbare Zahlen', 'S6.3.1'],
  ] as const) {
    const fold = await rule(page, title);
    await oneStep(page, () => fold.getByRole('button', { name: `Regel ${name} anwenden` }).click());
  }
  await openCriteria(page);
  // Viertel A has 10,000 inhabitants, Viertel B 11,500.
  const size = finding(page, /^R2/);
  await expect(size).toContainText(
    'Im Gebiet leben 21.500 Einwohner*innen. Vorgesehen sind etwa 20.000 bis 30.000.',
  );
  await expect(size).toContainText('erfüllt');
  await expect(finding(page, /^S6\.3\.1/)).toContainText('erfüllt');
  await openRules(page);
  const enough = await rule(page, 'Groß genug für belastbare Zahlen');
  await oneStep(page, () => enter(numberOf(enough, 'empfohlen sind mindestens'), '21501'));
  await openCriteria(page);
  await expect(finding(page, /^S6\.3\.1/)).toContainText('Hinweis');
  await expect(finding(page, /^S6\.3\.1/)).toContainText('mit 1 Einwohner*in mehr.');
});

test('by keyboard alone: a remedy is opened, applied and taken back', async ({ page }) => {
  await openWithWest(page);
  await openGroup(page, /Außerhalb der Gebiete/);
  const high = finding(page, /^Viertel L – RLK1/);
  await high.getByRole('button', { name: 'Mehr dazu' }).press('Enter');
  await high.getByRole('button', { name: 'Was fehlt noch?' }).press('Enter');
  const remedy = high.getByRole('group', { name: 'Mit Viertel L ein neues Gebiet anlegen' });
  await expect(remedy).toBeVisible();
  for (let pressed = 0; pressed < 10; pressed += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator('[role=group]:focus-within').last().textContent())?.startsWith('Mit Viertel L'))
      break;
  }
  await oneStep(page, async () => {
    await page.keyboard.press('Enter');
    // What the criteria say of it is heard soon after.
    await expect(said(page)).toHaveText('Angewendet: Mit Viertel L ein neues Gebiet anlegen.');
  });
  await oneStep(page, () => page.keyboard.press('Enter'));
  await expect(high).toContainText('Hinweis');
  await expect(areaMap(page)).toBeVisible();
});

/** The room Erfordernisse: what people say is taken down at once, completed later, and can be followed. */
import { expectNothingStored, expectStored, said } from './support/dossier.ts';
import { unfoldAll } from './support/daten.ts';
import {
  capture,
  captureField,
  entry,
  list,
  openErfordernisse,
  openNeed,
  rate,
  step,
  titles,
} from './support/erfordernisse.ts';
import { enter } from './support/konferenz.ts';
import { expect, test } from './support/test.ts';

test('needs are taken down as fast as somebody types: Enter, and the next', async ({ page }) => {
  await openErfordernisse(page);
  await captureField(page).focus();
  const spoken = ['Mehr Licht im Park', 'Ganztag fehlt', 'Bus nach 20 Uhr', 'Treffpunkt für Ältere'];
  for (const sentence of spoken) {
    await page.keyboard.type(sentence);
    await page.keyboard.press('Enter');
  }
  await expectStored(page, 1 + spoken.length);
  await expect(captureField(page)).toBeFocused();
  await expect(captureField(page)).toHaveValue('');
  await expect(titles(page)).toHaveText(spoken.toReversed());
  await expect(said(page)).toContainText('Aufgenommen: Treffpunkt für Ältere');
  await page.keyboard.press('Enter');
  await expectNothingStored(page, 1 + spoken.length);
  await page.reload();
  await expect(titles(page)).toHaveText(spoken.toReversed());
});

test('what holds for a whole conference is chosen once', async ({ page }) => {
  await openErfordernisse(page);
  await page.getByText('Für alle, die Sie jetzt aufnehmen').click();
  await page.getByLabel('Herkunft').first().selectOption('Bürger*innenkonferenz');
  await capture(page, 'Spielplatz am Kanal', 'Radweg zum Bahnhof');
  for (const title of ['Spielplatz am Kanal', 'Radweg zum Bahnhof']) {
    const detail = await openNeed(page, title);
    await expect(detail.getByLabel('Herkunft')).toHaveValue('citizensConference');
  }
});

test('everything about a need is recorded, and is there after a reload', async ({ page }) => {
  await openErfordernisse(page);
  await capture(page, 'Ganztag fehlt');
  const detail = await openNeed(page, 'Ganztag fehlt');
  await step(page, () =>
    enter(detail.getByLabel('Beschreibung', { exact: true }), 'Es gibt 40 Plätze für 120 Kinder.'),
  );
  await step(page, async () => {
    await detail.getByLabel('Herkunft').selectOption('Sozialplanung');
  });
  await step(page, () => detail.getByRole('checkbox', { name: 'Bildung' }).first().check());
  await step(page, () => detail.getByRole('checkbox', { name: 'Kinder, Jugend und Familie' }).check());
  await detail.getByRole('button', { name: 'Zielgruppe hinzufügen' }).click();
  await step(page, () => enter(detail.getByLabel('Zielgruppe 1', { exact: true }), 'Grundschulkinder'));
  await rate(page, 'Dringlichkeit', 4);
  await detail.getByRole('button', { name: 'Ziel hinzufügen' }).click();
  await step(page, () => enter(detail.getByLabel('Ziel 1', { exact: true }), 'Bildungschancen'));
  await detail.getByRole('button', { name: 'Indikator hinzufügen' }).click();
  await detail.getByLabel('Indikator 1: Bezeichnung').fill('Ganztagsplätze');
  await detail.getByLabel('Indikator 1: Ist-Wert').fill('40');
  await step(page, () => enter(detail.getByLabel('Indikator 1: Soll-Wert'), '120'));
  await detail.getByRole('button', { name: 'Verweis hinzufügen' }).click();
  await detail.getByLabel('Verweis 1: Titel').fill('Schulentwicklungsplan');
  await step(page, () =>
    enter(detail.getByLabel('Verweis 1: Adresse oder Pfad'), 'https://example.org/plan'),
  );
  await step(page, () => enter(detail.getByLabel('Dissens'), 'Der Träger sieht keinen Bedarf.'));
  const expected = async () => {
    await expect(detail.getByLabel('Beschreibung', { exact: true })).toHaveValue(
      'Es gibt 40 Plätze für 120 Kinder.',
    );
    await expect(detail.getByRole('checkbox', { name: 'Bildung' }).first()).toBeChecked();
    await expect(detail.getByLabel('Zielgruppe 1', { exact: true })).toHaveValue('Grundschulkinder');
    await expect(
      page.getByRole('radiogroup', { name: 'Dringlichkeit' }).getByRole('radio', { name: '4' }),
    ).toBeChecked();
    await expect(detail.getByLabel('Indikator 1: Soll-Wert')).toHaveValue('120');
    await expect(detail.getByRole('link', { name: /Schulentwicklungsplan öffnen/ })).toHaveAttribute(
      'href',
      'https://example.org/plan',
    );
    await expect(detail.getByLabel('Dissens')).toHaveValue('Der Träger sieht keinen Bedarf.');
  };
  await expected();
  await page.reload();
  await expect(detail).toBeVisible();
  await unfoldAll(page);
  await expected();
});

test('a rating, an origin and an answer are taken back, and stay so', async ({ page }) => {
  await openErfordernisse(page);
  await capture(page, 'Ganztag fehlt');
  const detail = await openNeed(page, 'Ganztag fehlt');
  const urgency = page.getByRole('radiogroup', { name: 'Dringlichkeit', exact: true });
  const pursued = detail.getByRole('radiogroup', { name: 'Wird das Thema weiterverfolgt?' });
  const origin = detail.getByLabel('Herkunft');
  await rate(page, 'Dringlichkeit', 3);
  await step(page, () => pursued.getByRole('radio', { name: 'ja', exact: true }).check());
  await step(page, async () => {
    await origin.selectOption('Fachamt');
  });
  await step(page, () => urgency.getByRole('radio', { name: 'offen' }).check());
  await step(page, () => pursued.getByRole('radio', { name: 'noch offen' }).check());
  await step(page, async () => {
    await origin.selectOption('');
  });
  await page.reload();
  await expect(detail).toBeVisible();
  await unfoldAll(page);
  await expect(urgency.getByRole('radio', { name: 'offen' })).toBeChecked();
  await expect(pursued.getByRole('radio', { name: 'noch offen' })).toBeChecked();
  await expect(origin).toHaveValue('');
});

test('what is being typed when the window reloads, or another need is opened, is not lost', async ({
  page,
}) => {
  await openErfordernisse(page);
  await capture(page, 'Ganztag fehlt', 'Bus nach 20 Uhr');
  const detail = await openNeed(page, 'Ganztag fehlt');
  const description = detail.getByLabel('Beschreibung', { exact: true });
  await description.pressSequentially('Es gibt 40 Plätze');
  await page.reload();
  await expect(description).toHaveValue('Es gibt 40 Plätze');
  await expectStored(page, 4);
  await description.fill('Es gibt 40 Plätze für 120 Kinder');
  await openNeed(page, 'Bus nach 20 Uhr');
  await expectStored(page, 5);
  await openNeed(page, 'Ganztag fehlt');
  await expect(description).toHaveValue('Es gibt 40 Plätze für 120 Kinder');
});

test('an address that would run is not kept, and neither is a need without a title', async ({ page }) => {
  await openErfordernisse(page);
  await capture(page, 'Ganztag fehlt');
  const detail = await openNeed(page, 'Ganztag fehlt');
  await detail.getByRole('button', { name: 'Verweis hinzufügen' }).click();
  await enter(detail.getByLabel('Verweis 1: Adresse oder Pfad'), 'javascript:alert(1)');
  await expect(detail.getByText(/Bitte beginnen Sie mit https/)).toBeVisible();
  await expect(detail.getByRole('link', { name: /öffnen/ })).toHaveCount(0);
  await enter(detail.getByLabel('Titel', { exact: true }), '');
  await expect(detail.getByText(/braucht einen Titel/)).toBeVisible();
  await expectNothingStored(page, 2);
  await expect(titles(page)).toHaveText(['Ganztag fehlt']);
});

test('the state changes step by step, asks why, and agreed needs a goal', async ({ page }) => {
  await openErfordernisse(page);
  await capture(page, 'Ganztag fehlt');
  const detail = await openNeed(page, 'Ganztag fehlt');
  const press = (name: string) => detail.getByRole('button', { name, exact: true }).click();
  await step(page, () => press('Als Handlungserfordernis führen'));
  await expect(detail.getByRole('button', { name: 'Als abgestimmt führen' })).toHaveCount(0);
  await expect(detail).toContainText('mit mindestens 1');
  await press('Zur Bewertung');
  await expect(
    page.getByRole('radiogroup', { name: 'Bezug zu strategischen Zielen' }).getByRole('radio', { name: '0' }),
  ).toBeFocused();
  await rate(page, 'Bezug zu strategischen Zielen', 3);
  await press('Als abgestimmt führen');
  await press('Als abgestimmt führen');
  await expect(detail.getByRole('alert')).toContainText('Bitte geben Sie den Grund an');
  await detail.getByLabel('Wann und warum hat die Sozialraumkonferenz').fill('12. Mai: einstimmig');
  await step(page, () => press('Als abgestimmt führen'));
  await expect(said(page)).toHaveText('Stand ist jetzt: abgestimmt.');
  await press('Als Bedarf führen');
  await detail.getByLabel('Warum reichen die vorhandenen Angebote nicht?').fill('Alle Plätze sind belegt.');
  await step(page, () => press('Als Bedarf führen'));
  await expect(entry(page, 'Ganztag fehlt')).toContainText('Bedarf');
  await press('Nicht weiterverfolgen');
  await detail.getByLabel('Warum wird es nicht weiterverfolgt?').fill('Neubau ist beschlossen.');
  await step(page, () => press('Nicht weiterverfolgen'));
  await expect(entry(page, 'Ganztag fehlt')).toContainText('nicht weiterverfolgt');
  await expect(detail).toContainText('Neubau ist beschlossen.');
  await page.getByRole('heading', { level: 2, name: 'Ganztag fehlt' }).focus();
  await page.keyboard.press('Control+z');
  await expect(entry(page, 'Ganztag fehlt')).toContainText('Bedarf');
});

test('an agreed need keeps its goal: the refused rating goes back, and what is typed later is stored', async ({
  page,
}) => {
  await openErfordernisse(page);
  await capture(page, 'Ganztag fehlt');
  const detail = await openNeed(page, 'Ganztag fehlt');
  const press = (name: string) => detail.getByRole('button', { name, exact: true }).click();
  const goal = page.getByRole('radiogroup', { name: 'Bezug zu strategischen Zielen' });
  await step(page, () => press('Als Handlungserfordernis führen'));
  await rate(page, 'Bezug zu strategischen Zielen', 3);
  await press('Als abgestimmt führen');
  await detail.getByLabel('Wann und warum hat die Sozialraumkonferenz').fill('12. Mai: einstimmig');
  await step(page, () => press('Als abgestimmt führen'));
  await goal.getByRole('radio', { name: '0' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Bezug zu strategischen Zielen' })).toBeVisible();
  await expect(goal.getByRole('radio', { name: '3' })).toBeChecked();
  await step(page, () => enter(detail.getByLabel('Beschreibung', { exact: true }), 'Es gibt 40 Plätze.'));
});

test('the path from a theme to a need can be followed', async ({ page }) => {
  await openErfordernisse(page);
  await capture(page, 'Angst im Park');
  const detail = await openNeed(page, 'Angst im Park');
  await expect(detail).toContainText('Noch nicht entschieden.');
  await step(page, () => enter(detail.getByLabel('Bewertung des Themas'), 'Dringend, passt zum Programm.'));
  const yes = (question: string, answer = 'ja') =>
    step(page, () =>
      detail
        .getByRole('radiogroup', { name: question })
        .getByRole('radio', { name: answer, exact: true })
        .check(),
    );
  await yes('Wird das Thema weiterverfolgt?');
  await yes('Kann die Sozialraumkoordination es kurzfristig selbst bearbeiten?', 'nein');
  await step(page, () => enter(detail.getByLabel('Beraten am'), '2026-05-12'));
  await yes('Sieht die Stadtteilkonferenz ein sozialräumliches Thema?');
  await expect(detail).toContainText('Es geht in die Projektentwicklung.');
  await yes('Wird das Thema weiterverfolgt?', 'nein');
  await expect(detail).toContainText('Kein festgestelltes sozialräumliches Thema.');
});

test('statements are given with consent or dissent, and withdrawn', async ({ page }) => {
  await openErfordernisse(page);
  await capture(page, 'Ganztag fehlt');
  const detail = await openNeed(page, 'Ganztag fehlt');
  const give = detail.getByRole('button', { name: 'Stellungnahme aufnehmen' });
  await give.click();
  await expect(detail.getByRole('alert')).toContainText('Bitte schreiben Sie die Stellungnahme');
  await detail.getByLabel('Wer nimmt Stellung?').selectOption('Fachamt');
  await detail.getByLabel('Amt oder Stelle').fill('Amt für Schulentwicklung');
  await detail.getByLabel('Zustimmung').selectOption('stimmt nicht zu');
  await detail.getByLabel('Stellungnahme', { exact: true }).fill('Ab 2028 gibt es Plätze.');
  await step(page, () => give.click());
  await expect(detail).toContainText('Fachamt, Amt für Schulentwicklung');
  await expect(detail).toContainText('✗ stimmt nicht zu');
  await expect(entry(page, 'Ganztag fehlt')).toContainText('1 Stellungnahme');
  await step(page, () => detail.getByRole('button', { name: /zurückziehen/ }).click());
  await expect(detail).toContainText('Noch keine Stellungnahme.');
});

test('Teilräume are chosen by name and on the map, by pointer and by keys', async ({ page }) => {
  await openErfordernisse(page);
  await capture(page, 'Bus nach 20 Uhr');
  const detail = await openNeed(page, 'Bus nach 20 Uhr');
  const field = detail.getByLabel('Teilraum hinzufügen');
  await field.fill('Gibt es nicht');
  await field.press('Enter');
  await expect(detail.getByText(/gibt es in den geöffneten Daten nicht/)).toBeVisible();
  const name = await page.locator('datalist option').nth(30).getAttribute('value');
  await field.fill(name ?? '');
  await step(page, () => field.press('Enter'));
  await expect(detail.getByRole('button', { name: `${name ?? ''} herausnehmen` })).toBeVisible();
  await detail.getByRole('button', { name: 'Auf der Karte wählen' }).click();
  const map = page.getByRole('region', { name: 'Karte: Ort des Erfordernisses' });
  await expect(map).not.toHaveAttribute('aria-busy', 'true');
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  // Right of the legend the model city fills the map.
  const position = { x: 0.75 * (box?.width ?? 0), y: 0.4 * (box?.height ?? 0) };
  await step(page, () => map.click({ position }));
  await expect(detail.getByRole('button', { name: / herausnehmen$/ })).toHaveCount(2);
  await step(page, () => map.click({ position }));
  await expect(detail.getByRole('button', { name: / herausnehmen$/ })).toHaveCount(1);
  await map.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await step(page, () => page.keyboard.press('Enter'));
  await expect(said(page)).toContainText('gehört jetzt dazu');
  await expect(entry(page, 'Bus nach 20 Uhr')).toContainText('2 Teilräume');
});

test('the list is narrowed down by what needs are about', async ({ page }) => {
  await openErfordernisse(page);
  await capture(page, 'Ganztag fehlt', 'Bus nach 20 Uhr', 'Treffpunkt für Ältere');
  const detail = await openNeed(page, 'Ganztag fehlt');
  await step(page, () => detail.getByRole('checkbox', { name: 'Bildung' }).first().check());
  await page.getByRole('combobox', { name: 'Lebenslagenbereich', exact: true }).selectOption('Bildung');
  await expect(titles(page)).toHaveText(['Ganztag fehlt']);
  await expect(page.getByText('1 von 3 Erfordernissen')).toBeVisible();
  await page.getByRole('button', { name: 'Alle zeigen' }).click();
  await expect(titles(page)).toHaveCount(3);
  await page.getByLabel('Text enthält').fill('treff');
  await expect(titles(page)).toHaveText(['Treffpunkt für Ältere']);
  await page.getByLabel('Text enthält').fill('gibt es nicht');
  await expect(page.getByText('Kein Erfordernis passt')).toBeVisible();
});

test('a deleted need comes back by its notice', async ({ page }) => {
  await openErfordernisse(page);
  await capture(page, 'Ganztag fehlt', 'Bus nach 20 Uhr');
  const detail = await openNeed(page, 'Ganztag fehlt');
  await detail.getByRole('button', { name: 'Erfordernis löschen' }).click();
  await expect(page.getByText('Erfordernis „Ganztag fehlt“ gelöscht.').first()).toBeVisible();
  await expect(titles(page)).toHaveText(['Bus nach 20 Uhr']);
  await capture(page, 'Noch eins');
  await page.locator('.notice').getByRole('button', { name: 'Rückgängig' }).click();
  await expect(titles(page)).toHaveCount(3);
  await expect(list(page)).toContainText('Ganztag fehlt');
});

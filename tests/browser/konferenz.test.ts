/** The room Konferenz: what was entered about a conference stays, comes back, and can be taken back. */
import { unfoldAll } from './support/daten.ts';
import { expectNothingStored, expectStored, said } from './support/dossier.ts';
import { createConference, enter, openKonferenz, overflow, savedText, tabTo } from './support/konferenz.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('a whole conference is recorded by keyboard alone and is there after a reload', async ({ page }) => {
  await openKonferenz(page);
  const { keyboard } = page;
  const type = async (label: string, text: string) => {
    await tabTo(page, page.getByRole('textbox', { name: label, exact: true }));
    await keyboard.type(text);
  };
  const press = async (name: string, key = 'Enter') => {
    await tabTo(page, page.getByRole('button', { name, exact: true }).first());
    await keyboard.press(key);
  };
  const open = async (title: string) => {
    await tabTo(page, page.locator('summary').filter({ hasText: title }));
    await keyboard.press('Enter');
  };

  await press('Ohne Namen weiter');
  await press('Sozialraumkonferenz');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, page.getByLabel('Datum'));
  await page.getByLabel('Datum').fill('2026-05-12');
  await type('Ort', 'Bürgerzentrum Nord');
  await press('Gebiet hinzufügen');
  await keyboard.type('Seeberg');
  await open('Eingeladen und anwesend');
  await type('Bewohner*innen: eingeladen', '120');
  await type('Bewohner*innen: anwesend', '64');
  await type('Politik: anwesend', '5');
  await open('Wer fehlte?');
  await press('+ Fachämter');
  await keyboard.type('Terminüberschneidung');
  await tabTo(page, page.getByLabel('Alle wesentlichen Beteiligten gaben eine Stellungnahme ab'));
  await keyboard.press('Space');
  await open('Bürger*innenkonferenz davor');
  await tabTo(page, page.getByRole('radio', { name: 'noch nicht eingetragen' }));
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await type('Warum nicht?', 'Das Gebiet ist neu.');
  await open('Tagesordnung');
  await press('Punkt hinzufügen');
  await page.getByLabel('Punkt 1: Uhrzeit').fill('18:00');
  await type('Punkt 1: was', 'Begrüßung');
  await press('Punkt hinzufügen');
  await type('Punkt 2: was', 'Handlungserfordernisse');
  await press('Handlungserfordernisse nach oben', 'Space');
  await expect(said(page)).toHaveText('Handlungserfordernisse steht jetzt an Stelle 1.');
  await expect(page.getByRole('button', { name: 'Handlungserfordernisse nach unten' })).toBeFocused();
  await open('Fragen zu den Ergebnissen');
  await type('Welche Ziele sollen damit erreicht werden?', 'Mehr Ganztag');
  await open('Notiz');
  await type('Was sonst noch wichtig ist', 'Gute Stimmung');
  await keyboard.press('Tab');

  const expected = async () => {
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Sozialraumkonferenz am 12. Mai 2026');
    const values = {
      Ort: 'Bürgerzentrum Nord',
      'Sozialraumgebiet 1': 'Seeberg',
      'Bewohner*innen: eingeladen': '120',
      'Bewohner*innen: anwesend': '64',
      'Politik: anwesend': '5',
      'Stelle 1': 'Fachämter',
      'Grund (Fachämter)': 'Terminüberschneidung',
      'Warum nicht?': 'Das Gebiet ist neu.',
      'Punkt 1: was': 'Handlungserfordernisse',
      'Punkt 2: was': 'Begrüßung',
      'Welche Ziele sollen damit erreicht werden?': 'Mehr Ganztag',
      'Was sonst noch wichtig ist': 'Gute Stimmung',
    };
    for (const [label, value] of Object.entries(values)) {
      await expect(page.getByRole('textbox', { name: label, exact: true }), label).toHaveValue(value);
    }
    await expect(page.getByLabel('Datum')).toHaveValue('2026-05-12');
    await expect(page.getByLabel('Punkt 2: Uhrzeit')).toHaveValue('18:00');
    await expect(page.getByRole('radio', { name: 'nein' })).toBeChecked();
    await expect(page.getByText('Zusammen: 120 eingeladen, 69 anwesend')).toBeVisible();
    await expect(page.getByLabel(/gaben eine Stellungnahme ab/)).toBeChecked();
  };
  await expected();
  // Nothing was written that nobody meant: the city, the conference, a step for every field, row and choice.
  await expectStored(page, 17);
  await page.reload();
  await expectStored(page, 17);
  await unfoldAll(page);
  await expected();
  await expect(page.getByRole('list', { name: 'Noch offen:' }).getByRole('listitem')).toHaveText([
    '5 Fragen zu den Ergebnissen',
    '1 Frage zum Ablauf',
  ]);
});

test('leaving a field stores only that field, and undo brings back what it said', async ({ page }) => {
  await openKonferenz(page);
  await createConference(page);
  const place = page.getByLabel('Ort', { exact: true });
  await enter(place, 'Rathaus');
  await expectStored(page, 3);
  await place.focus();
  await place.blur();
  await expectNothingStored(page, 3);
  await enter(place, 'Schule am Ring');
  await enter(page.getByLabel('Politik: eingeladen'), '4');
  await expectStored(page, 5);
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Politik: eingeladen')).toHaveValue('');
  await expect(place).toHaveValue('Schule am Ring');
  await page.keyboard.press('Control+z');
  await expect(place).toHaveValue('Rathaus');
  await page.keyboard.press('Control+y');
  await expect(place).toHaveValue('Schule am Ring');
});

test('a deleted conference comes back by key, and by the notice even after other changes', async ({
  page,
}) => {
  await openKonferenz(page);
  await createConference(page, 'Planungskonferenz');
  await enter(page.getByLabel('Ort', { exact: true }), 'Rathaus');
  await page.getByRole('button', { name: 'Konferenz löschen' }).click();
  await expect(page.getByText('Noch ist keine Konferenz angelegt.')).toBeVisible();
  const entry = page.getByRole('link', { name: 'Planungskonferenz (noch ohne Datum)' });
  await page.keyboard.press('Control+z');
  await expect(entry).toBeVisible();
  await expect(page.getByText(/gelöscht\.$/)).toHaveCount(0);

  await entry.click();
  await page.getByRole('button', { name: 'Konferenz löschen' }).click();
  await createConference(page, 'Meilensteinkonferenz');
  await page.getByRole('link', { name: 'Konferenzen' }).click();
  await page.getByRole('button', { name: 'Rückgängig', exact: true }).click();
  await expect(entry).toBeVisible();
  await expect(page.getByRole('link', { name: /^Meilensteinkonferenz/ })).toBeVisible();
  await entry.click();
  await unfoldAll(page);
  await expect(page.getByLabel('Ort', { exact: true })).toHaveValue('Rathaus');
});

test('what is being typed when the window reloads or the room is left is not lost', async ({ page }) => {
  await openKonferenz(page);
  await createConference(page);
  const place = page.getByLabel('Ort', { exact: true });
  await place.fill('Bürgerhaus');
  await page.reload();
  await expect(place).toHaveValue('Bürgerhaus');
  await expectStored(page, 3);

  await place.fill('Bürgerhaus Süd');
  await page.evaluate(() => (location.hash = '#/lage'));
  await expectStored(page, 4);
  await page.goBack();
  await expect(place).toHaveValue('Bürgerhaus Süd');
  await expectStored(page, 4);
});

test('what is being typed when the tab is closed is stored', async ({ page }) => {
  await openKonferenz(page);
  await createConference(page);
  await page.getByLabel('Ort', { exact: true }).fill('Bürgerhaus');
  await page.close();
  const again = await page.context().newPage();
  await again.goto('#/konferenz');
  await expect(again.getByRole('list', { name: 'Konferenzen' })).toContainText('Bürgerhaus');
  await expectStored(again, 3);
});

test('a choice is stored at once, and undo takes that choice back', async ({ page }) => {
  await openKonferenz(page);
  await createConference(page);
  await enter(page.getByLabel('Ort', { exact: true }), 'Rathaus');
  await page.getByRole('radio', { name: 'nein' }).check();
  await expectStored(page, 4);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: 'noch nicht eingetragen' })).toBeChecked();
  await expect(page.getByLabel('Ort', { exact: true })).toHaveValue('Rathaus');
  await page.getByLabel('Art der Konferenz').selectOption('Planungskonferenz');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Planungskonferenz/);
  await expectStored(page, 6);
  await page.getByLabel('Art der Konferenz').focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Sozialraumkonferenz/);
  await expect(page.getByLabel('Art der Konferenz')).toHaveValue('sozialraum');
});

test('a second window shows what is entered in the first and enters nothing itself', async ({ page }) => {
  await openKonferenz(page);
  await createConference(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByLabel('Ort', { exact: true })).toBeDisabled();
  await unfoldAll(other);
  await page.getByLabel('Ort', { exact: true }).pressSequentially('Rat');
  await enter(page.getByLabel('Ort', { exact: true }), 'Rathaus');
  await expect(other.getByLabel('Ort', { exact: true })).toHaveValue('Rathaus');
  await expect(other.getByRole('alert')).toHaveCount(0);
  await expectStored(page, 3);
});

test('more present than invited is a remark, no number is an error that is not stored', async ({ page }) => {
  await openKonferenz(page);
  await createConference(page);
  await enter(page.getByLabel('Politik: eingeladen'), '3');
  await enter(page.getByLabel('Politik: anwesend'), '5');
  await expect(page.getByText('Hinweis: Bei „Politik“ waren mehr Personen anwesend')).toBeVisible();
  await expectStored(page, 4);
  const field = page.getByLabel('Fachverwaltung: anwesend');
  await enter(field, '-2');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/ganze Zahl ab 0/);
  await expect(field).toHaveValue('-2');
  await expectNothingStored(page, 4);
  await enter(field, '2');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await expectStored(page, 5);
});

test('a point that is open leads to its field', async ({ page }) => {
  await openKonferenz(page);
  await page.getByRole('button', { name: 'Sozialraumkonferenz' }).click();
  await page.getByRole('button', { name: 'Zahlen der Anwesenden' }).click();
  await expect(page.getByLabel('Bewohner*innen: anwesend')).toBeFocused();
  await page.getByRole('button', { name: '6 Fragen zu den Ergebnissen' }).click();
  await expect(page.getByLabel(/^Welches Handlungserfordernis/)).toBeFocused();
  await unfoldAll(page);
  await page.getByRole('button', { name: 'Anlass, Tag und Ort' }).click();
  await expect(page.getByLabel('Datum')).toBeFocused();
});

test('another kind asks other questions and keeps the answers to the first', async ({ page }) => {
  await openKonferenz(page);
  await createConference(page);
  await enter(page.getByLabel('Welche Ziele sollen damit erreicht werden?'), 'Mehr Ganztag');
  await page.getByLabel('Art der Konferenz').selectOption('Meilensteinkonferenz');
  await page.getByLabel('Art der Konferenz').blur();
  await expect(page.getByLabel('Wie weit sind die Projekte?')).toBeVisible();
  await expect(
    page.getByText('1 Antwort zu einer anderen Art von Konferenz bleibt gespeichert'),
  ).toBeVisible();
  // Only what is stored is saved.
  await expectStored(page, 4);
  const { text } = await savedText(page, 'Konferenz als Text speichern');
  expect(text).toContain('Mehr Ganztag');
  await page.getByLabel('Art der Konferenz').selectOption('Sozialraumkonferenz');
  await expect(page.getByLabel('Welche Ziele sollen damit erreicht werden?')).toHaveValue('Mehr Ganztag');
});

test('names are text, whatever they look like', async ({ page }) => {
  const evil = '<img src=x onerror="document.title=1">';
  await openKonferenz(page);
  await page.getByLabel('Wer bedient dieses Gerät?').fill(evil);
  await page.getByRole('button', { name: 'Übernehmen' }).click();
  await createConference(page);
  await enter(page.getByLabel('Ort', { exact: true }), evil);
  await enter(page.getByLabel('Name der Gruppe 1'), evil);
  await enter(page.getByLabel(`${evil}: anwesend`), '3');
  await enter(page.getByLabel(/^Welches Handlungserfordernis/), evil);
  await page.getByRole('link', { name: 'Konferenzen' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: evil })).toBeVisible();
  await page.getByRole('link', { name: 'Laufendes Protokoll' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: `Ort: „${evil}“` })).toBeVisible();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

for (const [width, height] of [
  [320, 640],
  [1024, 768],
] as const) {
  test(`the room fits ${String(width)} × ${String(height)} and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openKonferenz(page);
    await expectAccessible(page);
    expect(await overflow(page), 'list').toBe(0);
    await createConference(page);
    await enter(
      page.getByLabel('Ort', { exact: true }),
      'Donaudampfschifffahrtsgesellschaftsgebäude'.repeat(3),
    );
    await page.getByRole('button', { name: 'Mit einem Vorschlag beginnen' }).click();
    await page.getByRole('button', { name: '+ Fachämter' }).first().click();
    await page.getByRole('radio', { name: 'nein' }).check();
    await enter(page.getByLabel('Politik: anwesend'), 'viele');
    await enter(page.getByLabel('Datum'), '2026-05-12');
    await expectAccessible(page);
    expect(await overflow(page), 'form').toBe(0);
    await page.getByRole('link', { name: 'Laufendes Protokoll' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Laufendes Protokoll' })).toBeVisible();
    await expectAccessible(page);
    expect(await overflow(page), 'record').toBe(0);
    await page.getByRole('link', { name: 'Konferenzen' }).click();
    await expect(page.getByRole('list', { name: 'Konferenzen' })).toBeVisible();
    expect(await overflow(page), 'list with a conference').toBe(0);
  });
}

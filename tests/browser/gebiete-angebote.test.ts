/** Offers of social infrastructure: read with a preview, counted per area, taken away. */
import type { Page } from '@playwright/test';
import { choose, made } from './support/daten.ts';
import { expectNothingStored, storedSteps, undoButton } from './support/dossier.ts';
import { areaMap, createArea } from './support/gebiete.ts';
import { openSampleCity } from './support/lage.ts';
import { oneStep, openAreaPanel, toggle } from './support/regeln.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const LIST = [
  'name;handlungsfeld;zielgruppe;teilraum',
  'Familienzentrum;Kinder und Familie;Familien;0101',
  'Jugendtreff;Kinder und Familie;Jugendliche;0102',
  'Sprachcafé <img src=x onerror=alert(1)>;Integration;Alle;0101',
  'Beratung;Soziales;Alle;0105',
  'Verirrt;Soziales;Alle;9999',
  'Ortlos;Soziales;Alle;',
].join('\n');

async function preview(page: Page, text = LIST, name = 'angebote.csv'): Promise<void> {
  await openAreaPanel(page, 'Dateien');
  await choose(page, [made(name, text)], 'Tabelle mit Angeboten auswählen');
}

test('a list shows first what has a place and what has none, then counts per area', async ({ page }) => {
  await openSampleCity(page);
  await openAreaPanel(page, 'Gebiete');
  await createArea(page, 'Nord');
  await toggle(page, 'Nord', ['Viertel A', 'Viertel B']);
  const steps = await storedSteps(page);
  await preview(page);
  const shown = page.getByRole('region', { name: 'Das steht in „angebote.csv“' });
  await expect(shown).toContainText('4 Angebote, die in einem Teilraum liegen.');
  await expect(shown).toContainText('2 Zeilen lassen sich nicht zuordnen:');
  await expect(shown).toContainText('9999');
  await expect(shown.getByRole('heading')).toBeFocused();
  await expectNothingStored(page, steps);
  await expectAccessible(page);

  await oneStep(page, () => shown.getByRole('button', { name: 'Übernehmen', exact: true }).click());
  await expect(page.getByText('4 Angebote aus „angebote.csv“.')).toBeVisible();
  const rows = page.getByRole('region', { name: 'Angebote je Gebiet' }).getByRole('row');
  await expect(rows.nth(0)).toHaveText(/Integration\s*Kinder und Familie\s*Soziales/);
  // 3 offers for 1,000 and 1,150 inhabitants.
  await expect(rows.nth(1)).toHaveText(/Nord\s*3\s*1,40\s*1\s*2\s*0/);
  await expect(rows.nth(2)).toHaveText(/außerhalb der Gebiete\s*1\s*0,\d\d\s*0\s*0\s*1/);
  await page.getByLabel('Auswerten nach').selectOption('Zielgruppe');
  await expect(rows.nth(0)).toHaveText(/Alle\s*Familien\s*Jugendliche/);
  await expectAccessible(page);

  await page.reload();
  await expect(areaMap(page)).toBeVisible();
  await page.getByRole('tab', { name: 'Dateien', exact: true }).click();
  await expect(rows.nth(1)).toHaveText(/Nord\s*3\s*1,40/);
});

for (const [name, text] of [
  [
    'punkte.csv',
    'name;handlungsfeld;zielgruppe;laenge;breite\nTreff;Soziales;Alle;6,905;50,905\nKita;Soziales;Kinder;6,915;50,905\nFern;Soziales;Alle;8,5;50,1\n',
  ],
  [
    'punkte.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: (
        [
          ['Treff', 6.905, 50.905],
          ['Kita', 6.915, 50.905],
          ['Fern', 8.5, 50.1],
        ] as const
      ).map(([offer, lon, lat]) => ({
        type: 'Feature',
        properties: { name: offer, handlungsfeld: 'Soziales', zielgruppe: 'Alle' },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      })),
    }),
  ],
] as const) {
  test(`coordinates find their Teilraum by where they lie: ${name}`, async ({ page }) => {
    await openSampleCity(page);
    await openAreaPanel(page, 'Gebiete');
    await createArea(page, 'Nord');
    await toggle(page, 'Nord', ['Viertel A']);
    await preview(page, text, name);
    const shown = page.getByRole('region', { name: `Das steht in „${name}“` });
    await expect(shown).toContainText('2 Angebote, die in einem Teilraum liegen.');
    await expect(shown).toContainText(/„Fern“.*liegt in keinem Teilraum dieser Stadt/);
    await oneStep(page, () => shown.getByRole('button', { name: 'Übernehmen', exact: true }).click());
    const rows = page.getByRole('region', { name: 'Angebote je Gebiet' }).getByRole('row');
    await expect(rows.nth(1)).toHaveText(/Nord\s*1\s*1,00/);
    await expect(rows.nth(3)).toHaveText(/ganze Stadt\s*2/);
  });
}

test('a list that is left is not counted; one that is removed comes back with undo', async ({ page }) => {
  await openSampleCity(page);
  const steps = await storedSteps(page);
  await preview(page);
  await page.getByRole('button', { name: 'Nicht übernehmen' }).click();
  await expect(page.getByText('Es sind keine Angebote geladen.')).toBeVisible();
  await expectNothingStored(page, steps);
  await preview(page);
  await oneStep(page, () => page.getByRole('button', { name: 'Übernehmen', exact: true }).click());
  await oneStep(page, () => page.getByRole('button', { name: 'Angebote entfernen' }).click());
  await expect(page.getByText('Es sind keine Angebote geladen.')).toBeVisible();
  await undoButton(page, 'Angebote entfernt').click();
  await expect(page.getByText('4 Angebote aus „angebote.csv“.')).toBeVisible();
});

test.describe('a list that cannot be used is refused in one sentence, and nothing is stored', () => {
  const refusals: [string, string, RegExp][] = [
    ['leer.csv', '', /leer/],
    ['ohne-ort.csv', 'name;handlungsfeld;zielgruppe\nA;B;C\n', /sagt nicht, wo die Angebote sind/],
    ['fremd.csv', 'name;handlungsfeld;zielgruppe;teilraum\nA;B;C;9999\n', /liegt keines in dieser Stadt/],
    ['bild.png', '\u0089PNG\r\n\u001a\n', /bild\.png/],
  ];
  for (const [name, text, sentence] of refusals) {
    test(name, async ({ page }) => {
      await openSampleCity(page);
      const steps = await storedSteps(page);
      await preview(page, text, name);
      await expect(page.getByRole('tabpanel').getByRole('alert')).toHaveText(sentence);
      await expectNothingStored(page, steps);
    });
  }
});

test('the model city brings offers to try out, and they fit a narrow screen', async ({ page }) => {
  await page.goto('#/gebiete');
  await page.getByRole('tab', { name: 'Dateien', exact: true }).click();
  await page
    .getByRole('region', { name: 'Beispiele der Modellstadt' })
    .getByRole('button', { name: 'Angebote' })
    .click();
  await oneStep(page, () => page.getByRole('button', { name: 'Übernehmen', exact: true }).click());
  await expect(page.getByText(/\d+ Angebote aus „angebote.csv“/)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

/** Köln's real borders, with a .prj nobody can take at its word, and its long population table. */
import { readFileSync } from 'node:fs';
import { readCsv, germanNumber } from './support/csv.ts';
import { card, choose, made, openDaten, savedTable, section, takeOver } from './support/daten.ts';
import { realFiles } from './support/realData.ts';
import { expect, test } from './support/test.ts';

const BORDERS = ['shp', 'dbf', 'prj', 'shx'].map((ending) => `koeln/stadtteile_shp/Stadtteil.${ending}`);
const PERIOD = '2012';

/** A method for what the population table has. */
const METHOD = {
  format: 'veedelwerk-method/1',
  kind: 'weighted_composite',
  id: 'koeln-bevoelkerung',
  title: { de: 'Köln: Bevölkerung' },
  source: 'Test',
  population: 'Einwohner',
  exclude: { population_below: 0, keys: [] },
  indicators: [
    {
      id: 'migration',
      title: { de: 'Migrationshintergrund' },
      value: { numerator: ['mit_migrationshintergrund'], denominator: ['Einwohner'], scale: 100 },
      unit: '%',
      direction: 'higher_is_worse',
      weight: 60,
    },
    {
      id: 'alter',
      title: { de: 'ab 65' },
      value: { numerator: ['ab_65'], denominator: ['Einwohner'], scale: 100 },
      unit: '%',
      direction: 'higher_is_worse',
      weight: 40,
    },
  ],
  standardise: { centre: 'city', spread: 'sd', ddof: 0 },
  combine: { rescale: 'sd' },
  classes: [
    { id: 'unter', title: { de: 'unter' }, upto: 0, inclusive: false },
    { id: 'ueber', title: { de: 'über' } },
  ],
};

/** Figures of 2012 per Stadtteil (keys from 101 on; smaller ones are the city and its Stadtbezirke). */
function figures(path: string): Map<string, Record<string, number>> {
  const byKey = new Map<string, Record<string, number>>();
  for (const row of readCsv(readFileSync(path, 'utf8'), ',')) {
    const key = row['raum_id'] ?? '';
    if (row['jahr'] === PERIOD && Number(key) > 100) {
      byKey.set(key, { ...byKey.get(key), [`${row['tabelle']} ${row['zeile']}`]: Number(row['zahl']) });
    }
  }
  return byKey;
}

/** The index of SPEC § 3, written down once more. */
function expectedIndex(path: string): Map<string, number> {
  const rows = [...figures(path)];
  const inhabitants = rows.map(([, row]) => row['Einwohner in Köln Einwohner'] ?? 0);
  const parts = [
    {
      weight: 0.6,
      of: (row: Record<string, number>) =>
        row['Einwohner mit Migrationshintergrund Einwohner mit Migrationshintergrund'] ?? 0,
    },
    {
      weight: 0.4,
      of: (row: Record<string, number>) =>
        (row['Einwohner nach Alter 65 - < 75'] ?? 0) + (row['Einwohner nach Alter 75 und älter'] ?? 0),
    },
  ];
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const sd = (values: readonly number[]): number => {
    const mean = sum(values) / values.length;
    return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length);
  };
  const scores = parts.map(({ weight, of }) => {
    const counts = rows.map(([, row]) => of(row));
    const shares = counts.map((count, place) => count / (inhabitants[place] ?? 1));
    const centre = sum(counts) / sum(inhabitants);
    return shares.map((share) => (weight * (share - centre)) / sd(shares));
  });
  const y = rows.map((_, place) => sum(scores.map((score) => score[place] ?? 0)));
  return new Map(rows.map(([key], place) => [key, (y[place] ?? 0) / sd(y)]));
}

test('Köln: shifted Shapefile and long table give the index of the formula', async ({ page }) => {
  const files = realFiles(...BORDERS, 'koeln/bevoelkerung_2005-2012_long.csv');
  const table = files.at(-1) ?? '';
  await openDaten(page);
  await choose(page, [...files]);

  const borders = page.getByRole('article', { name: /Stadtteil/ });
  await expect(borders).toContainText('86 Teilräume');
  await expect(borders).toContainText('Umriss repariert');
  await borders.getByRole('button', { name: 'Lage bestätigen' }).click();
  await expect(borders).toContainText('um 2.000.000 m verschoben');
  const data = card(page, 'bevoelkerung_2005-2012_long.csv');
  await expect(data).toContainText('86 Teilräume');
  await expect(data).toContainText('2005');
  await expect(data).toContainText('Zwischensummen: 10 Zeilen');

  await choose(page, [made('verfahren.json', JSON.stringify(METHOD))], 'Verfahren aus Datei öffnen');
  const assignment = section(page, 'Verfahren und Zählgrößen');
  const options = assignment.getByLabel('Spalte für ab_65', { exact: true }).locator('option');
  const named = (text: string): Promise<string> => options.filter({ hasText: text }).first().innerText();
  await assignment.getByLabel('Spalte für mit_migrationshintergrund', { exact: true }).selectOption({
    label: await options
      .filter({ hasText: /Einwohner mit Migrationshintergrund$/ })
      .first()
      .innerText(),
  });
  await assignment
    .getByLabel('Spalte für ab_65', { exact: true })
    .selectOption({ label: await named('65 - < 75') });
  await assignment.getByRole('button', { name: 'Eine weitere Spalte zu „ab_65“ dazuzählen' }).click();
  await assignment
    .getByLabel('2. Spalte für ab_65', { exact: true })
    .selectOption({ label: await named('75 und älter') });
  await expect(assignment).toContainText('Alle Zählgrößen sind zugeordnet.');

  await takeOver(page);
  const expected = expectedIndex(table);
  const saved = await savedTable(page);
  expect(saved.length).toBe(86);
  for (const row of saved) {
    const index = expected.get(row['Schlüssel'] ?? '') ?? Number.NaN;
    expect(Math.abs(germanNumber(row['Indexwert'] ?? '') - index), row['Name']).toBeLessThan(1e-6);
  }
});

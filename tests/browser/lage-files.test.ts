/** What the room Lage saves and opens. */
import { readFileSync } from 'node:fs';
import { legend, legendAfter, made } from './support/daten.ts';
import { openSampleCity, saved, textOf, weights } from './support/lage.ts';
import { expect, test } from './support/test.ts';
import type { Page } from '@playwright/test';

async function openMethod(page: Page, name: string, text: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Verfahren öffnen' });
  if (!(await button.isVisible())) await page.getByText('Speichern und öffnen').click();
  const dialog = page.waitForEvent('filechooser');
  await button.click();
  await (await dialog).setFiles([made(name, text)]);
}

test('the table opens in German Excel and names its method', async ({ page }) => {
  await openSampleCity(page);
  const download = await saved(page, 'Tabelle (CSV)');
  expect(download.suggestedFilename()).toMatch(/koeln-2021_tabelle\.csv$/);
  const text = await textOf(download);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.trim().split('\r\n')).toHaveLength(13);
  expect(text.split('\r\n')[0]).toContain(';');
});

test('the GeoJSON holds borders, index, class and values of every Teilraum', async ({ page }) => {
  await openSampleCity(page);
  const counts = await legend(page);
  const download = await saved(page, 'Karte (GeoJSON)');
  expect(download.suggestedFilename()).toMatch(/\.geojson$/);
  const { features, about } = JSON.parse(await textOf(download)) as {
    features: { geometry: { type: string }; properties: Record<string, string | number | null> }[];
    about: { method: string; weights: string };
  };
  expect(features).toHaveLength(12);
  expect(about.weights).toContain('Transferleistungsdichte 80\u00a0%');
  const titles = features.map(({ properties }) => properties['class_title']);
  for (const [title, count] of Object.entries(counts)) {
    expect(titles.filter((entry) => entry === title)).toHaveLength(count);
  }
  expect(features[0]).toMatchObject({
    geometry: { type: 'MultiPolygon' },
    properties: { key: '0101', name: 'Viertel A', inhabitants: 1000 },
  });
  expect(features[0]?.properties['transferleistungsdichte']).toBeCloseTo(5, 9);
});

test('the picture is larger than the map and says what it shows', async ({ page }) => {
  await openSampleCity(page);
  const download = await saved(page, 'Karte als Bild (PNG)');
  expect(download.suggestedFilename()).toMatch(/_karte\.png$/);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1000);
  // The tree knows nothing of pixels, but a blank picture compresses to almost nothing.
  expect(bytes.length).toBeGreaterThan(30_000);
});

test('a method goes round: saved with the weights being tried, opened again', async ({ page }) => {
  await openSampleCity(page);
  const counts = await legendAfter(page, () => page.getByRole('button', { name: 'Alle gleich' }).click());
  const download = await saved(page, 'Verfahren speichern');
  const text = await textOf(download);
  expect(JSON.parse(text)).toMatchObject({ format: 'veedelwerk-method/1', id: 'koeln-2021' });
  await page.getByRole('button', { name: 'Zurücksetzen' }).click();
  await openMethod(page, 'gleich.json', text);
  await expect(page.getByRole('combobox', { name: 'Verfahren' })).toHaveValue('file');
  await expect.poll(() => weights(page)).toEqual([20, 20, 20, 20, 20]);
  await expect.poll(() => legend(page)).toEqual(counts);
});

test('a third of the weight is computed as a third, whatever per cent shows', async ({ page }) => {
  await openSampleCity(page);
  const method = JSON.parse(await textOf(await saved(page, 'Verfahren speichern'))) as {
    indicators: { weight: number; title: { de: string } }[];
  };
  const three = method.indicators.slice(0, 3).map((indicator) => ({ ...indicator, weight: 1 }));
  const values: number[][] = [];
  for (const indicators of [three, [...three].reverse()]) {
    await openMethod(page, 'drei.json', JSON.stringify({ ...method, indicators }));
    await expect(page.getByRole('slider').first()).toHaveAccessibleName(indicators[0]?.title.de ?? '');
    await expect.poll(() => weights(page)).toEqual([33.4, 33.3, 33.3]);
    const { features } = JSON.parse(await textOf(await saved(page, 'Karte (GeoJSON)'))) as {
      features: { properties: { index: number } }[];
    };
    values.push(features.map(({ properties }) => properties.index));
  }
  const [one = [], other = []] = values;
  expect(one).toHaveLength(12);
  one.forEach((value, i) => {
    expect(value).toBeCloseTo(other[i] ?? NaN, 12);
  });
});

test.describe('a method file is refused with the reason, and the method stays', () => {
  const refusals: [string, (method: Record<string, unknown>) => unknown, RegExp][] = [
    [
      'an unknown field',
      (method) => ({ ...method, gewichtung: 1 }),
      /„gewichtung“ \(Zeile \d+\) ist in Verfahrensdateien nicht vorgesehen/,
    ],
    [
      'weights that are all 0',
      (method) => ({
        ...method,
        indicators: (method['indicators'] as object[]).map((indicator) => ({ ...indicator, weight: 0 })),
      }),
      /Alle Gewichte sind 0/,
    ],
    ['another format', (method) => ({ ...method, format: 'veedelwerk-method/9' }), /anderes Format/],
  ];
  for (const [what, change, sentence] of refusals) {
    test(what, async ({ page }) => {
      await openSampleCity(page);
      const counts = await legend(page);
      const method = JSON.parse(await textOf(await saved(page, 'Verfahren speichern'))) as Record<
        string,
        unknown
      >;
      await openMethod(page, 'verfahren.json', JSON.stringify(change(method)));
      await expect(page.getByRole('alert')).toContainText(sentence);
      await expect.poll(() => weights(page)).toEqual([80, 5, 5, 5, 5]);
      await expect.poll(() => legend(page)).toEqual(counts);
    });
  }

  test('something that is no method at all', async ({ page }) => {
    await openSampleCity(page);
    await openMethod(page, 'notiz.json', 'Kein JSON');
    await expect(page.getByRole('alert')).toContainText('keine lesbare Verfahrensdatei');
  });
});

test('a method whose counts are missing says which, and leads to the data', async ({ page }) => {
  await openSampleCity(page);
  await page.getByRole('combobox', { name: 'Verfahren' }).selectOption({ index: 1 });
  await expect(page.getByRole('alert')).toContainText('Es fehlen:');
  await expect(page.getByRole('link', { name: 'Zum Raum „Daten“' })).toHaveAttribute('href', '#/daten');
  await page.getByRole('combobox', { name: 'Verfahren' }).selectOption({ index: 0 });
  await expect.poll(() => weights(page)).toEqual([80, 5, 5, 5, 5]);
});

/** A dossier with a real city's files, saved and opened on another machine. */
import { bring, dossierCard, onlyDownloads, openAkten, saveAsFile } from './support/akten.ts';
import { choose, legend, openDaten, takeOver } from './support/daten.ts';
import { drawnAsSaid } from './support/colours.ts';
import { expectDrawn } from './support/lage.ts';
import { realFiles } from './support/realData.ts';
import { expect, test } from './support/test.ts';

const BORDERS = ['shp', 'dbf', 'prj', 'cpg', 'shx'].map(
  (ending) => `berlin/lor2021_shp/LOR_2023-01-01_PLR_EPSG_25833_nur_ID.${ending}`,
);

/** Colours of the classes of the status index. */
const COLOURS = {
  hoch: [67, 147, 195],
  mittel: [236, 234, 228],
  niedrig: [244, 165, 130],
  'sehr niedrig': [178, 24, 43],
};

test('Berlin 2021: saved as a file and opened in a fresh profile, legend and map are the same', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const files = realFiles(...BORDERS, 'berlin/mss2021_plr.csv');
  await onlyDownloads(page);
  await openDaten(page);
  await choose(page, files);
  await takeOver(page);
  await expectDrawn(page);
  const counts = await legend(page);
  expect(counts['sehr niedrig']).toBeGreaterThan(0);
  await openAkten(page);
  const file = await (await saveAsFile(page, 'Berlin')).path();

  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), locale: 'de-DE' });
  const other = await context.newPage();
  await other.goto('#/akten');
  await bring(other, file);
  await expect(dossierCard(other, 'Berlin')).toContainText('geöffnet');
  // Its city is there by then.
  await expect(dossierCard(other, 'Berlin')).toContainText('auf dem neuesten Stand');
  await other.getByRole('link', { name: 'Lage', exact: true }).click();
  await expectDrawn(other);
  expect(await legend(other)).toEqual(counts);
  expect((await drawnAsSaid(other, COLOURS)).size).toBeGreaterThan(20);
  await context.close();
});

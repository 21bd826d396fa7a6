import { choose, openDaten } from '../browser/support/daten.ts';
import { realFiles } from '../browser/support/realData.ts';
import { expect, test } from '../browser/support/test.ts';
import { mapAtRest, watchPainting } from './painted.ts';
import { report } from './report.ts';

const RUNS = 5;
const ENDINGS = ['shp', 'dbf', 'prj', 'cpg', 'shx'];

test('Berlin from files to first map', async ({ page }) => {
  report('import', { firstMapMs: [] });
  const shapes = ENDINGS.map((ending) => `berlin/lor2021_shp/LOR_2023-01-01_PLR_EPSG_25833_nur_ID.${ending}`);
  const files = realFiles(...shapes, 'berlin/mss2021_plr.csv');
  await watchPainting(page);
  const firstMapMs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto('about:blank');
    await openDaten(page);
    // The page has finished its start, as it has for a person with files at hand: a dossier is open.
    await expect(page.getByRole('banner')).toContainText('Gespeichert');
    // A person reads in between what was understood; here only the machine's time counts.
    await choose(page, files);
    await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
    await page.waitForFunction(() => window.mapMs > 0);
    await mapAtRest(page);
    firstMapMs.push(await page.evaluate(() => window.mapMs));
  }
  report('import', { firstMapMs });
});

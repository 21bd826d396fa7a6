import { choose, openDaten } from '../browser/support/daten.ts';
import { realFiles } from '../browser/support/realData.ts';
import { expect, test } from '../browser/support/test.ts';
import { mapAtRest, watchPainting } from './painted.ts';
import { report } from './report.ts';

const RUNS = 5;
const ENDINGS = ['shp', 'dbf', 'prj', 'cpg', 'shx'];

test('Berlin from files to first map', async ({ browser }) => {
  report('import', { firstMapMs: [] });
  const shapes = ENDINGS.map((ending) => `berlin/lor2021_shp/LOR_2023-01-01_PLR_EPSG_25833_nur_ID.${ending}`);
  const files = realFiles(...shapes, 'berlin/mss2021_plr.csv');

  const firstMapMs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    // A browser that knows nothing yet: otherwise the dossier of the round before comes back.
    const context = await browser.newContext();
    const page = await context.newPage();
    await watchPainting(page);
    await openDaten(page);
    // The page has finished its start, as it has for a person with files at hand: the model city is open.
    await expect(page.getByText('Modelldaten').first()).toBeVisible();
    // A person reads in between what was understood; here only the machine's time counts.
    await choose(page, files);
    await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
    await page.waitForFunction(() => window.mapMs > 0);
    await mapAtRest(page);
    firstMapMs.push(await page.evaluate(() => window.mapMs));
    await context.close();
  }
  report('import', { firstMapMs });
});

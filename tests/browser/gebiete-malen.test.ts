/** Drawing areas on the map: with the mouse, with a finger, with the lasso. */
import { expectStored, said } from './support/dossier.ts';
import { createArea, expectMembers, openGebiete, spotOf, spots, takeTool } from './support/gebiete.ts';
import { expect, test } from './support/test.ts';

test('a stroke of the brush is shown while it is drawn and stored once', async ({ page }) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  const places = await spots(page);
  await takeTool(page, 'Pinsel');
  const [from, to] = [spotOf(places, 'Viertel A'), spotOf(places, 'Viertel D')];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await expectMembers(page, 'Nord', 4);
  // Begun, opened, created: the stroke is not stored while the mouse is down.
  await expectStored(page, 3);
  await page.mouse.up();
  await expectStored(page, 4);
  await expect(said(page)).toHaveText('4 Teilräume in „Nord“ aufgenommen.');
  await page.keyboard.press('Control+z');
  await expectMembers(page, 'Nord', 0);
});

/** Areas in the hall: borders and names upon the map, as they are drawn. */
import type { Locator } from '@playwright/test';
import { areaMap, createArea, enterGebiete, takeTool } from './support/gebiete.ts';
import { openDesk, openStage, press, stageButton, still } from './support/stage.ts';
import { expect, test } from './support/test.ts';

test('the hall sees the areas with their names, and every stroke', async ({ page, context }) => {
  await openDesk(page);
  const stage = await openStage(context, page);
  await stage.setViewportSize({ width: 1280, height: 720 });
  await press(page, 'Karte');
  await stageButton(page).click();
  await enterGebiete(page);
  await createArea(page, 'Nord');
  const list = stage.getByRole('list', { name: 'Gebiete' });
  await expect(list.getByRole('listitem')).toHaveText([/^A\s*Nord$/]);
  const before = await still(stage);
  await page.bringToFront();
  const box = await areaMap(page).boundingBox();
  if (!box) throw new Error('the map has no size');
  await takeTool(page, 'Pinsel');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.45, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 6 });
  await page.mouse.up();
  await stage.bringToFront();
  await expect.poll(() => still(stage)).not.toBe(before);
  await page.bringToFront();
  await createArea(page, 'Süd');
  await expect(list.getByRole('listitem')).toHaveText([/^A\s*Nord$/, /^B\s*Süd$/]);
});

test('fifteen areas leave the hall its whole map, all names and the source', async ({ page, context }) => {
  await openDesk(page);
  const stage = await openStage(context, page);
  await stage.setViewportSize({ width: 1280, height: 720 });
  await press(page, 'Karte');
  await page.getByRole('link', { name: 'Gebiete', exact: true }).click();
  await page.getByRole('tab', { name: 'Dateien', exact: true }).click();
  await page.getByRole('button', { name: 'Zuschnitt, der Leitkriterien verletzt' }).click();
  await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
  const names = stage.getByRole('list', { name: 'Gebiete' }).getByRole('listitem');
  await expect(names).toHaveCount(16);
  const box = async (place: Locator): Promise<{ top: number; bottom: number }> => {
    const found = await place.boundingBox();
    return { top: found?.y ?? NaN, bottom: (found?.y ?? NaN) + (found?.height ?? NaN) };
  };
  await expect
    .poll(async () => {
      const [last, source, map] = [
        await box(names.last()),
        await box(stage.locator('footer')),
        await box(stage.locator('canvas').first()),
      ];
      return [
        map.bottom <= last.top,
        last.bottom <= source.top,
        source.bottom <= 720,
        map.bottom - map.top > 320,
      ];
    })
    .toEqual([true, true, true, true]);
  await expect(stage.getByText('Modelldaten, erfunden')).toBeInViewport();
});

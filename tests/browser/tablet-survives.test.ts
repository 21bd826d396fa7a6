/** The tablet falls down, its storage is full, the round closes: no ballot is lost, and nobody is thanked too early. */
import { chromium, type Page } from '@playwright/test';
import { join } from 'node:path';
import { SERVER_HEADERS } from '../../www/vite/security.ts';
import { killBrowser } from './support/processes.ts';
import { serve } from './support/server.ts';
import {
  begin,
  expectBallots,
  give,
  handIn,
  more,
  openOffice,
  roundFile,
  setUp,
  startTablet,
  TOPICS,
  vote,
} from './support/tablet.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const [MEETING = '', SCHOOL = ''] = TOPICS;
const KILLS = 5;

/** From now on nothing more fits, until the returned function is called. */
async function fill(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const store = IDBObjectStore.prototype;
    const add: unknown = Reflect.get(store, 'add');
    Object.assign(window, { free: () => Object.assign(store, { add }) });
    const refuse = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(store, { add: refuse });
  });
  return () => page.evaluate(() => (Reflect.get(window, 'free') as () => void)());
}

test('what cannot be stored is said, stays on screen, and is stored once it can be', async ({ page }) => {
  await setUp(page, (await roundFile()).file);
  await startTablet(page);
  await vote(page, { [MEETING]: 1 });
  await begin(page).click();
  await give(page, { [SCHOOL]: 2 });
  const free = await fill(page);
  await page.getByRole('button', { name: 'Punkte abgeben' }).click();
  await expect(page.getByRole('alert')).toContainText('Ihre Punkte sind noch nicht gespeichert.');
  await expect(page.getByRole('listitem')).toHaveText([/Mehr Plätze.*2 Punkte/]);
  await expectAccessible(page);
  await free();
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(page.getByRole('heading', { name: 'Danke!' })).toBeVisible();
  await page.getByRole('button', { name: 'Nächste Person' }).click();
  await expectBallots(page, 2);
});

test('whoever was thanked is counted, however often the tablet dies right after', async ({
  launchOptions,
}, testInfo) => {
  test.setTimeout(180_000);
  const profile = testInfo.outputPath('profile');
  const site = await serve(join(import.meta.dirname, '../../www/dist'), 'planung/veedelwerk', SERVER_HEADERS);
  const { file } = await roundFile();
  const open = async (): Promise<Page> => {
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      baseURL: site.url,
      locale: 'de-DE',
    });
    return context.pages()[0] ?? context.newPage();
  };
  try {
    const first = await open();
    await setUp(first, file);
    await startTablet(first);
    await killBrowser(profile);
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const page = await open();
      // The app's own address: what a person at the tablet would try.
      await page.goto('#/lage');
      await begin(page).click();
      await expect(page.getByText('Noch 5 Punkte übrig.', { exact: true })).toBeVisible();
      await give(page, { [MEETING]: 1 });
      await handIn(page);
      await killBrowser(profile);
    }
    const page = await open();
    await page.goto('');
    await expect(begin(page)).toBeVisible();
    await expectBallots(page, KILLS);
    await page.context().close();
  } finally {
    await site.close();
  }
});

test('a browser without full screen, wake lock and Web Locks takes ballots as well', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Element.prototype, 'requestFullscreen');
    Reflect.deleteProperty(Document.prototype, 'fullscreenEnabled');
    Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
    Reflect.deleteProperty(Navigator.prototype, 'locks');
    Reflect.deleteProperty(Navigator.prototype, 'storageBuckets');
  });
  await setUp(page, (await roundFile()).file);
  await startTablet(page);
  await vote(page, { [MEETING]: 1 });
  await page.reload();
  await expectBallots(page, 1);
});

test('a trial round says so before and after', async ({ page }) => {
  await setUp(page, (await roundFile({ trial: true })).file);
  await startTablet(page);
  await expect(page.getByText('Das ist eine Probe. Die Punkte zählen nicht.')).toBeVisible();
  await begin(page).click();
  await give(page, { [MEETING]: 1 });
  await handIn(page);
  await expect(page.getByText('Das war die Probe. Ihre Punkte zählen nicht.').first()).toBeVisible();
});

test('once the round is closed at the desk the tablet takes no more ballots and says so', async ({
  page,
}) => {
  const { file, round } = await roundFile();
  await setUp(page, file);
  const desk = await page.context().newPage();
  await desk.goto(`#/punkte/${round}`);
  await expect(desk.getByRole('tab', { name: 'Schließen' })).toBeVisible();
  await page.bringToFront();
  await startTablet(page);
  await vote(page, { [MEETING]: 1 });
  await begin(page).click();
  await give(page, { [SCHOOL]: 1 });

  await desk.bringToFront();
  await desk.getByRole('button', { name: 'Hier weiterarbeiten' }).click();
  await desk.getByRole('tab', { name: 'Schließen' }).click();
  await desk.getByRole('button', { name: 'Runde schließen' }).click();
  await expect(desk.getByRole('tab', { name: 'Schließen' })).toHaveCount(0);

  await page.bringToFront();
  await expect(page.getByRole('heading', { name: 'Die Abstimmung ist zu Ende.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Punkte abgeben' })).toHaveCount(0);
  await expectAccessible(page);
  await openOffice(page);
  await expect(page.getByText('In dieser Akte ist 1 Stimmzettel dieser Runde gespeichert.')).toBeVisible();
});

test('leaving by the first step’s button forgets what was begun', async ({ page }) => {
  await setUp(page, (await roundFile()).file);
  await startTablet(page);
  await begin(page).click();
  await more(page, MEETING).click();
  await page.getByRole('button', { name: 'Von vorn anfangen' }).click();
  await begin(page).click();
  await expect(page.getByText('Noch 5 Punkte übrig.', { exact: true })).toBeVisible();
});

/** Three tablets and a laptop: their dossiers meet, every ballot counts once. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { bring, onlyDownloads, question, saveAsFile } from './support/akten.ts';
import {
  begin,
  give,
  handIn,
  opened,
  openOffice,
  roundFile,
  setUp,
  startTablet,
  TOPICS,
  vote,
} from './support/tablet.ts';
import { expect, test } from './support/test.ts';

const [MEETING = '', SCHOOL = '', DEBTS = ''] = TOPICS;
const CODES = ['11112222', '33334444', '55556666'];

/** A machine of its own: another profile of the browser. */
async function machine(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), locale: 'de-DE' });
  const page = await context.newPage();
  await onlyDownloads(page);
  return page;
}

/** Ends the tablet and saves its dossier. */
async function bringBack(page: Page): Promise<string> {
  await openOffice(page);
  await page.getByRole('button', { name: 'Tablet beenden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Akten' })).toBeVisible();
  return (await saveAsFile(page, 'Südstadt')).path();
}

async function voteWithCard(page: Page, card: string, dots: Readonly<Record<string, number>>): Promise<void> {
  await begin(page).click();
  await page.getByLabel('Nummer').fill(card);
  await page.keyboard.press('Enter');
  await give(page, dots);
  await handIn(page);
  await page.getByRole('button', { name: 'Nächste Person' }).click();
}

/** Joins a tablet's file to the laptop's dossier. */
async function join(laptop: Page, file: string): Promise<void> {
  await bring(laptop, file, 'Mit einer anderen Fassung zusammenführen: Südstadt');
  await question(laptop)
    .getByRole('button', { name: /zusammenführen$/ })
    .click();
  await expect(question(laptop)).toHaveCount(0);
}

/** What the round says in a saved dossier: dots by topic, and voters. */
async function tallied(
  path: string,
  round: string,
): Promise<{ voters: number; dots: Record<string, number> }> {
  return opened(readFileSync(path), (dossier) => {
    const tally = dossier.tally(round);
    const titles = new Map(dossier.state().needs.map(({ id, title }) => [id, title]));
    return {
      voters: tally?.voters ?? NaN,
      dots: Object.fromEntries(
        (tally?.items ?? []).flatMap(({ need, dots }) =>
          dots > 0 ? [[titles.get(need) ?? need, dots]] : [],
        ),
      ),
    };
  });
}

test.describe('several machines', () => {
  const contexts: BrowserContext[] = [];
  test.afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });

  async function machines(browser: Browser, baseURL: string | undefined, count: number): Promise<Page[]> {
    const pages: Page[] = [];
    for (let made = 0; made < count; made += 1) {
      const page = await machine(browser, baseURL);
      contexts.push(page.context());
      pages.push(page);
    }
    return pages;
  }

  test('the ballots of three tablets are counted once each, whatever is brought twice', async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const { file, round } = await roundFile();
    const [laptop, ...tablets] = await machines(browser, baseURL, 4);
    if (!laptop) throw new Error('no laptop');
    await setUp(laptop, file);
    const files: string[] = [];
    for (const [place, tablet] of tablets.entries()) {
      await tablet.bringToFront();
      await setUp(tablet, file);
      await startTablet(tablet);
      for (let person = 0; person <= place; person += 1) await vote(tablet, { [MEETING]: 2, [SCHOOL]: 1 });
      files.push(await bringBack(tablet));
    }
    await laptop.bringToFront();
    await laptop.goto('#/akten');
    for (const path of files) await join(laptop, path);
    const expected = { voters: 6, dots: { [MEETING]: 12, [SCHOOL]: 6 } };
    expect(await tallied(await (await saveAsFile(laptop, 'Südstadt')).path(), round)).toEqual(expected);

    // The same file once more brings nothing new.
    await bring(laptop, files[0] ?? '', 'Mit einer anderen Fassung zusammenführen: Südstadt');
    await expect(laptop.getByText(/keine Änderung, die hier noch fehlt|Es war alles schon da/)).toBeVisible();
    expect(await tallied(await (await saveAsFile(laptop, 'Südstadt')).path(), round)).toEqual(expected);
  });

  test('a card used at two tablets is one voter', async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    const { file, round } = await roundFile({ codes: CODES });
    const [laptop, first, second] = await machines(browser, baseURL, 3);
    if (!laptop || !first || !second) throw new Error('machines are missing');
    await setUp(laptop, file);
    for (const tablet of [first, second]) {
      await setUp(tablet, file);
      await startTablet(tablet);
    }
    await voteWithCard(first, '1111 2222', { [MEETING]: 3 });
    await voteWithCard(first, '3333 4444', { [DEBTS]: 1 });
    await voteWithCard(second, '3333 4444', { [SCHOOL]: 2 });
    await laptop.goto('#/akten');
    for (const tablet of [first, second]) await join(laptop, await bringBack(tablet));
    const { voters, dots } = await tallied(await (await saveAsFile(laptop, 'Südstadt')).path(), round);
    expect(voters).toBe(2);
    // Which of the two counts depends on the order of the dossier, but only one of them does.
    expect([
      { [MEETING]: 3, [DEBTS]: 1 },
      { [MEETING]: 3, [SCHOOL]: 2 },
    ]).toContainEqual(dots);
  });
});

/** A whole conference with dots, as a facilitator runs it: one laptop, three tablets, paper, the wall, the hall. */
import type { Browser, Locator, Page } from '@playwright/test';
import { onlyDownloads } from './support/akten.ts';
import { expectStored, said, storedSteps } from './support/dossier.ts';
import { captureField, openErfordernisse } from './support/erfordernisse.ts';
import { tabTo } from './support/konferenz.ts';
import { boardDots, NEEDS, put, resultRows, slideLines } from './support/punkte.ts';
import { openPanel, openStage, title } from './support/stage.ts';
import { begin, give, handIn, openOffice, startTablet } from './support/tablet.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** Presses a button or a link with the keyboard. */
async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await expect(target).toBeVisible();
  if (!(await target.evaluate((element) => element === document.activeElement))) await tabTo(page, target);
  await page.keyboard.press(key);
}

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** Writes into a field with the keyboard. */
async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

async function goTo(page: Page, room: string): Promise<void> {
  await press(page, page.getByRole('link', { name: room, exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: room })).toBeVisible();
}

/** Chooses a part of an open round with the arrow keys of its tabs. */
async function part(page: Page, name: 'Papier' | 'Schließen'): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('Home');
  for (let step = 0; step < (name === 'Papier' ? 2 : 3); step += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name, selected: true })).toBeFocused();
}

/** Saves the dossier as a file; where it is. */
async function saved(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  const open = page.getByRole('article').filter({ hasText: 'geöffnet' });
  await press(page, open.getByRole('button', { name: /^Als Datei sichern: / }));
  return (await download).path();
}

/** Brings a file with a button of the room Akten. */
async function brought(page: Page, name: string | RegExp, file: string): Promise<void> {
  const dialog = page.waitForEvent('filechooser');
  await press(page, button(page, name));
  await (await dialog).setFiles(file);
}

interface Vote {
  readonly group: string;
  readonly dots: Readonly<Record<string, number>>;
}

/** Takes the dossier to a tablet, lets people vote there, and brings its dossier back as a file. */
async function tablet(
  browser: Browser,
  url: string,
  [file, steps]: readonly [string, number],
  votes: readonly Vote[],
): Promise<string> {
  const context = await browser.newContext({ baseURL: url, locale: 'de-DE' });
  const page = await context.newPage();
  await onlyDownloads(page);
  await page.goto('#/akten');
  await brought(page, 'Akte aus Datei öffnen', file);
  // The device began with a model city of its own: what counts is the dossier that was brought.
  await expectStored(page, steps);
  await page.goto('kabine.html');
  await startTablet(page);
  for (const { group, dots } of votes) {
    await begin(page).click();
    await page.getByRole('button', { name: group, exact: true }).click();
    await give(page, dots);
    await handIn(page);
    await page.getByRole('button', { name: 'Nächste Person' }).click();
  }
  await openOffice(page);
  await page.getByRole('button', { name: 'Tablet beenden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Akten' })).toBeVisible();
  const path = await saved(page);
  return path;
}

/** The same vote of so many people. */
function people(count: number, group: string, dots: Vote['dots']): Vote[] {
  return Array.from({ length: count }, () => ({ group, dots }));
}

const [YOUTH, GERMAN, SCHOOL, HOUSING, DOCTOR] = NEEDS;

test('a whole conference by keyboard: three tablets, paper, the wall, a tie, a second round, the hall', async ({
  page,
  context,
  browser,
  site,
}) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await onlyDownloads(page);
  // What people say is taken down.
  await openErfordernisse(page);
  await tabTo(page, captureField(page));
  for (const need of NEEDS) {
    await page.keyboard.type(need);
    await page.keyboard.press('Enter');
    await expect(captureField(page)).toHaveValue('');
  }
  await expectStored(page, 1 + NEEDS.length);
  await expectAccessible(page);
  await goTo(page, 'Punkte');
  await openPanel(page);
  const stage = await openStage(context, page);
  await page.bringToFront();

  // The round is set up and shown to the hall.
  await press(page, button(page, 'Neue Runde'));
  await write(page, page.getByLabel('Frage oder Titel'), 'Was ist in Seeberg am dringendsten?');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('heading', { level: 2 }).last()).toContainText('Was ist in Seeberg');
  await expectAccessible(page);
  await press(page, button(page, 'Runde eröffnen'));
  await expect(page.getByRole('tab', { name: 'Wand' })).toBeVisible();
  await press(page, button(page, 'Tafel auf die Leinwand'));
  await expect(title(stage)).toHaveText('Was ist in Seeberg am dringendsten?');
  expect(await slideLines(stage)).toEqual(NEEDS.map((need, i) => `${i + 1} ${need}`));

  // Three tablets get the dossier as a file, and their dossiers come back.
  const round = page.url();
  await goTo(page, 'Akten');
  const start = [await saved(page), await storedSteps(page)] as const;
  const tablets = [
    await tablet(
      browser,
      site.url,
      start,
      people(3, 'Bewohner und Bewohnerinnen', { [YOUTH]: 3, [GERMAN]: 2 }),
    ),
    await tablet(
      browser,
      site.url,
      start,
      people(3, 'Bewohner und Bewohnerinnen', { [SCHOOL]: 3, [HOUSING]: 1 }),
    ),
    await tablet(browser, site.url, start, people(1, 'Politik', { [HOUSING]: 3, [DOCTOR]: 2 })),
  ];
  // One of them comes twice: that changes nothing.
  for (const file of [...tablets, ...tablets.slice(0, 1)]) {
    await brought(page, /^Mit einer anderen Fassung zusammenführen: /, file);
    const question = page.getByRole('region', { name: 'Datei öffnen' });
    const merge = question.getByRole('button', { name: /zusammenführen$/ });
    await expect(question).toBeVisible();
    if ((await merge.count()) > 0) await press(page, merge);
    else await press(page, question.getByRole('button').first());
    await expect(question).toHaveCount(0);
  }
  await expect(stage.getByText('Bisher 7 Stimmzettel')).toBeVisible();
  await expect(stage.getByText('Das Ergebnis bleibt verdeckt')).toBeVisible();

  // Paper, counted by group.
  await page.goto(round);
  await part(page, 'Papier');
  await tabTo(page, page.getByLabel('Gruppe', { exact: true }));
  await page.keyboard.press('P');
  await expect(page.getByLabel('Gruppe', { exact: true })).toHaveValue('Politik');
  await write(page, page.getByRole('textbox', { name: 'Personen', exact: true }), '5');
  await write(page, page.getByRole('textbox', { name: /^4 / }), '12');
  await write(page, page.getByRole('textbox', { name: /^5 / }), '3');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Politik: 5 Personen, 15 Punkte')).toBeVisible();
  await expectAccessible(page);

  // The wall: everybody at once.
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('Home');
  await tabTo(page, put(page, YOUTH));
  for (const key of ['1', '+', '+', '+', '2', '+', '1', '2', '+']) await page.keyboard.press(key);
  await expect.poll(async () => (await boardDots(page))[11]).toBe(1);
  await write(page, page.getByRole('textbox', { name: 'Personen an der Wand' }), '2');
  await page.keyboard.press('Tab');
  await expectAccessible(page);

  // Closed; the hall does not see the result before somebody shows it.
  await part(page, 'Schließen');
  await expectAccessible(page);
  await press(page, button(page, 'Runde schließen'));
  await expect(page.getByRole('heading', { name: 'Ergebnis', exact: true })).toBeVisible();
  await expect(stage.getByText('Die Runde ist geschlossen. Das Ergebnis folgt.')).toBeVisible();
  expect((await resultRows(page)).slice(0, 6)).toEqual([
    `1. ${HOUSING}: 18`,
    `2. ${YOUTH}: 12`,
    `3. ${SCHOOL}: 9`,
    `4. ${GERMAN}: 7`,
    `5. ${DOCTOR}: 5`,
    `6. ${NEEDS[11]}: 1`,
  ]);
  await expectAccessible(page);
  await press(page, button(page, 'Ergebnis auf die Leinwand'));
  await expect(stage.getByText('14 Personen · 52 Punkte')).toBeVisible();
  expect((await slideLines(stage))[0]).toBe(`1. ${HOUSING} 18 18 Punkte 35 %`);
  await expectAccessible(stage);

  // Two needs mean the same: merged before the hall, and now two are level.
  await press(page, page.locator('summary').filter({ hasText: 'Zusammenlegen' }));
  await tabTo(page, page.getByLabel('Dieses geht auf'));
  await page.keyboard.type('Haus');
  await tabTo(page, page.getByLabel('in diesem'));
  await page.keyboard.type('Deut');
  await press(page, button(page, 'Zusammenlegen'));
  await expect(said(page)).toHaveText(`„${DOCTOR}“ ist jetzt Teil von „${GERMAN}“.`);
  await expect
    .poll(async () => (await slideLines(stage)).slice(0, 3))
    .toEqual([
      `1. ${HOUSING} 18 18 Punkte 35 %`,
      `2. ${YOUTH} 12 12 Punkte 23 % = gleich viele`,
      `2. ${GERMAN} 12 12 Punkte 23 % = gleich viele`,
    ]);

  // A second round between the two, one person after the other at the wall.
  await press(page, page.locator('summary').filter({ hasText: 'Zweite Runde' }));
  await expect(page.getByRole('checkbox', { name: YOUTH })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: GERMAN })).toBeChecked();
  await press(page, button(page, 'Zweite Runde anlegen'));
  await expect(page.getByText('2 von 11 ausgewählt')).toBeVisible();
  await press(page, page.getByRole('radio', { name: /^verdeckt/ }), 'ArrowDown');
  await expect(page.getByRole('radio', { name: /für alle sichtbar/ })).toBeChecked();
  await press(page, button(page, 'Runde eröffnen'));
  await press(page, button(page, 'Tafel auf die Leinwand'));
  await tabTo(page, page.getByRole('radio', { name: /^alle zugleich/ }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByLabel('Gruppe', { exact: true }));
  await page.keyboard.press('B');
  await tabTo(page, put(page, YOUTH));
  for (const keys of [
    ['1', '+', '+', '+', '2', '+'],
    ['2', '+', '+', '+', '1', '+', '+'],
  ]) {
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press('Control+Enter');
    await expect(said(page)).toContainText('Stimmzettel abgegeben.');
    await expect.poll(() => boardDots(page)).toEqual([0, 0]);
  }
  await expect.poll(async () => (await slideLines(stage))[0]).toBe(`1 ${YOUTH} 5 5 Punkte`);
  await part(page, 'Schließen');
  await press(page, button(page, 'Runde schließen'));
  await press(page, button(page, 'Ergebnis auf die Leinwand'));
  await expect(title(stage)).toHaveText('Ergebnis: Was ist in Seeberg am dringendsten? – zweite Runde');
  expect(await slideLines(stage)).toEqual([`1. ${YOUTH} 5 5 Punkte 56 %`, `2. ${GERMAN} 4 4 Punkte 44 %`]);
  await expect(page.getByText('zählt in der Rangfolge nicht noch einmal mit')).toBeVisible();
  await expectAccessible(page);
  await expectAccessible(stage);
});

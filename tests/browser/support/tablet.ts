/** A tablet at a conference: a dossier with a round, and what voters and the team do at it. */
import { expect, type Locator, type Page } from '@playwright/test';
import init, { Dossier, type Change, type DossierEvent, type RoundFields } from 'veedelwerk';
import initImport, { packDossier, unpackDossier } from 'veedelwerk/import';
import { bring, dossierCard } from './akten.ts';
import { made } from './daten.ts';

export const PIN = '0417';
const AT = '2026-11-21T16:00:00Z';

/** Titles of the needs of a round, in the order of the ballot. */
export const TOPICS = [
  'Treffpunkt für ältere Menschen',
  'Mehr Plätze in der Ganztagsschule',
  'Beratung bei Mietschulden',
  'Sichere Schulwege',
];

/** Titles by language, where somebody has written them. */
const TEXTS: Record<string, Record<string, string>> = {
  'Sichere Schulwege': { tr: 'Güvenli okul yolları', ar: 'طرق آمنة إلى المدرسة' },
};

/** A dossier with one open round; the file a facilitator brings to the tablet. */
export async function roundFile(
  fields: RoundFields = {},
  state: 'draft' | 'open' | 'closed' = 'open',
): Promise<{ file: ReturnType<typeof made>; round: string }> {
  await Promise.all([init(), initImport()]);
  const dossier = new Dossier('laptop');
  const act = (change: Change): DossierEvent => {
    const event = dossier.prepare(change, 'Leitung', AT);
    dossier.addEvents([event]);
    return event;
  };
  act({ type: 'begun' });
  act({ type: 'renamed', title: 'Südstadt' });
  const items = TOPICS.map((title) => ({
    need: act({ type: 'needCreated', title, fields: {} }).id,
    title,
    plain: title.startsWith('Treffpunkt') ? 'Ein Ort, an dem sich ältere Menschen treffen.' : '',
    texts: TEXTS[title] ?? {},
  }));
  const round = act({ type: 'roundCreated', fields: { title: 'Sozialraumkonferenz', items, ...fields } }).id;
  if (state !== 'draft') act({ type: 'roundOpened', round });
  if (state === 'closed') act({ type: 'roundClosed', round });
  const packed = packDossier(dossier.lines(), [], 'Südstadt', AT);
  dossier.free();
  return { file: made('suedstadt.veedelwerk', Buffer.from(packed)), round };
}

/** What a dossier file says, as the engine reads it. */
export async function opened<T>(file: Buffer, read: (dossier: Dossier) => T): Promise<T> {
  await Promise.all([init(), initImport()]);
  const dossier = new Dossier('pruefung');
  try {
    dossier.addLines(unpackDossier(file).lines);
    return read(dossier);
  } finally {
    dossier.free();
  }
}

/** Brings a dossier file to this device and goes to the tablet's set-up. */
export async function setUp(page: Page, file: ReturnType<typeof made>): Promise<void> {
  await page.goto('#/akten');
  await bring(page, file);
  // It is in the list a moment before it is the one that is open.
  await expect(dossierCard(page, 'Südstadt').getByRole('heading')).toContainText('geöffnet');
  await expect(page.getByRole('banner')).toContainText('Gespeichert');
  await page.goto('kabine.html');
  await expect(page.getByRole('heading', { name: 'Punkte am Tablet' })).toBeVisible();
}

/** Starts the tablet; languages are named in German. */
export async function startTablet(page: Page, languages: readonly string[] = []): Promise<void> {
  for (const name of languages) await page.getByRole('checkbox', { name }).check();
  await page.getByLabel('PIN zum Verlassen').fill(PIN);
  await page.getByRole('button', { name: 'Tablet starten' }).click();
  await expect(begin(page)).toBeVisible();
}

export function begin(page: Page): Locator {
  return page.getByRole('button', { name: 'Anfangen' });
}

export function more(page: Page, topic: string): Locator {
  return page.getByRole('button', { name: `Ein Punkt mehr: ${topic}` });
}

export function fewer(page: Page, topic: string): Locator {
  return page.getByRole('button', { name: `Ein Punkt weniger: ${topic}` });
}

/** Gives dots to topics and goes to the last look at them. */
export async function give(page: Page, dots: Readonly<Record<string, number>>): Promise<void> {
  for (const [topic, count] of Object.entries(dots)) {
    for (let dot = 0; dot < count; dot += 1) await more(page, topic).click();
  }
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Ist das richtig?' })).toBeVisible();
}

/** Hands in and waits for the thanks. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Punkte abgeben' }).click();
  await expect(page.getByRole('heading', { name: 'Danke!' })).toBeVisible();
}

/** One person from the welcome to the welcome for the next one. */
export async function vote(page: Page, dots: Readonly<Record<string, number>>): Promise<void> {
  await begin(page).click();
  await give(page, dots);
  await handIn(page);
  await page.getByRole('button', { name: 'Nächste Person' }).click();
  await expect(begin(page)).toBeVisible();
}

/** The team opens the tablet with its PIN. */
export async function openOffice(page: Page, pin = PIN): Promise<void> {
  await page.getByRole('button', { name: 'Für das Team' }).click();
  await page.getByLabel('PIN', { exact: true }).fill(pin);
  await page.getByRole('button', { name: 'Öffnen' }).click();
}

/** How many ballots the team reads on the tablet. */
export async function expectBallots(page: Page, count: number): Promise<void> {
  await openOffice(page);
  await expect(page.getByText(`${count} Stimmzettel`)).toBeVisible();
  await page.getByRole('button', { name: 'Weiter abstimmen lassen' }).click();
  await expect(begin(page)).toBeVisible();
}

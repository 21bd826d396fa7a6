/** The browser process dies in the middle of the work, again and again: what was acknowledged is there. */
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { SERVER_HEADERS } from '../../www/vite/security.ts';
import { expectStored, storedSteps } from './support/dossier.ts';
import { slider } from './support/lage.ts';
import { killBrowser } from './support/processes.ts';
import { serve } from './support/server.ts';

const KILLS = 50;
/** The longest a session goes on after its first step before it is killed. */
const LONGEST_MS = 300;
/** Every so many sessions are killed without waiting for their first step. */
const AT_ONCE = 5;
const SEED = 20_240_607;

/** What is done at each step, and the weight that stands there afterwards. */
interface Step {
  readonly key: 'ArrowUp' | 'ArrowDown' | 'Control+z';
  readonly perCent: number;
}

/** A session of weight changes, every seventh of them undone. Step 0 is the beginning. */
function script(steps: number): Step[] {
  const done: Step[] = [{ key: 'Control+z', perCent: 80 }];
  const undo: number[] = [];
  let [perCent, direction] = [80, -1];
  for (let step = 1; step <= steps; step += 1) {
    if (step % 7 === 0) {
      perCent = undo.pop() ?? perCent;
      done.push({ key: 'Control+z', perCent });
      continue;
    }
    if (perCent <= 10 || perCent >= 90) direction = perCent <= 10 ? 1 : -1;
    undo.push(perCent);
    perCent += direction;
    done.push({ key: direction > 0 ? 'ArrowUp' : 'ArrowDown', perCent });
  }
  return done;
}

/** The same numbers on every run, between 0 and 1. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Tells the test about every number of stored steps the screen has shown. */
async function watchAcknowledged(page: Page, onshown: (steps: number) => void): Promise<void> {
  await page.exposeFunction('shown', onshown);
  await page.addInitScript(() => {
    let last = 0;
    const look = (): void => {
      const text = document.querySelector('header')?.textContent ?? '';
      const steps = Number(/Gespeichert, ([\d.]+) Schritt/.exec(text)?.[1]?.replaceAll('.', '') ?? 0);
      if (steps !== last) (Reflect.get(window, 'shown') as (steps: number) => void)(steps);
      last = steps;
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

test('every step the screen has acknowledged is found again', async ({ launchOptions }, testInfo) => {
  test.setTimeout(600_000);
  const steps = script(20_000);
  const chance = random(SEED);
  const profile = testInfo.outputPath('profile');
  const site = await serve(join(import.meta.dirname, '../../www/dist'), 'planung', SERVER_HEADERS);
  let [acknowledged, sent] = [0, 0];

  async function open(): Promise<{ context: BrowserContext; page: Page }> {
    // Without a map: it only takes time here.
    const args = (launchOptions.args ?? []).filter((arg) => !arg.includes('swiftshader'));
    const context = await chromium.launchPersistentContext(profile, { ...launchOptions, args });
    const page = context.pages()[0] ?? (await context.newPage());
    await watchAcknowledged(page, (shown) => (acknowledged = Math.max(acknowledged, shown - 1)));
    await page.goto(`${site.url}#/lage`);
    await expect(slider(page, 'Transferleistungsdichte')).toBeVisible();
    return { context, page };
  }

  /** How many steps are there, after looking whether they are the right ones. */
  async function found(page: Page): Promise<number> {
    await expect.poll(() => storedSteps(page)).toBeGreaterThan(0);
    // The beginning is the first step.
    const there = (await storedSteps(page)) - 1;
    expect(there).toBeGreaterThanOrEqual(acknowledged);
    expect(there).toBeLessThanOrEqual(sent);
    await expect(slider(page, 'Transferleistungsdichte')).toHaveAttribute(
      'aria-valuetext',
      `${steps[there]?.perCent ?? NaN} Prozent`,
    );
    return there;
  }

  /** Works on, faster than a person, until the browser is gone. */
  async function work(page: Page, from: number): Promise<void> {
    await slider(page, 'Transferleistungsdichte').focus();
    for (sent = from; ;) {
      const key = steps[sent + 1]?.key;
      if (key === undefined) return;
      sent += 1;
      await page.keyboard.press(key);
      // Whoever moves a weight on while undo is under way moves the one that is still shown.
      while (key === 'Control+z' && acknowledged < sent && !page.isClosed()) await later(2);
    }
  }

  try {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { page } = await open();
      const from = await found(page);
      const working = work(page, from).catch(() => undefined);
      if (kill % AT_ONCE !== 0) await expect.poll(() => acknowledged).toBeGreaterThan(from);
      await later(LONGEST_MS * chance.next().value);
      await killBrowser(profile);
      await working;
    }
    const { context, page } = await open();
    expect(await found(page)).toBeGreaterThan(2 * KILLS);
    await context.close();
  } finally {
    await site.close();
  }
});

/** Cuts a write short, as a browser does that dies in the middle of it: a head without the bytes it announces. */
function leaveHalfARecord(profile: string): void {
  const databases = join(profile, 'Default/IndexedDB');
  const folder = readdirSync(databases).find((name) => name.endsWith('.leveldb')) ?? '';
  const log = readdirSync(join(databases, folder)).find((name) => name.endsWith('.log')) ?? '';
  appendFileSync(join(databases, folder, log), Uint8Array.of(1, 2, 3, 4, 200, 0, 1));
}

test('half a record at the end of the browser’s log costs nothing at the next start and the one after', async ({
  launchOptions,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const site = await serve(join(import.meta.dirname, '../../www/dist'), 'planung', SERVER_HEADERS);

  async function visit(stored: number, changes: number): Promise<void> {
    const context = await chromium.launchPersistentContext(profile, launchOptions);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${site.url}#/lage`);
    await expectStored(page, stored);
    await slider(page, 'Transferleistungsdichte').focus();
    for (let change = 1; change <= changes; change += 1) {
      await page.keyboard.press('ArrowDown');
      await expectStored(page, stored + change);
    }
    await context.close();
  }

  try {
    await visit(1, 5);
    leaveHalfARecord(profile);
    await visit(6, 3);
    // Chromium has noticed by now and begun with an empty database.
    await visit(9, 1);
    await visit(10, 0);
  } finally {
    await site.close();
  }
});

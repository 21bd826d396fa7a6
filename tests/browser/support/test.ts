/** `test` and `expect` for every browser test: the built app behind strict headers, watched all the time. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { join } from 'node:path';
import { SERVER_HEADERS } from '../../../www/vite/security.ts';
import { serve, type Site } from './server.ts';
import { watch } from './watch.ts';

export { expect };

interface Options {
  /** Other origins this test expects requests to; answer them with `page.route`. */
  allowedOrigins: string[];
}

interface Fixtures {
  /** What went wrong in the page so far; must be empty at the end of each test. */
  faults: string[];
}

interface Shared {
  site: Site;
}

/** The app lies in a folder of the server, because cities host it in one. Open it with `page.goto('')`. */
export const test = base.extend<Options & Fixtures, Shared>({
  allowedOrigins: [[], { option: true }],
  site: [
    async ({}, use) => {
      const site = await serve(
        join(import.meta.dirname, '../../../www/dist'),
        'planung/veedelwerk',
        SERVER_HEADERS,
      );
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  faults: [
    async ({ context, site, allowedOrigins }, use) => {
      const faults = await watch(context, new URL(site.url).origin, allowedOrigins);
      await use(faults);
      expect(faults, 'no errors, no exceptions, no foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

/** Fails with the rules, places and explanations of everything axe finds on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const findings = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    places: nodes.map((node) => node.target.join(' ')),
  }));
  expect(findings, 'axe finds nothing').toEqual([]);
}

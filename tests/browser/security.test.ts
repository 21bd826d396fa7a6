import { expect, test } from './support/test.ts';

test('the app opens in a folder of any server, under the strict policy, without one foreign request', async ({
  page,
}) => {
  const response = await page.goto('');
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.locator('main')).toBeVisible();
});

test('the policy travels in the page itself, for servers that send no headers', async ({ page }) => {
  await page.goto('');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const content = await policy.getAttribute('content');
  expect(content).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(content).not.toContain('unsafe-inline');
});

/** What no page of the app may ever do, watched during every test. */
import type { BrowserContext } from '@playwright/test';

/**
 * Collects console errors (a refusal by the Content-Security-Policy is one), uncaught exceptions of pages and
 * workers, and requests to anywhere but `ownOrigin` and `allowedOrigins`. Such requests are stopped, so that
 * the tests themselves stay on the machine.
 */
export async function watch(
  context: BrowserContext,
  ownOrigin: string,
  allowedOrigins: readonly string[],
): Promise<string[]> {
  const seen: string[] = [];
  const allowed = new Set([ownOrigin, ...allowedOrigins]);
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console error: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    seen.push(`uncaught exception: ${error.error().stack ?? error.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.protocol === 'data:' || url.protocol === 'blob:' || url.protocol === 'about:';
    if (!isLocal && !allowed.has(url.origin)) seen.push(`request leaves the origin: ${request.url()}`);
  });
  await context.route(
    (url) => url.protocol.startsWith('http') && !allowed.has(url.origin),
    (route) => route.abort(),
  );
  return seen;
}

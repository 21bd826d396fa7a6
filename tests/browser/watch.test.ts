import { expect, test } from './support/test.ts';

test('the watch over every test sees what it must see', async ({ page, faults }) => {
  await page.goto('');
  await page.evaluate(() => {
    console.error('logged');
    setTimeout(() => {
      throw new Error('thrown');
    });
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">inline</p>');
    void fetch('https://sgx.geodatenzentrum.de/tile').catch(() => undefined);
    void fetch('https://example.org/').catch(() => undefined);
  });
  for (const fault of [
    'console error: logged',
    'uncaught exception: Error: thrown',
    'Applying inline style violates',
    'request leaves the origin: https://sgx.geodatenzentrum.de/tile',
    'https://example.org/',
  ]) {
    await expect.poll(() => faults.join('\n')).toContain(fault);
  }
  faults.length = 0;
});

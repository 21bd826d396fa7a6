import { expect, test } from 'vitest';
import { compilePage, headingId, pageAddress } from './manual';

test('a heading gets an address a keyboard can type', () => {
  expect(headingId('Schlüssel und Namen')).toBe('schluessel-und-namen');
});

test('links between pages become addresses of the app', () => {
  expect(pageAddress('daten.md')).toBe('#/hilfe/daten');
  expect(pageAddress('daten.md#importrezept')).toBe('#/hilfe/daten/importrezept');
  expect(pageAddress('https://example.org')).toBe('https://example.org');
});

test('a page exports its title and sections', () => {
  const page = compilePage('# Daten\n\n## Erster Teil\n\nText\n\n## Zweiter Teil\n');
  expect(page).toContain('export const title = "Daten"');
  expect(page).toContain('{"id":"erster-teil","title":"Erster Teil"}');
  expect(page).toContain('<h2 id="zweiter-teil"');
});

test('braces in the manual stay letters for Svelte', () => {
  const body = compilePage('# T\n\n`{"minus": "x"}`').split('</script>')[1];
  expect(body).not.toContain('{');
});

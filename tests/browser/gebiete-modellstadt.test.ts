/** The model city's layout that violates what can be violated: figures added up by hand from its tables. */
import type { Page } from '@playwright/test';
import { counters, finding, openCriteria, openGroup, unfold } from './support/kriterien.ts';
import { openViolatedLayout } from './support/modellstadt.ts';
import { expect, test } from './support/test.ts';

async function openViolated(page: Page): Promise<void> {
  await openViolatedLayout(page);
  await openCriteria(page);
}

test('what is violated, with figures and limits', async ({ page }) => {
  await openViolated(page);
  // RLK1 17, RLK3, GLK1, GLK2, GLK6 and the number of areas; RLK2 13, three questions for 16 areas, 2 without figures.
  await expect.poll(() => counters(page)).toMatchObject({ verletzt: 22, Hinweise: 94, offen: 63 });
  await openGroup(page, /Lärchenhagen Süd/);
  await expect(finding(page, /^GLK1/)).toContainText(
    'In Teilräumen der Klasse „stark überdurchschnittlich“ leben 35.360 Einwohner*innen; Richtwert: etwa 15.000.',
  );
  await expect(finding(page, /^GLK2/)).toContainText('leben 20.247 Einwohner*innen; Richtwert: etwa 15.000.');
  const districts = finding(page, /^GLK6/);
  await unfold(districts);
  await expect(districts).toContainText('Stadtbezirk „Uferstadt“:');
  await expect(districts).toContainText('(33.767 Einwohner*innen).');
  await expect(districts).toContainText('(21.840 Einwohner*innen).');
  await openGroup(page, /Alle Gebiete zusammen/);
  await expect(finding(page, /^Anzahl/)).toContainText(
    'Geplant sind 16 Gebiete; vorgesehen sind höchstens 15. 1 Gebiet ist zu viel.',
  );
});

test('a series that is none is shown as evidence beside the city’s', async ({ page }) => {
  await openViolated(page);
  await page.getByRole('radio', { name: 'nach Kriterium' }).check();
  await openGroup(page, /^RLK3/);
  const demand = finding(page, /^Distelbrink Hofgut/);
  await unfold(demand);
  await expect(demand).toContainText(
    'noch nicht über ein volles Jahr belegt; verlangt sind mindestens 5 Jahre.',
  );
  await expect(demand.getByRole('list', { name: 'Worauf es sich stützt' })).toContainText(
    '2025: 0,1 (Stadt 13,3).',
  );
  await expect(demand).toContainText('Beleg: Zeitreihe von „Transferleistungsdichte“');
});

test('who sees neither colours nor map hears place, verdict, figure and what to do, in this order', async ({
  page,
}) => {
  await openViolated(page);
  await openGroup(page, /Lärchenhagen Süd/);
  await expect(page.getByRole('list', { name: 'Wie viele Prüfungen sind verletzt, offen, erfüllt?' }))
    .toMatchAriaSnapshot(`
    - list:
      - listitem:
        - strong: "22"
        - text: verletzt
      - listitem:
        - strong: "94"
        - text: Hinweise
      - listitem:
        - strong: "63"
        - text: offen
      - listitem:
        - strong: "0"
        - text: Ausnahmen
      - listitem:
        - strong: "108"
        - text: erfüllt
  `);
  await expect(finding(page, /^Reiheranger West – RLK2/)).toMatchAriaSnapshot(`
    - 'article "Reiheranger West – RLK2: Stütze für die Nachbarn"':
      - 'heading "Reiheranger West – RLK2: Stütze für die Nachbarn" [level=4]'
      - text: offen
      - paragraph: /Der Teilraum gehört zur Klasse „durchschnittlich“ \\(Indexwert −0,35\\)\\. Warum er zum Gebiet gehört/
      - paragraph: /Halten Sie seine Rolle für die Nachbarn/
      - group:
        - button "Mehr dazu"
        - button "Auf der Karte zeigen"
  `);
});

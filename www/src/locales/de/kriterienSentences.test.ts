import { expect, test } from 'vitest';
import { findingSentence, whatSatisfies, type FindingFacts } from './kriterienSentences';

const area = (facts: Partial<FindingFacts> & Pick<FindingFacts, 'criterion' | 'verdict'>): FindingFacts => ({
  kind: 'area',
  ...facts,
});
const teilraum = (
  facts: Partial<FindingFacts> & Pick<FindingFacts, 'criterion' | 'verdict'>,
): FindingFacts => ({
  kind: 'teilraum',
  ...facts,
});
const both = (facts: FindingFacts): string => [findingSentence(facts), whatSatisfies(facts)].join(' ').trim();

const HIGH = 'stark überdurchschnittlich';
const glk1 = { criterion: 'GLK1', limit: 15_000, tolerance: 0.1, classes: [HIGH] } as const;

test('GLK1 on its limit is met and asks for nothing', () => {
  expect(both(area({ ...glk1, verdict: 'met', figure: 15_000 }))).toBe(
    'In Teilräumen der Klasse „stark überdurchschnittlich“ leben 15.000 Einwohner*innen; Richtwert: etwa 15.000.',
  );
});

test('GLK1 just above its limit says that this is within the tolerance, and how many are too many', () => {
  expect(both(area({ ...glk1, verdict: 'hint', figure: 15_001 }))).toBe(
    'In Teilräumen der Klasse „stark überdurchschnittlich“ leben 15.001 Einwohner*innen; Richtwert: etwa 15.000. Das liegt noch in der Toleranz (bis 16.500). Erfüllt ist das Kriterium bei höchstens 15.000: mit 1 Einwohner*in weniger.',
  );
});

test('GLK1 beyond its tolerance says by how much', () => {
  expect(both(area({ ...glk1, verdict: 'violated', figure: 16_501 }))).toBe(
    'In Teilräumen der Klasse „stark überdurchschnittlich“ leben 16.501 Einwohner*innen; Richtwert: etwa 15.000. Erfüllt ist das Kriterium bei höchstens 15.000: mit 1.501 Einwohner*innen weniger.',
  );
});

test('an excused violation keeps its figure', () => {
  expect(findingSentence(area({ ...glk1, verdict: 'excused', figure: 16_501 }))).toMatch(
    /16\.501 Einwohner\*innen.* Die Ausnahme ist begründet\.$/,
  );
});

test('GLK2 names its classes, and one person is one person', () => {
  const classes = ['unterdurchschnittlich', 'durchschnittlich'];
  expect(findingSentence(area({ criterion: 'GLK2', verdict: 'met', figure: 1, limit: 1, classes }))).toBe(
    'In Teilräumen der Klassen „unterdurchschnittlich“ und „durchschnittlich“ lebt 1 Einwohner*in; Richtwert: etwa 1.',
  );
});

test('without inhabitants GLK1 says so instead of a figure', () => {
  expect(findingSentence(area({ ...glk1, verdict: 'open' }))).toBe(
    'Von den Teilräumen, die hier zählen, ist nicht bekannt, wie viele Menschen dort leben.',
  );
});

test('inhabitants that are partly unknown are at least so many', () => {
  expect(both(area({ ...glk1, verdict: 'open', figure: 14_000 }))).toBe(
    'In Teilräumen der Klasse „stark überdurchschnittlich“ leben mindestens 14.000 Einwohner*innen; Richtwert: etwa 15.000. Von einem Teil der Teilräume fehlen Einwohnerzahl oder Indexwert; deshalb lässt sich das noch nicht entscheiden. Ergänzen Sie die fehlenden Zahlen in den Daten, oder nehmen Sie die Teilräume ohne Zahlen aus dem Gebiet.',
  );
});

test('RLK1: must, should, lies in an area, has no index', () => {
  const facts = { criterion: 'RLK1', class: HIGH, figure: 1.62 } as const;
  expect(both(teilraum({ ...facts, verdict: 'violated' }))).toBe(
    'Der Teilraum gehört zur Klasse „stark überdurchschnittlich“ (Indexwert +1,62), liegt aber in keinem Gebiet. Er muss in einem liegen. Nehmen Sie den Teilraum in ein Gebiet auf.',
  );
  expect(
    findingSentence(teilraum({ ...facts, verdict: 'hint', class: 'überdurchschnittlich', figure: 0.5 })),
  ).toBe(
    'Der Teilraum gehört zur Klasse „überdurchschnittlich“ (Indexwert +0,50), liegt aber in keinem Gebiet. Er sollte in einem liegen.',
  );
  expect(both(teilraum({ ...facts, verdict: 'met' }))).toBe(
    'Der Teilraum gehört zur Klasse „stark überdurchschnittlich“ (Indexwert +1,62) und liegt in einem Gebiet.',
  );
  expect(findingSentence(teilraum({ criterion: 'RLK1', verdict: 'open' }))).toMatch(/^Ohne Indexwert/);
});

test('a class whose name sounds like the contrary of its index stays a name', () => {
  const facts = { criterion: 'RLK1', class: 'sehr niedrig', figure: 2.11, verdict: 'violated' } as const;
  expect(findingSentence(teilraum(facts))).toBe(
    'Der Teilraum gehört zur Klasse „sehr niedrig“ (Indexwert +2,11), liegt aber in keinem Gebiet. Er muss in einem liegen.',
  );
});

test('RLK2 and RLK6 are open until something is recorded', () => {
  const facts = { class: 'durchschnittlich', figure: -0.2 };
  expect(findingSentence(teilraum({ ...facts, criterion: 'RLK2', verdict: 'open' }))).toBe(
    'Der Teilraum gehört zur Klasse „durchschnittlich“ (Indexwert −0,20). Warum er zum Gebiet gehört, ist noch nicht festgehalten.',
  );
  expect(both(teilraum({ ...facts, criterion: 'RLK2', verdict: 'met' }))).toBe(
    'Der Teilraum gehört zur Klasse „durchschnittlich“ (Indexwert −0,20). Festgehalten ist, warum er zum Gebiet gehört.',
  );
  expect(findingSentence(teilraum({ ...facts, criterion: 'RLK6', verdict: 'met' }))).toMatch(
    /Festgehalten ist sein Beitrag zur Identität des Gebiets\.$/,
  );
  expect(findingSentence(teilraum({ criterion: 'RLK2', verdict: 'open' }))).toMatch(
    /^Für den Teilraum liegt kein Indexwert vor\./,
  );
});

test('RLK3 just below and on its years, and without evidence', () => {
  const facts = { criterion: 'RLK3', limit: 5 } as const;
  expect(findingSentence(teilraum({ ...facts, verdict: 'violated', figure: 4 }))).toBe(
    'Die besondere Anforderung ist erst seit 4 Jahren belegt; verlangt sind mindestens 5 Jahre.',
  );
  expect(both(teilraum({ ...facts, verdict: 'met', figure: 5 }))).toBe(
    'Die besondere Anforderung ist seit 5 Jahren belegt; verlangt sind mindestens 5 Jahre.',
  );
  expect(findingSentence(teilraum({ ...facts, verdict: 'violated', figure: 0 }))).toBe(
    'Die besondere Anforderung ist noch nicht über ein volles Jahr belegt; verlangt sind mindestens 5 Jahre. Eine Zeitreihe zählt, solange ihre Werte bis zuletzt ohne Unterbrechung ungünstiger sind als die der Stadt.',
  );
  expect(
    findingSentence(teilraum({ criterion: 'RLK3', verdict: 'violated', figure: 0, limit: 1 })),
  ).toContain('verlangt ist mindestens 1 Jahr.');
  expect(both(teilraum({ ...facts, verdict: 'open' }))).toContain('noch nicht belegt');
});

test('RLK4 shows the index without the special effect beside the index', () => {
  expect(findingSentence(teilraum({ criterion: 'RLK4', verdict: 'met', figure: 0.42, limit: 1.63 }))).toBe(
    'Ein Sondereffekt ist festgehalten. Ohne ihn läge der Indexwert bei +0,42 statt +1,63.',
  );
  expect(findingSentence(teilraum({ criterion: 'RLK4', verdict: 'met' }))).toContain('Ohne Personenzahlen');
  expect(both(teilraum({ criterion: 'RLK4', verdict: 'open' }))).toMatch(/mehr Personen, als .* Prüfen Sie/);
});

test('RLK5 says offers per 1,000 where there is a list, and does not call open what is met', () => {
  const facts = { criterion: 'RLK5', verdict: 'met' } as const;
  expect(both(area({ ...facts, verdict: 'open' }))).toBe(
    'Noch nicht festgehalten ist, welche Infrastruktur da ist und welche fehlt. Halten Sie fest, was da ist und was fehlt.',
  );
  expect(both(area({ ...facts, figure: 0.036 }))).toBe(
    'Nach der Liste der Angebote gibt es hier 0,04 je 1.000 Einwohner*innen. Was fehlt, lässt sich zusätzlich festhalten.',
  );
  expect(both(area({ ...facts, figure: 0, isRecorded: true }))).toBe(
    'Festgehalten ist, welche Infrastruktur da ist und welche fehlt. Die Liste der Angebote nennt in diesem Gebiet keines.',
  );
  expect(both(area(facts))).toMatch(/^Eine Liste der Angebote ist eingelesen; .* nicht vollständig bekannt/);
});

test('GLK3 of an area: reviewed, due, never; of a Teilraum: leaving', () => {
  const facts = { criterion: 'GLK3', limit: 5 } as const;
  expect(both(area({ ...facts, verdict: 'met', figure: 1 }))).toBe(
    'Die Grenzen wurden zuletzt vor 1 Jahr überprüft. Vorgesehen ist eine Überprüfung alle 5 Jahre.',
  );
  expect(both(area({ ...facts, verdict: 'hint', figure: 6 }))).toContain('vor 6 Jahren überprüft');
  expect(findingSentence(area({ ...facts, verdict: 'open' }))).toMatch(/nicht eingetragen\.$/);
  const leaving = { criterion: 'GLK3', limit: 0 } as const;
  expect(both(teilraum({ ...leaving, verdict: 'met', figure: -0.31 }))).toBe(
    'Gegenüber der bisherigen Einteilung scheidet der Teilraum aus. Sein Indexwert ist seit der letzten Überprüfung um 0,31 gesunken. Das ist eine positive Entwicklung.',
  );
  expect(findingSentence(teilraum({ ...leaving, verdict: 'hint', figure: 0 }))).toContain(
    'gleich geblieben. Welche Entwicklung das begründet, ist noch nicht festgehalten.',
  );
  expect(findingSentence(teilraum({ ...leaving, verdict: 'met', figure: 0.2, isRecorded: true }))).toContain(
    'um 0,20 gestiegen. Die Entwicklung, die das begründet, ist festgehalten.',
  );
  expect(both(teilraum({ ...leaving, verdict: 'open' }))).toMatch(
    /ist nicht bekannt\..* Tragen Sie .* den Tag der letzten Überprüfung ein, falls er fehlt\. Halten Sie/,
  );
});

test('GLK4 and GLK5 inform', () => {
  expect(findingSentence(area({ criterion: 'GLK4', verdict: 'met', figure: 1 }))).toBe(
    'Das Gebiet hängt zusammen.',
  );
  expect(findingSentence(area({ criterion: 'GLK4', verdict: 'met', figure: 3 }))).toBe(
    'Das Gebiet besteht aus 3 getrennten Teilen. Das ist erlaubt.',
  );
  expect(findingSentence(area({ criterion: 'GLK5', verdict: 'met', figure: 1 }))).toBe(
    'Das Gebiet grenzt an 1 anderes Gebiet. Das ist erlaubt.',
  );
  expect(findingSentence(area({ criterion: 'GLK5', verdict: 'met', figure: 0 }))).toMatch(/kein anderes/);
});

test('GLK6: one district, two, unknown, nothing in the area yet', () => {
  expect(both(area({ criterion: 'GLK6', verdict: 'met', figure: 1 }))).toBe(
    'Das Gebiet liegt in einem Stadtbezirk.',
  );
  expect(findingSentence(area({ criterion: 'GLK6', verdict: 'violated', figure: 2 }))).toBe(
    'Das Gebiet liegt in 2 Stadtbezirken.',
  );
  expect(both(area({ criterion: 'GLK6', verdict: 'open', figure: 0 }))).toContain('ist nicht bekannt');
  expect(both(area({ criterion: 'GLK6', verdict: 'met', figure: 0 }))).toBe(
    'Noch liegt kein Teilraum in diesem Gebiet.',
  );
});

test('R2 below, inside and above its range', () => {
  const facts = { criterion: 'R2', from: 20_000, limit: 30_000, tolerance: 0.1 } as const;
  expect(both(area({ ...facts, verdict: 'met', figure: 20_000 }))).toBe(
    'Im Gebiet leben 20.000 Einwohner*innen. Vorgesehen sind etwa 20.000 bis 30.000.',
  );
  expect(both(area({ ...facts, verdict: 'hint', figure: 19_999 }))).toBe(
    'Im Gebiet leben 19.999 Einwohner*innen. Vorgesehen sind etwa 20.000 bis 30.000. Das liegt noch in der Toleranz von 10\u00a0%. Erfüllt ist das Kriterium ab 20.000: mit 1 Einwohner*in mehr.',
  );
  expect(both(area({ ...facts, verdict: 'violated', figure: 33_001 }))).toContain(
    '3.001 Einwohner*innen weniger',
  );
  expect(findingSentence(area({ criterion: 'R2', verdict: 'open' }))).toMatch(/nicht bekannt\.$/);
});

test('S 6.3.1 asks for more people', () => {
  const facts = { criterion: 'S6.3.1', from: 10_000, limit: 15_000 } as const;
  expect(whatSatisfies(area({ ...facts, verdict: 'violated', figure: 9_000 }))).toContain(
    'ab 10.000: mit 1.000 Einwohner*innen mehr',
  );
  expect(whatSatisfies(area({ ...facts, verdict: 'hint', figure: 14_000 }))).toContain('ab 15.000');
});

test('the number of areas', () => {
  const city = (figure: number, verdict: 'met' | 'violated'): FindingFacts => ({
    criterion: 'Anzahl',
    kind: 'city',
    verdict,
    figure,
    limit: 15,
  });
  expect(both(city(15, 'met'))).toBe('Geplant sind 15 Gebiete; vorgesehen sind höchstens 15.');
  expect(both(city(16, 'violated'))).toBe(
    'Geplant sind 16 Gebiete; vorgesehen sind höchstens 15. 1 Gebiet ist zu viel.',
  );
  expect(both(city(1, 'met'))).toBe('Geplant ist 1 Gebiet; vorgesehen sind höchstens 15.');
});

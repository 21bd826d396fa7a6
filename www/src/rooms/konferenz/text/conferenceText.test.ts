import type { Change, Conference, DossierEvent } from 'veedelwerk';
import { describe, expect, it } from 'vitest';
import type { RecordLine } from '../../../locales/de/events';
import { conferenceText } from './conferenceText';
import { head } from './head';
import { recordText } from './recordText';

const empty: Conference = {
  id: 'a-2',
  kind: 'sozialraum',
  date: '',
  place: '',
  areas: [],
  groups: [],
  missing: [],
  statementsMissing: [],
  citizensConference: { date: '', reason: '' },
  agenda: [],
  answers: {},
  note: '',
};

const filled: Conference = {
  ...empty,
  date: '2026-05-12',
  place: 'Bürgerzentrum',
  areas: ['Seeberg', '', 'Am Ring'],
  groups: [
    { group: 'Bewohner*innen', invited: 1200, present: 64 },
    { group: 'Politik', present: 5 },
    { group: 'Träger/Wohlfahrtsverbände' },
  ],
  missing: [
    {
      party: 'Fachämter',
      reason: 'Der Termin lag in der Haushaltswoche, eine Vertretung war nicht zu finden.',
    },
    { party: 'Bürgeramtsleitung', reason: '' },
  ],
  citizensConference: { held: false, date: '', reason: 'Das Gebiet ist neu.' },
  agenda: [
    { time: '18:00', title: 'Begrüßung' },
    { time: '', title: 'Pause' },
    { time: '', title: '' },
  ],
  answers: {
    'sozialraum.ziele': 'Mehr Ganztag\nMehr Sprachförderung',
    'alle-stellungnahmen': 'ja',
    'planung.dauer': 'zwei Monate',
  },
  note: 'Zitat: <b>gut</b>',
};

const model = {
  title: 'Seeberg 2026',
  city: { table: 't', title: 'Modellstadt', source: '', isModel: true },
};
const now = new Date(2026, 4, 13, 9, 5);

function line(at: string, text: string, more: Partial<RecordLine['entry']> = {}, by = ''): RecordLine {
  const change: Change = { type: 'renamed', title: '' };
  const event: DossierEvent = { id: at, version: 1, clock: 1, at, by, change };
  return { entry: { event, inEffect: true, ...more }, text };
}

/** Local time as an instant, whatever the zone of this machine. */
const at = (day: number, hour: number) => new Date(2026, 4, day, hour, 5).toISOString();

describe('a conference as text', () => {
  const text = conferenceText(filled, head('Sozialraumkonferenz am 12. Mai 2026', model, now), [
    line(at(12, 18), 'Gewichte geändert', {}, 'Moderation'),
    line(at(12, 19), 'Szenario angelegt: „Mehr Dichte“', { inEffect: false }),
  ]);
  const has = (...lines: string[]) => expect(text).toContain(lines.join('\n'));

  it('says first what it is, of which city, and that the city is invented', () => {
    expect(
      text.startsWith('Sozialraumkonferenz am 12. Mai 2026\n===================================\n'),
    ).toBe(true);
    has('Planungsakte:         Seeberg 2026', 'Stadt:                Modellstadt – Modelldaten (erfunden)');
    has('Gespeichert am 13. Mai 2026 um 09:05 mit Veedelwerk');
  });

  it('has the day, the place, the areas and the numbers with their sums', () => {
    has(
      'Art:                  Sozialraumkonferenz',
      'Datum:                12. Mai 2026',
      'Ort:                  Bürgerzentrum',
      'Sozialraumgebiete:    Seeberg, Am Ring',
    );
    has(
      'Gruppe                      eingeladen   anwesend',
      'Bewohner*innen                   1.200         64',
      'Politik                              –          5',
      'Träger/Wohlfahrtsverbände            –          –',
      'Zusammen                         1.200         69',
    );
  });

  it('has who was missing and why, and whether a Bürger*innenkonferenz came before', () => {
    has(
      '- Fachämter: Der Termin lag in der Haushaltswoche, eine Vertretung war nicht',
      '  zu finden.',
      '- Bürgeramtsleitung: Grund nicht eingetragen',
    );
    has('Wesentliche Beteiligte ohne Stellungnahme', '-----------------------------------------');
    has('Alle wesentlichen Beteiligten gaben eine Stellungnahme ab.');
    has('Nein. Grund: Das Gebiet ist neu.');
  });

  it('has the agenda, every question with its answer, and answers of another kind', () => {
    has('18:00  Begrüßung', '       Pause', '', 'Fragen zu den Ergebnissen');
    has('(Handbuch, Kapitel 5.3.1.1)');
    has('Welche Ziele sollen damit erreicht werden?', '  Mehr Ganztag', '  Mehr Sprachförderung');
    has('Zu welchen Handlungsfeldern gehört es?', '  nicht eingetragen');
    has('An welchem Tag war die Sozialraumkonferenz?', '  siehe oben: Anlass, Tag und Ort');
    has('Antworten zu einer anderen Art von Konferenz');
    has('Wie lange hat der ganze Prozess gedauert?', '  zwei Monate');
    has('Zitat: <b>gut</b>');
  });

  it('has what was changed on the day', () => {
    has(
      'Änderungen an diesem Tag (12. Mai 2026)',
      '---------------------------------------',
      '18:05  Gewichte geändert (Moderation)',
      '19:05  Szenario angelegt: „Mehr Dichte“ (ohne Namen) – zurückgenommen',
    );
  });

  it('has no line longer than 76 letters and no blanks at the end of one', () => {
    for (const each of text.split('\n')) {
      expect(each.length, each).toBeLessThanOrEqual(76);
      expect(each).toBe(each.trimEnd());
    }
    expect(text.endsWith('\n')).toBe(true);
  });

  it('says of an empty conference what is not entered, and nothing about model data of a real city', () => {
    const city = { table: 't', title: 'Kleinstadt', source: '', isModel: false };
    const bare = conferenceText(empty, head('Sozialraumkonferenz', { title: '', city }, now), []);
    expect(bare).toContain('Datum:                nicht eingetragen');
    expect(bare).toContain('Stadt:                Kleinstadt\n');
    expect(bare).not.toMatch(/Modelldaten|Planungsakte:|undefined|Änderungen an diesem Tag/);
  });
});

describe('the record as text', () => {
  it('stands under its days, the oldest first, with who did it and what no longer counts', () => {
    const lines = [
      line(at(11, 9), 'Planungsakte begonnen'),
      line(at(12, 18), 'Szenario gelöscht: ?', { withoutEffect: { name: 'scenario_unknown' } }, 'SRK'),
    ];
    const text = recordText(lines, head('Laufendes Protokoll', model, now));
    expect(text).toContain('\n11. Mai 2026\n------------\n09:05  Planungsakte begonnen (ohne Namen)\n');
    expect(text).toMatch(/\n12\. Mai 2026\n-+\n18:05 {2}Szenario gelöscht: \? \(SRK\) – ohne Wirkung: /);
    expect(text.indexOf('11. Mai')).toBeLessThan(text.indexOf('12. Mai'));
  });

  it('says that nothing happened', () => {
    expect(recordText([], [])).toContain('Noch ist nichts geschehen.');
  });
});

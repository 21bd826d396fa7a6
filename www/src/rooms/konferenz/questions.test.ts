import { describe, expect, it } from 'vitest';
import { agendaSuggestions, confirmations, questionnaires } from '../../locales/de/konferenzFragen';
import { kinds } from '../../locales/de/konferenz';
import { isQuestion, questionsOf } from './questions';

describe('the questions of the handbook', () => {
  it('are all there: 6 and 5, 11 and 6, 2 and 6', () => {
    const counts = kinds.map((kind) => {
      const { results, process } = questionnaires[kind];
      return [results.length, process.length];
    });
    expect(counts).toEqual([
      [6, 5],
      [11, 6],
      [2, 6],
    ]);
  });

  it('have ids that are unique, stable and say their kind', () => {
    const ids = kinds.flatMap((kind) =>
      [...questionsOf(kind, 'results'), ...questionsOf(kind, 'process')].map(({ id }) => {
        expect(id).toMatch(new RegExp(`^${kind}\\.[a-z-]+$`));
        return id;
      }),
    );
    expect(new Set(ids).size).toBe(ids.length);
    // Stored in every dossier: none of these may ever be renamed.
    expect(ids).toEqual([
      'sozialraum.handlungserfordernis',
      'sozialraum.zielgruppen',
      'sozialraum.handlungsfelder',
      'sozialraum.ziele',
      'sozialraum.indikatoren',
      'sozialraum.rahmenbedingungen',
      'sozialraum.dauer',
      'planung.massnahmen',
      'planung.auswahl',
      'planung.handlungserfordernisse',
      'planung.zielgruppen',
      'planung.handlungsfelder',
      'planung.ziele',
      'planung.kennzahlen',
      'planung.rahmenbedingungen',
      'planung.fachaemter',
      'planung.beteiligte-fachaemter',
      'planung.projektentwicklung',
      'planung.gremien',
      'planung.beschluss',
      'planung.abstimmung',
      'planung.dauer',
      'meilenstein.status',
      'meilenstein.ergebnisse',
      'meilenstein.ablauf',
      'meilenstein.dauer',
      'meilenstein.abstimmung',
      'meilenstein.gremien',
    ]);
    expect(Object.values(confirmations).map(({ id }) => id)).toEqual([
      'alle-anwesend',
      'alle-stellungnahmen',
    ]);
  });

  it('name their chapter and ask for the day and the missing through their fields', () => {
    for (const kind of kinds) {
      expect(questionnaires[kind].chapter).toMatch(/5\.3\.1\.[124]$/);
      const pointers = questionnaires[kind].process.flatMap((entry) =>
        isQuestion(entry) ? [] : [entry.answeredBy],
      );
      expect(pointers).toEqual(expect.arrayContaining(['date', 'missing']));
    }
  });

  it('come with an agenda to start from', () => {
    for (const kind of kinds) {
      expect(agendaSuggestions[kind].length).toBeGreaterThan(4);
      expect(new Set(agendaSuggestions[kind]).size).toBe(agendaSuggestions[kind].length);
    }
  });
});

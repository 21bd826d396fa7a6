import { describe, expect, test } from 'vitest';
import { defaultGroups } from '../de/konferenz';
import { ar } from './ar';
import { about, catalogues, counted, groupName, type Catalogue } from './ballot';
import { de } from './de';
import { pl } from './pl';
import { tr } from './tr';

const others = catalogues.filter(({ code }) => code !== 'de');

/** Every text of a catalogue by its path, e.g. `left.few`. */
function texts(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] => {
    if (typeof inner === 'string') return [[path + key, inner]];
    return typeof inner === 'object' && inner !== null ? texts(inner, `${path}${key}.`) : [];
  });
}

/** The sentences that depend on a number. */
function plurals(catalogue: Catalogue): [string, Record<string, string>][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && 'other' in value
      ? [[key, value as Record<string, string>] as [string, Record<string, string>]]
      : [],
  );
}

test('the languages of the ballot are those that are promised', () => {
  expect(catalogues.map(({ code }) => code)).toEqual(['de', 'en', 'tr', 'uk', 'ru', 'ar', 'pl', 'it']);
});

test('all but German are drafts', () => {
  expect(catalogues.filter(({ isDraft }) => !isDraft).map(({ code }) => code)).toEqual(['de']);
});

test('only Arabic is written from right to left', () => {
  expect(catalogues.filter(({ direction }) => direction === 'rtl').map(({ code }) => code)).toEqual(['ar']);
});

describe.each(catalogues.map((catalogue) => [catalogue.code, catalogue] as const))(
  '%s',
  (code, catalogue) => {
    test('has every text of the German one, none empty', () => {
      const own = Object.keys(catalogue).sort();
      expect(own).toEqual(Object.keys(de).sort());
      expect(Object.keys(catalogue.groups).sort()).toEqual(Object.keys(de.groups).sort());
      expect(texts(catalogue).filter(([, text]) => text.trim() === '')).toEqual([]);
    });

    test('has every form its numbers ask for', () => {
      const needed = [...new Intl.PluralRules(code).resolvedOptions().pluralCategories].sort();
      for (const [key, forms] of plurals(catalogue)) {
        expect([key, ...Object.keys(forms).sort()]).toEqual([key, ...needed]);
      }
    });

    test('names the number and the topic where the German one does', () => {
      for (const [key, forms] of plurals(catalogue))
        expect([key, forms.other]).toEqual([key, expect.stringContaining('{n}')]);
      const plain = new Map(texts(catalogue));
      for (const [path, text] of texts(de).filter(([, text]) => text.includes('{item}'))) {
        expect(text.match(/\{\w+\}/g)).toEqual(plain.get(path)?.match(/\{\w+\}/g));
      }
      const known = new Set(['{n}', '{item}']);
      expect(
        texts(catalogue)
          .flatMap(([, text]) => text.match(/\{[^}]*\}/g) ?? [])
          .filter((mark) => !known.has(mark)),
      ).toEqual([]);
    });
  },
);

test.each(others.map((catalogue) => [catalogue.code, catalogue] as const))(
  'no sentence of %s is still German',
  (_code, catalogue) => {
    const german = new Map(texts(de));
    const same = texts(catalogue).filter(([path, text]) => path !== 'direction' && german.get(path) === text);
    expect(same).toEqual([]);
  },
);

test('numbers take the form of their language', () => {
  expect(counted(de, de.left, 1)).toBe('Noch 1 Punkt übrig.');
  expect(counted(de, de.left, 4)).toBe('Noch 4 Punkte übrig.');
  expect([1, 3, 5, 22].map((n) => counted(pl, pl.given, n))).toEqual([
    '1 punkt',
    '3 punkty',
    '5 punktów',
    '22 punkty',
  ]);
  expect([0, 1, 2, 3, 11].map((n) => counted(ar, ar.given, n))).toEqual([
    'لا نقاط',
    'نقطة واحدة',
    'نقطتان',
    '3 نقاط',
    '11 نقطة',
  ]);
});

test('a title with signs of its own stays as it is', () => {
  expect(about(de.more, 'Mehr $& Grün')).toBe('Ein Punkt mehr: Mehr $& Grün');
});

test('the usual groups are translated, others stay as they were written', () => {
  expect(groupName(tr, 'Politik')).toEqual({ text: 'Siyaset', lang: 'tr', dir: 'ltr' });
  expect(groupName(tr, 'Schüler*innen')).toEqual({ text: 'Schüler*innen', lang: 'de', dir: 'ltr' });
  expect(groupName(tr, 'toString')).toEqual({ text: 'toString', lang: 'de', dir: 'ltr' });
});

test.each(defaultGroups)('%s, a group of every new round, has a name in every language', (group) => {
  expect(catalogues.map((catalogue) => groupName(catalogue, group).lang)).toEqual(
    catalogues.map(({ code }) => code),
  );
});

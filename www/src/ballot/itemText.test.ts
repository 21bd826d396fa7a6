import { expect, test } from 'vitest';
import { ar } from '../locales/ballot/ar';
import { de } from '../locales/ballot/de';
import { pl } from '../locales/ballot/pl';
import { tr } from '../locales/ballot/tr';
import { itemText, translatedItems } from './itemText';

const item = {
  need: 'n',
  title: 'Sprachförderung',
  plain: 'Deutsch lernen.',
  texts: { tr: 'Dil desteği', ar: ' ' },
};

test('a translated title stands alone, in its language', () => {
  expect(itemText(tr, item)).toEqual({
    title: { text: 'Dil desteği', lang: 'tr', dir: 'ltr' },
  });
});

test('an untranslated one is read as German, with the plain words', () => {
  const german = {
    title: { text: 'Sprachförderung', lang: 'de', dir: 'ltr' },
    plain: { text: 'Deutsch lernen.', lang: 'de', dir: 'ltr' },
  };
  for (const catalogue of [de, ar, pl]) expect(itemText(catalogue, item)).toEqual(german);
  expect(itemText(de, { ...item, plain: '' })).toEqual({ title: german.title });
});

test('titles are counted where somebody has written one', () => {
  expect(['tr', 'ar', 'pl'].map((code) => translatedItems([item], code))).toEqual([1, 0, 0]);
});

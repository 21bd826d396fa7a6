/** What a ballot says of one item in a language; where nobody has translated it, the German title stands. */
import type { RoundItem } from '../engine/engine';
import { german, type Catalogue, type Spoken } from '../locales/ballot/ballot';

export interface ItemText {
  readonly title: Spoken;
  /** The same in Leichte Sprache, for those who read German. */
  readonly plain?: Spoken;
}

export function itemText(catalogue: Catalogue, item: RoundItem): ItemText {
  const { code, direction } = catalogue;
  const own = translation(item, code);
  if (own !== '' && code !== 'de') return { title: { text: own, lang: code, dir: direction } };
  const plain = item.plain.trim();
  return { title: german(item.title), ...(plain !== '' && { plain: german(plain) }) };
}

/** In how many of the items somebody has written the title in this language. */
export function translatedItems(items: readonly RoundItem[], code: string): number {
  return items.filter((item) => translation(item, code) !== '').length;
}

function translation({ texts }: RoundItem, code: string): string {
  return Object.hasOwn(texts, code) ? (texts[code] ?? '').trim() : '';
}

/** The pages of the manual, in the order of the rooms they explain. */
import type { Component } from 'svelte';

/** One page of the manual. */
export interface ManualPage {
  /** File name without ending; the page's address is `#/hilfe/<id>`. */
  readonly id: string;
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly Content: Component;
}

interface ManualModule {
  readonly default: Component;
  readonly title: string;
  readonly sections: ManualPage['sections'];
}

const ORDER = [
  'start',
  'akten',
  'daten',
  'lage',
  'gebiete',
  'erfordernisse',
  'punkte',
  'tablet',
  'szenarien',
  'leinwand',
  'konferenz',
];

const modules = import.meta.glob<ManualModule>('../../../help/*.md', { eager: true });

function pageOf(path: string, module: ManualModule): ManualPage {
  const id = path.replace(/^.*\/|\.md$/g, '');
  return { id, title: module.title, sections: module.sections, Content: module.default };
}

function position(page: ManualPage): number {
  const position = ORDER.indexOf(page.id);
  return position === -1 ? ORDER.length : position;
}

/** All pages; never empty, the first one is the way in. */
export const manualPages: readonly ManualPage[] = Object.entries(modules)
  .map(([path, module]) => pageOf(path, module))
  .sort((a, b) => position(a) - position(b) || a.id.localeCompare(b.id));

/** The page of that id, else the first. */
export function manualPage(id: string | undefined): ManualPage | undefined {
  return manualPages.find((page) => page.id === id) ?? manualPages[0];
}

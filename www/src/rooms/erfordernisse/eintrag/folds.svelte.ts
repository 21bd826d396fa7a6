import type { needFormWords } from '../../../locales/de/erfordernis';

export type NeedSection = keyof typeof needFormWords.sections;

/** The sections of the form in reading order. */
export const SECTIONS: readonly NeedSection[] = [
  'basics',
  'places',
  'topics',
  'rating',
  'figures',
  'path',
  'statements',
  'links',
];

/** Which sections are open: the same when one comes back, or goes on to the next need. */
export const folds = $state<Record<NeedSection, boolean>>({
  basics: true,
  places: false,
  topics: false,
  rating: false,
  figures: false,
  path: false,
  statements: false,
  links: false,
});

/** Id of the heading of a section. */
export function sectionElement(section: NeedSection): string {
  return `erfordernis-${section}`;
}

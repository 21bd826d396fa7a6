import type { AnsweredBy } from '../../../locales/de/konferenzFragen';

/** The sections of the form, in reading order. */
export const SECTIONS = [
  'basics',
  'groups',
  'missing',
  'citizens',
  'agenda',
  'results',
  'process',
  'note',
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** Ids of the fields that links lead to. */
export const FIELD = {
  kind: 'konferenz-art',
  date: 'konferenz-datum',
  place: 'konferenz-ort',
  areas: 'konferenz-gebiet',
  groups: 'konferenz-gruppe',
  missing: 'konferenz-fehlend',
  allPresent: 'konferenz-alle-da',
  statements: 'konferenz-stellungnahme',
  allStatements: 'konferenz-alle-stellungnahmen',
  held: 'konferenz-buerger',
  heldDate: 'konferenz-buerger-datum',
  heldReason: 'konferenz-buerger-grund',
  agenda: 'konferenz-punkt',
  note: 'konferenz-notiz',
} as const;

/** Id of the heading of a section. */
export function sectionElement(section: SectionId): string {
  return `konferenz-${section}`;
}

/** Id of the field of a question. */
export function questionElement(question: string): string {
  return `konferenz-frage-${question.replaceAll('.', '-')}`;
}

/** A place in the form. */
export interface Place {
  readonly section: SectionId;
  /** Id of the element that takes the keyboard. */
  readonly element: string;
}

/** Where the questions are answered that are not asked twice. */
export const ANSWERED_BY: Readonly<Record<AnsweredBy, Place>> = {
  date: { section: 'basics', element: FIELD.date },
  missing: { section: 'missing', element: sectionElement('missing') },
  statements: { section: 'missing', element: sectionElement('missing') },
  citizens: { section: 'citizens', element: sectionElement('citizens') },
};

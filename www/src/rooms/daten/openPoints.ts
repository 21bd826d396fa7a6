/** What is still to be looked at before a city is taken over, in the order of the page. */
import type { Understanding } from '../../engine/import-protocol';
import { daten } from '../../locales/de/daten';
import { assignedTo, tablesOf } from './assignment';
import { arePlacesAccepted } from './place';

/** The sections of the page, as ids. */
export type SectionId = 'verstanden' | 'verfahren' | 'abgleich' | 'uebernehmen';

/** One point and where it is settled. */
export interface OpenPoint {
  readonly text: string;
  readonly section: SectionId;
}

/** Nothing left means: ready to be taken over. */
export function openPoints({ sources, join }: Understanding, needed: readonly string[]): OpenPoint[] {
  const words = daten.open;
  const tables = tablesOf(sources);
  const unusable = sources.filter((source) => !source.usable).map(({ file }) => file);
  const missing = needed.filter((count) => assignedTo(tables, count).length === 0).length;
  const unmatched =
    join.teilraeumeFrom.from === 'geometry'
      ? join.tables.reduce((sum, table) => sum + table.onlyInTable.length, 0)
      : 0;
  const points: [boolean, OpenPoint][] = [
    [unusable.length > 0, { text: words.unusable(unusable), section: 'verstanden' }],
    [!arePlacesAccepted(sources), { text: words.place, section: 'verstanden' }],
    [tables.length === 0, { text: words.noTable, section: 'abgleich' }],
    [tables.length > 0 && missing > 0, { text: words.counts(missing), section: 'verfahren' }],
    [unmatched > 0, { text: words.rows(unmatched), section: 'abgleich' }],
  ];
  return points.flatMap(([isOpen, point]) => (isOpen ? [point] : []));
}

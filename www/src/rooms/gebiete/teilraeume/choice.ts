import { narrow, type Filtered, type RankingFilter } from '../../../ui/teilraeume/order';

/** What the list of Teilräume is narrowed down to. */
export interface ListFilter extends RankingFilter {
  /** Number of an area, `NO_AREA` for those outside; empty for all. */
  area: number | '';
}

export const NO_LIST_FILTER: ListFilter = { text: '', district: '', class: '', area: '' };

/** The positions of `order` that pass, in the same order. */
export function listed(
  order: Uint32Array,
  filter: ListFilter,
  city: Filtered,
  numbers: Uint16Array,
): Uint32Array {
  const passed = narrow(order, filter, city);
  return filter.area === '' ? passed : passed.filter((position) => numbers[position] === filter.area);
}

/** The engine's explanation of a finding with names instead of positions. */
import type { FindingDetail } from '../../../engine/engine';
import type { NamedDetail } from '../../../locales/de/kriterienDetail';
import type { LoadedCity } from '../../../state/city';
import type { Finding } from './findings';
import type { Plan } from './news';

/** What belongs to a criterion, named. */
export function namedDetail(
  { criterion, kind }: Pick<Finding, 'criterion' | 'kind'>,
  detail: FindingDetail,
  city: Pick<LoadedCity, 'keys' | 'names'>,
  plan: Plan,
): NamedDetail {
  const name = (position: number): string => city.names[position] || (city.keys[position] ?? '');
  const names = (positions: readonly number[]): string[] => positions.map(name);
  const areas = detail.areas.map((number) => plan.areas[number]?.name ?? '');
  const showsNeighbours = criterion === 'RLK1' || criterion === 'RLK2' || criterion === 'RLK6';
  return {
    ...(showsNeighbours && { neighbours: names(detail.neighbours), beside: areas }),
    ...(kind === 'area' && { touched: areas }),
    counting: detail.teilraeume.map(({ teilraum, inhabitants }) => ({ name: name(teilraum), inhabitants })),
    unknown: names(detail.unknown),
    districts: detail.districts.map((part) => ({ ...part, teilraeume: names(part.teilraeume) })),
    parts: detail.parts.map(names),
    series: detail.series,
    fields: detail.fields,
    left: detail.left,
    ...(criterion === 'GLK3' && {
      period: detail.period,
      indexThen: detail.indexThen,
      index: detail.index,
      reviewed: detail.reviewed,
      due: detail.due,
    }),
  };
}

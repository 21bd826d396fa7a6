import { areaWords as words } from '../../../locales/de/gebiete';
import type { LoadedCity } from '../../../state/city';

/** Part of an area that could be one of its own. */
export interface Piece {
  title: string;
  positions: readonly number[];
}

/** What an area could be split by: the Teilraum somebody looks at, its parts, the Stadtbezirke it lies in. */
export function piecesOf(
  members: readonly number[],
  parts: readonly (readonly number[])[],
  selected: number | undefined,
  city: Pick<LoadedCity, 'names' | 'keys' | 'districts'>,
): Piece[] {
  const name = (position = 0): string => city.names[position] || city.keys[position] || '';
  const inDistrict = new Map<string, number[]>();
  for (const position of members) {
    const district = city.districts[position] ?? '';
    inDistrict.set(district, [...(inDistrict.get(district) ?? []), position]);
  }
  const pieces: Piece[] = [
    ...(selected === undefined
      ? []
      : [{ title: words.pieceSelected(name(selected)), positions: [selected] }]),
    ...parts.map((positions) => ({ title: words.piecePart(name(positions[0])), positions })),
    ...[...inDistrict].map(([district, positions]) => ({ title: words.pieceDistrict(district), positions })),
  ];
  // What is the whole area, or nothing of it, is no piece.
  const own = new Set(members);
  return pieces.filter(
    ({ positions }) => positions.length < members.length && positions.every((position) => own.has(position)),
  );
}

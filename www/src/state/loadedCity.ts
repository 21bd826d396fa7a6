/** The city as the import worker hands it over → the city as the rooms share it. */
import type { ImportedCity, ImportedGeometry } from 'veedelwerk/import';
import type { FlatGeometry, LoadedCity } from './city';

/** What a person says about the data. */
export interface About {
  readonly title: string;
  readonly source: string;
  readonly isModel: boolean;
}

type Content = Pick<ImportedCity, 'keys' | 'names' | 'districts' | 'columns' | 'geometry'>;

/** A city for the rooms; without borders every Teilraum is there but has no shape. */
export function loadedCity(imported: Content, about: About): LoadedCity {
  const { keys, names, districts, columns, geometry } = imported;
  return {
    ...about,
    keys,
    names,
    districts,
    columns: columns.map(({ name, period, values, suppressed, lo, hi }) => ({
      name,
      period,
      values,
      suppressed: { teilraeume: suppressed, lo, hi },
    })),
    geometry: geometry === undefined ? noShapes(keys.length) : shapes(geometry),
    labelPoints: geometry?.labelPoints ?? new Float64Array(2 * keys.length).fill(Number.NaN),
    districtBorders: {
      coordinates: geometry?.districtBorders ?? new Float64Array(),
      lineEnds: geometry?.districtBorderEnds ?? new Uint32Array(),
    },
  };
}

function shapes({ coordinates, ringEnds, polygonEnds, teilraumEnds }: ImportedGeometry): FlatGeometry {
  return { coordinates, ringEnds, polygonEnds, teilraumEnds };
}

function noShapes(teilraeume: number): FlatGeometry {
  return {
    coordinates: new Float64Array(),
    ringEnds: new Uint32Array(),
    polygonEnds: new Uint32Array(),
    teilraumEnds: new Uint32Array(teilraeume),
  };
}

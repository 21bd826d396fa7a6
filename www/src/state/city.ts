import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

/** Outlines of all Teilräume, flat as they cross from the engine. */
export interface FlatGeometry {
  /** Longitude, latitude, longitude, latitude … in degrees (WGS 84). */
  coordinates: Float64Array;
  /** End of each ring, counted in points. */
  ringEnds: Uint32Array;
  /** End of each polygon, counted in rings. */
  polygonEnds: Uint32Array;
  /** End of each Teilraum, counted in polygons: exclaves share a key. */
  teilraumEnds: Uint32Array;
}

/** Lines, flat: district borders. */
export interface FlatLines {
  /** Longitude, latitude, … in degrees. */
  coordinates: Float64Array;
  /** End of each line, counted in points. */
  lineEnds: Uint32Array;
}

/** One figure of one period for all Teilräume. */
export interface CityColumn {
  name: string;
  period: string;
  /** One value per Teilraum, missing = NaN. */
  values: Float64Array;
  /** Suppressed cells: positions and the ends of their intervals. */
  suppressed: { teilraeume: Uint32Array; lo: Float64Array; hi: Float64Array };
}

/** A city as the import hands it over; every list is in the order of `keys`. */
export interface LoadedCity {
  /** Name of the data, e.g. of the city. */
  title: string;
  /** Whether this is the invented model city. */
  isModel: boolean;
  /** Where the figures come from, for map and exports; empty when unknown. */
  source: string;
  keys: string[];
  names: string[];
  districts: string[];
  columns: CityColumn[];
  geometry: FlatGeometry;
  /** Whether the dossier names a map that is not on this device. */
  isMapMissing?: boolean;
  /** A point inside each Teilraum: longitude, latitude, … */
  labelPoints: Float64Array;
  districtBorders: FlatLines;
  /** Water to find one's way by, as areas; only the model city brings it. */
  river?: FeatureCollection<Polygon | MultiPolygon>;
}

/** The periods of a city, oldest first; columns without a period hold for all of them. */
export function periodsOf(city: { readonly columns: readonly { readonly period: string }[] }): string[] {
  return [...new Set(city.columns.map((column) => column.period))].filter(Boolean).sort();
}

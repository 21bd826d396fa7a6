import type { Feature } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FlatGeometry } from '../state/city';
import { AreaOutlines } from './areaOutlines';
import { setLines } from './lineSource';

const SOURCE = 'pointed-at';
/** Id of the white edge below the line. */
const EDGE = 'pointed-at-edge';
const EMPTY = { type: 'FeatureCollection' as const, features: [] };

/** An outline around the Teilräume somebody is led to. */
export class PointedLayer {
  readonly #geometry: FlatGeometry;
  readonly #below: string;
  /** Only made when somebody is led somewhere. */
  #outlines: AreaOutlines | undefined;
  #map: MapLibreMap | undefined;
  #shown: readonly number[] = [];

  /**
   * @param below the layer that stays above
   */
  constructor(geometry: FlatGeometry, below: string) {
    this.#geometry = geometry;
    this.#below = below;
  }

  /** Called by the map once it can be drawn upon. */
  added(map: MapLibreMap): void {
    this.#map = map;
    map.addSource(SOURCE, { type: 'geojson', data: EMPTY, tolerance: 0.2 });
    const layout = { 'line-join': 'round', 'line-cap': 'round' } as const;
    const edge = { 'line-color': '#ffffff', 'line-width': 9 };
    const line = { 'line-color': '#000000', 'line-width': 5 };
    // Letters and names of areas stay in sight.
    map.addLayer({ id: EDGE, type: 'line', source: SOURCE, layout, paint: edge }, this.#below);
    map.addLayer({ id: SOURCE, type: 'line', source: SOURCE, layout, paint: line }, this.#below);
    this.show(this.#shown);
  }

  /** Outlines these Teilräume together; none takes the outline away. */
  show(teilraeume: readonly number[]): void {
    this.#shown = teilraeume;
    if (this.#map) setLines(this.#map, SOURCE, [EDGE, SOURCE], this.#features());
  }

  #features(): Feature[] {
    if (this.#shown.length === 0) return [];
    this.#outlines ??= new AreaOutlines(this.#geometry);
    const coordinates = this.#outlines.of(this.#shown);
    const geometry = { type: 'MultiLineString' as const, coordinates };
    return [{ type: 'Feature', properties: {}, geometry }];
  }
}

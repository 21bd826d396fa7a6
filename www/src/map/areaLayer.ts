import type { Feature, FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Area, AreaId } from '../engine/engine';
import { membersOf } from '../state/areaNumbers';
import type { LoadedCity } from '../state/city';
import { badgeImage } from './areaBadge';
import { areaColour, areaLetter } from './areaLook';
import { nameAnchors, sideOf, type Side } from './areaNames';
import { AreaOutlines, type Line } from './areaOutlines';
import { boundsOf, mostCentral, type Bounds } from './geojson';
import { setLines } from './lineSource';

/** Areas as they are on one city. */
export interface ShownAreas {
  areas: readonly Area[];
  /** Place of its area in the list per Teilraum. */
  numbers: Uint16Array;
  /** The area being drawn. */
  active?: AreaId | undefined;
}

/** What an area looks like as long as its members stay. */
interface Shape {
  members: readonly number[];
  lines: Line[];
  label: [number, number] | undefined;
}

/** Where an area's letter and name stand. */
type AreaName = Feature<Point, { name: string; badge: string; side: Side }>;

/** Id of the source of borders. */
export const AREA_SOURCE = 'areas';
/** Id of the layer with letters and names. */
export const AREA_NAMES = 'area-names';
const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * Areas upon the map: a thick border with a white edge, letter and name. The colours of the classes stay as they are.
 */
export class AreaLayer {
  readonly #city: LoadedCity;
  readonly #bounds: Bounds;
  readonly #scale: number;
  /** Only made when there is an area. */
  #outlines: AreaOutlines | undefined;
  #map: MapLibreMap | undefined;
  #shown: ShownAreas = { areas: [], numbers: new Uint16Array() };
  #shapes = new Map<AreaId, Shape>();
  #namesShown: readonly AreaName[] = [];

  /**
   * @param scale how many times larger than at the desk names and lines are
   */
  constructor(city: LoadedCity, scale = 1) {
    this.#city = city;
    this.#bounds = boundsOf(city.geometry);
    this.#scale = scale;
  }

  /** Called by the map once it can be drawn upon. */
  added(map: MapLibreMap): void {
    this.#map = map;
    map.addSource(AREA_SOURCE, { type: 'geojson', data: EMPTY, tolerance: 0.2 });
    map.addSource('area-names', { type: 'geojson', data: EMPTY });
    for (const layer of lineLayers(this.#scale)) map.addLayer(layer, 'hover');
    for (const layer of nameLayers(this.#scale)) map.addLayer(layer);
    this.#draw();
  }

  /** Shows areas; only what differs from before is painted. */
  show(shown: ShownAreas): void {
    this.#shown = shown;
    this.#draw();
  }

  #draw(): void {
    const map = this.#map;
    if (!map) return;
    const shapes = this.#shapesNow();
    const { areas, active } = this.#shown;
    const features = areas.flatMap((area): Feature[] => {
      const { lines = [], label } = shapes.get(area.id) ?? {};
      if (!label) return [];
      const properties = { colour: areaColour(area.colour), isActive: area.id === active };
      return [{ type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates: lines } }];
    });
    setLines(map, AREA_SOURCE, ['area-edges', 'area-borders'], features);
    const names = this.#names(map, shapes);
    if (isSameNames(names, this.#namesShown)) return;
    this.#namesShown = names;
    void map.getSource<GeoJSONSource>('area-names')?.setData({ type: 'FeatureCollection', features: names });
  }

  #names(map: MapLibreMap, shapes: ReadonlyMap<AreaId, Shape>): AreaName[] {
    return this.#shown.areas.flatMap(({ id, name, colour }): AreaName[] => {
      const at = shapes.get(id)?.label;
      if (!at) return [];
      const badge = this.#badge(map, colour);
      const point = { type: 'Point' as const, coordinates: at };
      const properties = { name, badge, side: sideOf(at[0], this.#bounds) };
      return [{ type: 'Feature', properties, geometry: point }];
    });
  }

  /** Name of the map's image of an area's letter. */
  #badge(map: MapLibreMap, colour: number): string {
    const name = `area-${String(colour)}`;
    if (!map.hasImage(name)) {
      const ratio = Math.max(1, Math.round(devicePixelRatio));
      const image = badgeImage(areaLetter(colour), areaColour(colour), ratio * this.#scale);
      map.addImage(name, image, { pixelRatio: ratio });
    }
    return name;
  }

  /** The shapes of all areas; those whose members stayed are the ones from before. */
  #shapesNow(): Map<AreaId, Shape> {
    const { areas, numbers } = this.#shown;
    const shapes = areas.map(({ id }, number): [AreaId, Shape] => {
      const members = membersOf(numbers, number);
      const before = this.#shapes.get(id);
      return [id, before && isSame(before.members, members) ? before : this.#shape(members)];
    });
    this.#shapes = new Map(shapes);
    return this.#shapes;
  }

  #shape(members: readonly number[]): Shape {
    const points = this.#city.labelPoints;
    const places = members
      .map((member): [number, number] => [points[2 * member] ?? NaN, points[2 * member + 1] ?? NaN])
      .filter(([x]) => !Number.isNaN(x));
    const label = places.length > 0 ? mostCentral(places) : undefined;
    this.#outlines ??= new AreaOutlines(this.#city.geometry);
    return { members, lines: this.#outlines.of(members), label };
  }
}

/** Borders of areas on a white edge, so that they stand out on every class. */
function lineLayers(scale: number): LayerSpecification[] {
  const width = (thin: number, thick: number, active = 1): unknown => {
    const at = (size: number): unknown => ['case', ['get', 'isActive'], scale * size * active, scale * size];
    return ['interpolate', ['linear'], ['zoom'], 9, at(thin), 15, at(thick)];
  };
  const layers = [
    {
      id: 'area-edges',
      source: AREA_SOURCE,
      paint: { 'line-color': '#ffffff', 'line-width': width(6, 10, 1.4) },
    },
    {
      id: 'area-borders',
      source: AREA_SOURCE,
      paint: { 'line-color': ['get', 'colour'], 'line-width': width(3.5, 6, 1.5) },
    },
  ];
  const layout = { 'line-join': 'round', 'line-cap': 'round' };
  return layers.map((layer) => ({ type: 'line', layout, ...layer }) as LayerSpecification);
}

/** Letters always, names where there is room beside them: what is placed last gives way, so letters are on top. */
function nameLayers(scale: number): LayerSpecification[] {
  return [
    {
      id: AREA_NAMES,
      type: 'symbol',
      source: 'area-names',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['Fira Sans SemiBold'],
        'text-size': scale * 15,
        'text-max-width': 9,
        'text-variable-anchor-offset': nameAnchors,
        'text-padding': 2,
      },
      paint: {
        'text-color': '#111111',
        'text-halo-color': 'rgba(255,255,255,0.95)',
        'text-halo-width': scale * 2,
      },
    },
    {
      id: 'area-letters',
      type: 'symbol',
      source: 'area-names',
      layout: { 'icon-image': ['get', 'badge'], 'icon-allow-overlap': true, 'icon-padding': 0 },
    },
  ];
}

function isSameNames(some: readonly AreaName[], others: readonly AreaName[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ properties, geometry }, i) => {
      const other = others[i];
      return (
        other?.properties.name === properties.name &&
        other.properties.badge === properties.badge &&
        isSame(other.geometry.coordinates, geometry.coordinates)
      );
    })
  );
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((entry, i) => entry === others[i]);
}

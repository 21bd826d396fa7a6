import type { Feature, FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Area, AreaId } from '../engine/engine';
import { membersOf, NO_AREA } from '../state/areaNumbers';
import type { LoadedCity } from '../state/city';
import { badgeImage } from './areaBadge';
import { AREA_COLOURS, areaColour, areaLetter } from './areaLook';
import { AreaOutlines, type Line } from './areaOutlines';
import { mostCentral } from './geojson';
import { setLines } from './lineSource';
import { RIVER_LAYER, TEILRAUM_SOURCE } from './style';

/** Areas as they are on one city. */
export interface ShownAreas {
  areas: readonly Area[];
  /** Place of its area in the list per Teilraum. */
  numbers: Uint16Array;
  /** The area being drawn. */
  active?: AreaId | undefined;
  /** Whether a stroke is being drawn: letters and names stay where they are until it is done. */
  isDrawing?: boolean;
}

/** What an area looks like as long as its members stay. */
interface Shape {
  members: readonly number[];
  lines: Line[];
  label: [number, number] | undefined;
  /** Whether the label stands where it stood before a stroke. */
  isLabelKept: boolean;
}

/** Where an area's letter and name stand. */
type AreaName = Feature<Point, { name: string; badge: string }>;

/** Id of the layer with letters and names. */
export const AREA_NAMES = 'area-names';
/** Name of the feature state that holds a Teilraum's place in the list of colours. */
const AREA_STATE = 'area';
const NONE = -1;
const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * Areas upon the map: a thick border with a white edge, letter and name. The colours of the classes stay as they are.
 * While somebody draws, single borders of Teilräume follow the feature state at once; the thick ones follow with the
 * frame in which the map has them.
 */
export class AreaLayer {
  readonly #city: LoadedCity;
  readonly #scale: number;
  /** Only made when there is an area. */
  #outlines: AreaOutlines | undefined;
  /** Place in the list of colours per Teilraum as it was painted, `NONE` outside. */
  readonly #painted: Int16Array;
  #map: MapLibreMap | undefined;
  #shown: ShownAreas = { areas: [], numbers: new Uint16Array() };
  #shapes = new Map<AreaId, Shape>();
  #namesShown: readonly AreaName[] = [];

  /**
   * @param scale how many times larger than at the desk names and lines are
   */
  constructor(city: LoadedCity, scale = 1) {
    this.#city = city;
    this.#scale = scale;
    this.#painted = new Int16Array(city.keys.length).fill(NONE);
  }

  /** Called by the map once it can be drawn upon. */
  added(map: MapLibreMap): void {
    this.#map = map;
    map.addSource('areas', { type: 'geojson', data: EMPTY, tolerance: 0.2 });
    map.addSource('area-names', { type: 'geojson', data: EMPTY });
    // Beside the other layers of the same source: changing between sources costs a pass over the map.
    map.addLayer(memberLayer(this.#scale), RIVER_LAYER);
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
    this.#paintMembers(map);
    const shapes = this.#shapesNow();
    const { areas, active } = this.#shown;
    const features = areas.flatMap((area): Feature[] => {
      const { lines = [], label } = shapes.get(area.id) ?? {};
      if (!label) return [];
      const properties = { colour: areaColour(area.colour), isActive: area.id === active };
      return [{ type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates: lines } }];
    });
    setLines(map, 'areas', ['area-edges', 'area-borders'], features);
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
      return [{ type: 'Feature', properties: { name, badge }, geometry: point }];
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

  #paintMembers(map: MapLibreMap): void {
    const { areas, numbers } = this.#shown;
    numbers.forEach((number, id) => {
      const colour = number === NO_AREA ? NONE : (areas[number]?.colour ?? NONE) % AREA_COLOURS.length;
      if (colour === this.#painted[id]) return;
      this.#painted[id] = colour;
      map.setFeatureState({ source: TEILRAUM_SOURCE, id }, { [AREA_STATE]: colour });
    });
  }

  /** The shapes of all areas; those whose members stayed are the ones from before. */
  #shapesNow(): Map<AreaId, Shape> {
    const { areas, numbers, isDrawing = false } = this.#shown;
    const shapes = areas.map(({ id }, number): [AreaId, Shape] => {
      const members = membersOf(numbers, number);
      const before = this.#shapes.get(id);
      const isStill = before && isSame(before.members, members) && (isDrawing || !before.isLabelKept);
      return [id, isStill ? before : this.#shape(members, isDrawing ? before?.label : undefined)];
    });
    this.#shapes = new Map(shapes);
    return this.#shapes;
  }

  #shape(members: readonly number[], keptLabel?: [number, number]): Shape {
    const points = this.#city.labelPoints;
    const places = members
      .map((member): [number, number] => [points[2 * member] ?? NaN, points[2 * member + 1] ?? NaN])
      .filter(([x]) => !Number.isNaN(x));
    const label = places.length > 0 ? (keptLabel ?? mostCentral(places)) : undefined;
    this.#outlines ??= new AreaOutlines(this.#city.geometry);
    return { members, lines: this.#outlines.of(members), label, isLabelKept: keptLabel !== undefined };
  }
}

/** Borders of members in the colour of their area. Those of no area have no width: what cannot be seen is not drawn. */
function memberLayer(scale: number): LayerSpecification {
  const place = ['coalesce', ['feature-state', AREA_STATE], NONE];
  const width = (size: number): unknown => ['case', ['==', place, NONE], 0, size * scale];
  const colours = AREA_COLOURS.flatMap(({ colour }, number) => [number, colour]);
  return {
    id: 'area-members',
    type: 'line',
    source: TEILRAUM_SOURCE,
    paint: {
      'line-color': ['match', place, ...colours, 'rgba(0,0,0,0)'],
      'line-width': ['interpolate', ['linear'], ['zoom'], 9, width(0.8), 15, width(2)],
    },
  } as unknown as LayerSpecification;
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
      source: 'areas',
      paint: { 'line-color': '#ffffff', 'line-width': width(6, 10, 1.4) },
    },
    {
      id: 'area-borders',
      source: 'areas',
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
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.1,
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

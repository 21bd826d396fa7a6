import type {
  DataDrivenPropertyValueSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { districtNameFeatures, lineFeature, nameFeatures, teilraumFeatures } from './geojson';
import type { ClassLook, PatternName } from './palette';
import { BACKGROUND_TILES } from './background';
import type { LoadedCity } from '../state/city';

/** Name of the feature state that holds a Teilraum's class. */
export const CLASS_STATE = 'class';
export const TEILRAUM_LAYER = 'teilraum';
export const TEILRAUM_SOURCE = 'teilraeume';
export const BACKGROUND_LAYER = 'background-map';

/** Ground around the Teilräume at the desk. */
export const PAPER = '#f7f7f5';

const EMPTY = { type: 'FeatureCollection' as const, features: [] };
const BORDER = '#1b2a4e';

/** How a map is drawn beside its classes. */
export interface MapLook {
  /** Those the looks may carry. */
  patterns: readonly PatternName[];
  /** Those that are drawn at first. */
  drawn: ReadonlySet<PatternName>;
  /** Zoom from which the names of Teilräume are shown. */
  namesFrom: number;
  /** How many times larger than at the desk names and lines are. */
  scale: number;
  /** Ground around the Teilräume. */
  paper: string;
}

/**
 * The map of a city. Colours follow the feature state alone, so that a frame only touches the Teilräume whose class
 * changed.
 */
export function mapStyle(
  city: LoadedCity,
  looks: readonly ClassLook[],
  { patterns, drawn, namesFrom, scale, paper }: MapLook,
): StyleSpecification {
  const line = lineLayer(scale);
  const names = nameLayer(scale);
  return {
    version: 8,
    sources: {
      'background-map': { type: 'raster', tiles: [BACKGROUND_TILES], tileSize: 256, maxzoom: 18 },
      [TEILRAUM_SOURCE]: {
        type: 'geojson',
        data: teilraumFeatures(city.geometry),
        tolerance: 0.2,
        buffer: 32,
      },
      districts: { type: 'geojson', data: lineFeature(city.districtBorders) },
      river: { type: 'geojson', data: city.river ?? EMPTY },
      names: { type: 'geojson', data: nameFeatures(city) },
      'district-names': { type: 'geojson', data: districtNameFeatures(city) },
      hover: { type: 'geojson', data: EMPTY },
      selection: { type: 'geojson', data: EMPTY },
    },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': paper } },
      { id: BACKGROUND_LAYER, type: 'raster', source: 'background-map', layout: { visibility: 'none' } },
      ...classLayers(looks, patterns, drawn),
      // Mitred: round joins of every corner cost more than all the rest where there is no graphics card.
      line('teilraum-borders', TEILRAUM_SOURCE, '#ffffff', 0.5, 1.5, 'miter'),
      {
        id: 'river',
        type: 'fill',
        source: 'river',
        // Even an empty layer costs a pass over the map.
        layout: { visibility: city.river ? 'visible' : 'none' },
        paint: { 'fill-color': '#8fb3cc' },
      },
      line('district-borders', 'districts', BORDER, 1.4, 3.5),
      line('hover', 'hover', BORDER, 2, 3),
      line('selection-halo', 'selection', '#ffffff', 5.5, 9),
      line('selection', 'selection', '#000000', 2.5, 5),
      names('names', 'names', 13, { minzoom: namesFrom }),
      names('district-names', 'district-names', 16, { maxzoom: namesFrom }),
    ],
  };
}

/** Fill by class, and one layer a pattern that is opaque where the class carries it. */
function classLayers(
  looks: readonly ClassLook[],
  patterns: readonly PatternName[],
  drawn: ReadonlySet<PatternName>,
): LayerSpecification[] {
  const fill: LayerSpecification = {
    id: TEILRAUM_LAYER,
    type: 'fill',
    source: TEILRAUM_SOURCE,
    paint: { 'fill-color': classColour(looks), 'fill-antialias': false },
  };
  const patterned = patterns.map((pattern): LayerSpecification => ({
    id: patternLayer(pattern),
    type: 'fill',
    source: TEILRAUM_SOURCE,
    layout: { visibility: drawn.has(pattern) ? 'visible' : 'none' },
    paint: {
      'fill-pattern': pattern,
      'fill-opacity': patternOpacity(looks, pattern),
      'fill-antialias': false,
    },
  }));
  return [fill, ...patterned];
}

/** Id of the layer that draws a pattern. */
export function patternLayer(pattern: PatternName): string {
  return `pattern-${pattern}`;
}

/** Colour by class. */
export function classColour(looks: readonly ClassLook[]): DataDrivenPropertyValueSpecification<string> {
  const pairs = looks.flatMap((look): [number, string] => [look.class, look.colour]);
  return [
    'match',
    classState(),
    ...pairs,
    'rgba(0,0,0,0)',
  ] as unknown as DataDrivenPropertyValueSpecification<string>;
}

/** Opaque where the class carries the pattern. */
export function patternOpacity(
  looks: readonly ClassLook[],
  pattern: PatternName,
): DataDrivenPropertyValueSpecification<number> {
  const carrier = looks.find((look) => look.pattern === pattern);
  return carrier ? ['case', ['==', classState(), carrier.class], 1, 0] : 0;
}

/** The class of a feature, −1 before its first. */
function classState(): ['coalesce', ['feature-state', string], number] {
  return ['coalesce', ['feature-state', CLASS_STATE], -1];
}

type LineLayer = (
  id: string,
  source: string,
  colour: string,
  thin: number,
  thick: number,
  join?: 'round' | 'miter',
) => LayerSpecification;

function lineLayer(scale: number): LineLayer {
  return (id, source, colour, thin, thick, join = 'round') => ({
    id,
    type: 'line',
    source,
    layout: { 'line-join': join, 'line-cap': join === 'round' ? 'round' : 'butt' },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['linear'], ['zoom'], 9, scale * thin, 15, scale * thick],
    },
  });
}

type NameLayer = (
  id: string,
  source: string,
  size: number,
  zooms: { minzoom?: number; maxzoom?: number },
) => LayerSpecification;

function nameLayer(scale: number): NameLayer {
  return (id, source, size, zooms) => ({
    id,
    type: 'symbol',
    source,
    ...zooms,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['Fira Sans SemiBold'],
      'text-size': scale * size,
      'text-max-width': 8,
      'text-padding': 4,
    },
    paint: {
      'text-color': '#111111',
      'text-halo-color': 'rgba(255,255,255,0.92)',
      'text-halo-width': scale * 1.8,
    },
  });
}

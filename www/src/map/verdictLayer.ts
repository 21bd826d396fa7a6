import type { Feature, Point } from 'geojson';
import type { FilterSpecification, GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { AREA_NAMES } from './areaLayer';

/** Verdicts that are marked: what needs nobody has no mark. */
export const MARKED = ['violated', 'hint', 'open'] as const;
export type MarkedVerdict = (typeof MARKED)[number];

/** A place with the most urgent verdict it has. */
export interface VerdictMark {
  /** The Teilraum at whose middle it stands. */
  readonly teilraum: number;
  readonly verdict: MarkedVerdict;
  /** Whether it is about the area whose letter stands there. */
  readonly isArea: boolean;
}

/** How a mark looks: the sign says it, the colour only repeats it. */
export type MarkLooks = Readonly<Record<MarkedVerdict, { sign: string; colour: string }>>;

const SOURCE = 'verdicts';
/** Edge of a mark in CSS pixels. */
const SIZE = 20;

/**
 * Marks of what is violated, a hint or open. Where there is no room, what is violated and what is about whole areas is
 * drawn; the others follow when somebody looks closer.
 */
export class VerdictLayer {
  readonly #points: Float64Array;
  readonly #looks: MarkLooks;
  #map: MapLibreMap | undefined;
  #shown: readonly VerdictMark[] = [];

  /**
   * @param points a point inside each Teilraum: longitude, latitude, …
   */
  constructor(points: Float64Array, looks: MarkLooks) {
    this.#points = points;
    this.#looks = looks;
  }

  /** Called by the map once it can be drawn upon. */
  added(map: MapLibreMap): void {
    this.#map = map;
    const ratio = Math.max(1, Math.round(devicePixelRatio));
    for (const verdict of MARKED) {
      map.addImage(imageOf(verdict), markImage(this.#looks[verdict], ratio), { pixelRatio: ratio });
    }
    map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
    // Names of areas find their room before marks that can be left out.
    map.addLayer(REST_LAYER, AREA_NAMES);
    for (const layer of FIRST_LAYERS) map.addLayer(layer);
    this.#draw();
  }

  /** Shows marks instead of those before. */
  show(marks: readonly VerdictMark[]): void {
    if (isSame(this.#shown, marks)) return;
    this.#shown = marks;
    this.#draw();
  }

  #draw(): void {
    const features = this.#shown.flatMap((mark) => this.#feature(mark));
    void this.#map?.getSource<GeoJSONSource>(SOURCE)?.setData({ type: 'FeatureCollection', features });
  }

  #feature({ teilraum, verdict, isArea }: VerdictMark): Feature<Point>[] {
    const coordinates = [this.#points[2 * teilraum] ?? NaN, this.#points[2 * teilraum + 1] ?? NaN];
    if (coordinates.some(Number.isNaN)) return [];
    const properties = { image: imageOf(verdict), isArea, isFirst: isArea || verdict === 'violated' };
    return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates } }];
  }
}

/** Those that may be left out where there is no room. */
const REST_LAYER = markLayer('verdicts-rest', ['!', ['get', 'isFirst']], false, [0, 0]);

const FIRST_LAYERS: readonly LayerSpecification[] = [
  markLayer('verdicts-teilraeume', ['all', ['get', 'isFirst'], ['!', ['get', 'isArea']]], true, [0, 0]),
  // At the upper right corner of the area's letter.
  markLayer('verdicts-areas', ['get', 'isArea'], true, [15, -13]),
];

function markLayer(
  id: string,
  filter: FilterSpecification,
  isAlways: boolean,
  offset: [number, number],
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: SOURCE,
    filter,
    layout: {
      'icon-image': ['get', 'image'],
      'icon-allow-overlap': isAlways,
      'icon-ignore-placement': isAlways,
      'icon-padding': 0,
      'icon-offset': offset,
      'icon-size': offset[0] === 0 ? ['interpolate', ['linear'], ['zoom'], 10, 0.65, 13, 1] : 0.9,
    },
  };
}

function imageOf(verdict: MarkedVerdict): string {
  return `verdict-${verdict}`;
}

/** A white sign in a coloured disc with a white edge, `ratio` device pixels to a CSS pixel. */
function markImage({ sign, colour }: MarkLooks[MarkedVerdict], ratio: number): ImageData {
  const size = SIZE * ratio;
  const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
  if (!context) return new ImageData(size, size);
  context.scale(ratio, ratio);
  context.fillStyle = colour;
  context.strokeStyle = '#ffffff';
  context.lineWidth = 2;
  context.beginPath();
  context.arc(SIZE / 2, SIZE / 2, SIZE / 2 - 1, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.fillStyle = '#ffffff';
  context.font = '700 14px "Fira Sans", sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(sign, SIZE / 2, SIZE / 2 + 1);
  return context.getImageData(0, 0, size, size);
}

function isSame(some: readonly VerdictMark[], others: readonly VerdictMark[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ teilraum, verdict, isArea }, i) => {
      const other = others[i];
      return other?.teilraum === teilraum && other.verdict === verdict && other.isArea === isArea;
    })
  );
}

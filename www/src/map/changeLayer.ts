import type { Feature, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';

/** What becomes of a Teilraum when one layout follows another. */
export type LayoutChange = 'joins' | 'leaves' | 'moves';

/** Teilräume that change, by their positions. */
export type LayoutChanges = Readonly<Record<LayoutChange, readonly number[]>>;

/** Signs, not letters: letters stand for areas. */
export const CHANGE_SIGNS: Readonly<Record<LayoutChange, string>> = { joins: '+', leaves: '−', moves: '⇄' };

const SOURCE = 'layout-changes';
/** Edge of a sign in CSS pixels. */
const SIZE = 22;

/** Signs upon the Teilräume that join, leave or move. */
export class ChangeLayer {
  readonly #points: Float64Array;
  #map: MapLibreMap | undefined;
  #shown: LayoutChanges | undefined;

  /**
   * @param points a point inside each Teilraum: longitude, latitude, …
   */
  constructor(points: Float64Array) {
    this.#points = points;
  }

  /** Called by the map once it can be drawn upon. */
  added(map: MapLibreMap): void {
    this.#map = map;
    const ratio = Math.max(1, Math.round(devicePixelRatio));
    for (const [change, sign] of Object.entries(CHANGE_SIGNS)) {
      map.addImage(imageOf(change), signImage(sign, ratio), { pixelRatio: ratio });
    }
    map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
    map.addLayer({
      id: SOURCE,
      type: 'symbol',
      source: SOURCE,
      layout: {
        'icon-image': ['get', 'image'],
        'icon-allow-overlap': true,
        // Above the middle, where letters of areas stand.
        'icon-offset': [0, -24],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 9, 0.6, 12, 1],
      },
    });
    this.show(this.#shown);
  }

  /** Shows what changes; nothing takes the signs away. */
  show(changes: LayoutChanges | undefined): void {
    this.#shown = changes;
    const features = Object.entries(changes ?? {}).flatMap(([change, teilraeume]) =>
      teilraeume.flatMap((teilraum) => this.#sign(imageOf(change), teilraum)),
    );
    void this.#map?.getSource<GeoJSONSource>(SOURCE)?.setData({ type: 'FeatureCollection', features });
  }

  #sign(image: string, teilraum: number): Feature<Point>[] {
    const coordinates = [this.#points[2 * teilraum] ?? NaN, this.#points[2 * teilraum + 1] ?? NaN];
    if (coordinates.some(Number.isNaN)) return [];
    return [{ type: 'Feature', properties: { image }, geometry: { type: 'Point', coordinates } }];
  }
}

function imageOf(change: string): string {
  return `layout-change-${change}`;
}

/** A sign in a white disc with a black edge, `ratio` device pixels to a CSS pixel. */
function signImage(sign: string, ratio: number): ImageData {
  const size = SIZE * ratio;
  const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
  if (!context) return new ImageData(size, size);
  context.scale(ratio, ratio);
  context.fillStyle = '#ffffff';
  context.strokeStyle = '#111111';
  context.lineWidth = 2;
  context.beginPath();
  context.arc(SIZE / 2, SIZE / 2, SIZE / 2 - 1.5, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.fillStyle = '#111111';
  context.font = '600 16px "Fira Sans", sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(sign, SIZE / 2, SIZE / 2 + 1);
  return context.getImageData(0, 0, size, size);
}

import type { Map as MapLibreMap } from 'maplibre-gl';
import { changedPositions, NO_AREA } from '../state/areaNumbers';
import type { FlatGeometry } from '../state/city';
import { AREA_SOURCE, type ShownAreas } from './areaLayer';
import { areaColour } from './areaLook';
import { teilraumFeature } from './geojson';

const SVG = 'http://www.w3.org/2000/svg';

/** Points of a border that are nearer to each other on screen, in CSS pixels, are one. */
const FINE = 0.75;

/**
 * What a stroke has moved so far, drawn above the map. To draw the map itself takes longer than a frame where there is
 * no graphics card; here only what is new is drawn, until the hand rests and the map catches up.
 */
export class StrokeSketch {
  readonly #geometry: FlatGeometry;
  readonly #svg = document.createElementNS(SVG, 'svg');
  #map: MapLibreMap | undefined;
  /** Area numbers as the map itself shows them. */
  #settled: Uint16Array = new Uint16Array();
  /** What is drawn, and the colour of the area it lies in now; none where it lies in none. */
  readonly #drawn = new Map<number, string | undefined>();

  constructor(geometry: FlatGeometry) {
    this.#geometry = geometry;
    this.#svg.setAttribute('aria-hidden', 'true');
    Object.assign(this.#svg.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
    this.#svg.style.pointerEvents = 'none';
  }

  /** Called by the map once it can be drawn upon. */
  added(map: MapLibreMap): void {
    this.#map = map;
    map.getCanvasContainer().append(this.#svg);
    map.on('move', () => {
      this.#svg.replaceChildren(
        ...[...this.#drawn].map(([teilraum, colour]) => this.#path(teilraum, colour)),
      );
    });
  }

  /** Draws what lies in another area than the map shows. */
  show({ areas, numbers }: ShownAreas): void {
    for (const teilraum of changedPositions(this.#settled, numbers)) {
      if (this.#drawn.has(teilraum)) continue;
      const area = areas[numbers[teilraum] ?? NO_AREA];
      const colour = area && areaColour(area.colour);
      this.#drawn.set(teilraum, colour);
      this.#svg.append(this.#path(teilraum, colour));
    }
  }

  /** The map itself draws these numbers now: what is drawn here goes as soon as they are on screen. */
  settle(numbers: Uint16Array): void {
    this.#settled = numbers;
    this.#drawn.clear();
    const done = [...this.#svg.children];
    if (done.length === 0) return;
    // Not when the whole map rests: a background that loads slowly must not keep it from going.
    const map = this.#map;
    const go = (): void => {
      if (!map?.isSourceLoaded(AREA_SOURCE)) return;
      map.off('render', go);
      done.forEach((path) => path.remove());
    };
    map?.on('render', go);
    // Nothing may have changed after all, and a map that rests draws nothing.
    map?.triggerRepaint();
  }

  #path(teilraum: number, colour: string | undefined): SVGPathElement {
    const path = document.createElementNS(SVG, 'path');
    const look = colour
      ? { fill: colour, 'fill-opacity': 0.4, stroke: colour, 'stroke-width': 2 }
      : { fill: '#ffffff', 'fill-opacity': 0.5, stroke: '#ffffff', 'stroke-width': 4 };
    for (const [name, value] of Object.entries(look)) path.setAttribute(name, String(value));
    path.setAttribute('fill-rule', 'evenodd');
    path.setAttribute('d', this.#outline(teilraum));
    return path;
  }

  /** The Teilraum's rings on screen, as the commands of a path. */
  #outline(teilraum: number): string {
    const map = this.#map;
    if (!map) return '';
    const rings = teilraumFeature(this.#geometry, teilraum).geometry.coordinates.flat();
    return rings
      .map((ring) => {
        let [lastX, lastY] = [Infinity, Infinity];
        const points = ring.flatMap(([longitude = NaN, latitude = NaN]) => {
          const { x, y } = map.project([longitude, latitude]);
          if (Math.hypot(x - lastX, y - lastY) < FINE) return [];
          [lastX, lastY] = [x, y];
          return [`${x.toFixed(1)} ${y.toFixed(1)}`];
        });
        return `M${points.join('L')}Z`;
      })
      .join('');
  }
}

import { Map as MapLibreMap, setWorkerUrl, type LngLatLike, type MapMouseEvent } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { LoadedCity } from '../state/city';
import { ClassPatterns } from './classPatterns';
import { setLines } from './lineSource';
import { boundsOf, teilraumFeature, type Bounds } from './geojson';
import { PATTERNS, type ClassLook, type PatternName } from './palette';
import type { Padding } from './padding';
import {
  BACKGROUND_LAYER,
  CLASS_STATE,
  classColour,
  mapStyle,
  PAPER,
  TEILRAUM_LAYER,
  TEILRAUM_SOURCE,
} from './style';

setWorkerUrl(workerUrl);

/** A view that maps of any size can share. */
export interface View {
  /** Longitude and latitude of the middle. */
  centre: [number, number];
  /** How much of the world's width the shorter edge of the map shows, as a share. */
  reach: number;
}

/** What the map reports to the room around it. */
export interface MapListener {
  /** The pointer is over a Teilraum at a place in the container, or over none. */
  hovered(teilraum: number | undefined, x: number, y: number): void;
  /** A Teilraum was chosen, or the ground beside them. */
  chosen(teilraum: number | undefined): void;
  /** The view has moved, by hand or by itself; not while it follows another one. */
  moved?(view: View): void;
}

export interface MapOptions {
  container: HTMLElement;
  city: LoadedCity;
  looks: readonly ClassLook[];
  /** Class of every Teilraum; the map reads it again whenever it is told to paint. */
  classes: Uint8Array;
  /** Room to leave around the whole city. */
  padding: (bounds: Bounds) => Padding;
  /** Names for screen readers by MapLibre's keys. */
  labels: Record<string, string>;
  listener: MapListener;
  /** Patterns the looks may carry; those of index classes unless others are given. */
  patterns?: readonly PatternName[];
  /** Whether it can be moved and asked; a picture for the hall cannot. */
  interactive?: boolean;
  /** How it is drawn where it is not for the desk. */
  look?: HallLook;
}

/** How a map is drawn for the hall. */
export interface HallLook {
  /** How many times larger than at the desk names, lines and patterns are: the hall sits far away. */
  scale: number;
  /** Ground around the Teilräume, as `#rrggbb`. */
  paper: string;
  /** Device pixels to a CSS pixel, where it is not the screen's own. */
  pixelRatio?: number | undefined;
}

/** Something else that is drawn upon the map. */
export interface Overlay {
  /** Called once, when the map can be drawn upon. */
  added(map: MapLibreMap): void;
}

const DESK_LOOK: HallLook = { scale: 1, paper: PAPER };

/** Width of the world at zoom 0 in CSS pixels. */
const WORLD = 512;

/** Views that differ by less, in degrees or as a share, are the same: a hand's breadth. */
const SAME_PLACE = 1e-6;

/** Width of a Teilraum on screen, in CSS pixels, from which names of Teilräume are legible. */
const NAME_WIDTH = 110;

/** Room around what is brought into view, in CSS pixels. */
const REVEAL_PADDING = 60;

/** Teilräume coloured in one frame: more would hold up whoever drags. */
const MOST_A_FRAME = 2000;

/** The map of one city: MapLibre behind the few verbs the app needs. */
export class CityMap {
  readonly #map: MapLibreMap;
  readonly #city: LoadedCity;
  readonly #bounds: Bounds;
  readonly #padding: (bounds: Bounds) => Padding;
  readonly #patterns: ClassPatterns;
  readonly #scale: number;
  #classes: Uint8Array;
  #looks: readonly ClassLook[];
  /** Teilräume whose colour is not up to date, and the frame in which they go on. */
  readonly #waiting = new Set<number>();
  #painting = 0;
  #styled = false;
  readonly #overlays: Overlay[] = [];
  #following = false;
  /** Whether the view is that of the whole city: it then stays whole when the map gets another size. */
  #isWhole = true;
  #selected: number | undefined;
  #hovered: number | undefined;

  /**
   * @throws when the browser has no WebGL
   */
  constructor({ container, city, looks, classes, padding, labels, listener, ...options }: MapOptions) {
    const { patterns = PATTERNS, interactive = true, look = DESK_LOOK } = options;
    const { scale, paper, pixelRatio } = look;
    this.#city = city;
    this.#patterns = new ClassPatterns(patterns, looks, classes);
    this.#scale = scale;
    this.#padding = padding;
    this.#classes = classes;
    this.#looks = looks;
    this.#bounds = boundsOf(city.geometry);
    this.#map = new MapLibreMap({
      container,
      style: mapStyle(city, looks, { patterns, drawn: this.#patterns.drawn, namesFrom: 24, scale, paper }),
      bounds: this.#bounds,
      fitBoundsOptions: { padding: padding(this.#bounds) },
      ...(pixelRatio !== undefined && { pixelRatio }),
      attributionControl: false,
      interactive,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      // On a phone the map fills the screen: one finger must still scroll the page past it.
      cooperativeGestures: matchMedia('(pointer: coarse) and (max-width: 40rem)').matches,
      fadeDuration: 0,
      maxZoom: 18,
      locale: labels,
    });
    // Before the style is there, images and states have nowhere to go.
    void this.#map.once('style.load', () => {
      this.#showNamesFrom(container.clientWidth);
      this.#patterns.added(this.#map, scale);
      this.#styled = true;
      this.show(this.#looks, this.#classes);
      this.select(this.#selected);
      this.#overlays.splice(0).forEach((overlay) => overlay.added(this.#map));
    });
    // Whoever cannot see that the map is still empty is told.
    const canvas = this.#map.getCanvas();
    canvas.setAttribute('aria-busy', 'true');
    void this.#map.once('idle', () => {
      canvas.removeAttribute('aria-busy');
    });
    this.#map.on('resize', () => {
      if (this.#isWhole)
        this.#map.fitBounds(this.#bounds, { padding: padding(this.#bounds), animate: false });
    });
    if (interactive) this.#listen(listener);
  }

  /** Colours the Teilräume at `changed` by their class in the array given at the start; nothing else is touched. */
  paint(changed: Iterable<number>): void {
    if (!this.#styled) return;
    for (const id of changed) this.#waiting.add(id);
    if (this.#painting === 0) this.#paintSome();
  }

  /** Shows other classes, after another method or period was chosen. */
  show(looks: readonly ClassLook[], classes: Uint8Array): void {
    this.#classes = classes;
    this.#looks = looks;
    if (!this.#styled) return;
    this.#map.setPaintProperty(TEILRAUM_LAYER, 'fill-color', classColour(looks));
    this.#patterns.show(looks, classes);
    this.paint(classes.keys());
  }

  /** Outlines the selected Teilraum and brings it into view when it is outside. */
  select(teilraum: number | undefined): void {
    this.#selected = teilraum;
    if (!this.#styled) return;
    this.#outline('selection', teilraum);
    if (teilraum === undefined) return;
    const at = this.#labelPoint(teilraum);
    if (this.#map.getBounds().contains(at)) return;
    this.#isWhole = false;
    this.#map.easeTo({ center: at });
  }

  /** Draws something else upon the map, as soon as it can be drawn upon. */
  add(overlay: Overlay): void {
    if (this.#styled) overlay.added(this.#map);
    else this.#overlays.push(overlay);
  }

  /** Longitude and latitude of a place in the map, given in CSS pixels from its upper left corner. */
  placeAt(x: number, y: number): [number, number] {
    const { lng, lat } = this.#map.unproject([x, y]);
    return [lng, lat];
  }

  /** What takes up pointers: everything the map itself listens to happens in here. */
  get surface(): HTMLElement {
    return this.#map.getCanvasContainer();
  }

  /** Brings a rectangle into view, unless all of it is there. */
  reveal([west, south, east, north]: Bounds): void {
    const view = this.#map.getBounds();
    if (view.contains([west, south]) && view.contains([east, north])) return;
    this.#isWhole = false;
    this.#map.fitBounds([west, south, east, north], {
      padding: REVEAL_PADDING,
      maxZoom: this.#map.getZoom(),
    });
  }

  /** Outlines the Teilraum under the pointer. */
  hover(teilraum: number | undefined): void {
    if (!this.#styled || this.#hovered === teilraum) return;
    this.#hovered = teilraum;
    this.#outline('hover', teilraum);
  }

  zoomIn(): void {
    this.#isWhole = false;
    this.#map.zoomIn();
  }

  zoomOut(): void {
    this.#isWhole = false;
    this.#map.zoomOut();
  }

  /** Shows the whole city. */
  fit(): void {
    this.#isWhole = true;
    this.#map.fitBounds(this.#bounds, { padding: this.#padding(this.#bounds) });
  }

  /** What is in view, whatever the size of the map. */
  get view(): View {
    return { centre: this.centre, reach: this.#shorterEdge / (WORLD * 2 ** this.#map.getZoom()) };
  }

  /** Shows what another map shows, at once and without telling the listener. */
  follow({ centre, reach }: View): void {
    const own = this.view;
    const isSame = centre.every((degrees, i) => Math.abs(degrees - (own.centre[i] ?? NaN)) < SAME_PLACE);
    if (isSame && Math.abs(reach / own.reach - 1) < SAME_PLACE) return;
    this.#isWhole = false;
    this.#following = true;
    this.#map.jumpTo({ center: centre, zoom: Math.log2(this.#shorterEdge / (WORLD * reach)) });
    this.#following = false;
  }

  /** Middle of the view: longitude, latitude. */
  get centre(): [number, number] {
    const { lng, lat } = this.#map.getCenter();
    return [lng, lat];
  }

  /** Shows or hides the background map; the colours let it shine through. */
  setBackground(shown: boolean): void {
    if (!this.#styled) return;
    this.#map.setLayoutProperty(BACKGROUND_LAYER, 'visibility', shown ? 'visible' : 'none');
    this.#map.setPaintProperty(TEILRAUM_LAYER, 'fill-opacity', shown ? 0.7 : 1);
  }

  /** Device pixels of the picture to a CSS pixel. */
  get pixelRatio(): number {
    return this.#map.getPixelRatio();
  }

  /** The next drawn frame as it is on screen, for the exported picture. */
  async picture(): Promise<ImageBitmap> {
    return new Promise((resolve, reject) => {
      // The drawing buffer is only sure to hold the picture within the frame that drew it.
      void this.#map.once('render', () => {
        createImageBitmap(this.#map.getCanvas()).then(resolve, reject);
      });
      this.#map.triggerRepaint();
    });
  }

  /** Frees everything the map holds. */
  remove(): void {
    cancelAnimationFrame(this.#painting);
    this.#map.remove();
  }

  /** Colours as many of the waiting Teilräume as fit into a frame, and goes on in the next one. */
  #paintSome(): void {
    let left = MOST_A_FRAME;
    for (const id of this.#waiting) {
      if (left === 0) break;
      left -= 1;
      this.#waiting.delete(id);
      this.#patterns.carry(this.#classes[id]);
      this.#map.setFeatureState({ source: TEILRAUM_SOURCE, id }, { [CLASS_STATE]: this.#classes[id] });
    }
    this.#painting = 0;
    if (this.#waiting.size > 0) {
      this.#painting = requestAnimationFrame(() => {
        this.#paintSome();
      });
    }
  }

  get #shorterEdge(): number {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return Math.max(1, Math.min(clientWidth, clientHeight));
  }

  #showNamesFrom(width: number): void {
    const teilraumWidth = width / Math.sqrt(Math.max(1, this.#city.keys.length));
    const from = this.#map.getZoom() + Math.max(0.5, Math.log2((this.#scale * NAME_WIDTH) / teilraumWidth));
    this.#map.setLayerZoomRange('names', from, 24);
    this.#map.setLayerZoomRange('district-names', 0, from);
  }

  #listen(listener: MapListener): void {
    const map = this.#map;
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.on('mousemove', (event) => listener.hovered(this.#at(event), event.point.x, event.point.y));
    map.on('mouseout', () => listener.hovered(undefined, 0, 0));
    map.on('click', (event) => listener.chosen(this.#at(event)));
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.#isWhole = false;
    });
    map.on('move', () => {
      if (!this.#following) listener.moved?.(this.view);
    });
  }

  #at(event: MapMouseEvent): number | undefined {
    if (!this.#map.getLayer(TEILRAUM_LAYER)) return undefined;
    const id = this.#map.queryRenderedFeatures(event.point, { layers: [TEILRAUM_LAYER] })[0]?.id;
    return typeof id === 'number' ? id : undefined;
  }

  #outline(source: 'hover' | 'selection', teilraum: number | undefined): void {
    const layers = source === 'selection' ? ['selection-halo', 'selection'] : ['hover'];
    const features = teilraum === undefined ? [] : [teilraumFeature(this.#city.geometry, teilraum)];
    setLines(this.#map, source, layers, features);
  }

  #labelPoint(teilraum: number): LngLatLike {
    const points = this.#city.labelPoints;
    return [points[2 * teilraum] ?? 0, points[2 * teilraum + 1] ?? 0];
  }
}

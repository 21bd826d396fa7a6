import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ClassLook, PatternName } from './palette';
import { patternImage } from './patterns';
import { patternLayer, patternOpacity } from './style';

/** How much of the scale patterns follow. */
const PATTERN_SHARE = 0.65;

/** The patterns of classes upon a map. One that no Teilraum carries is not drawn: it would cost a pass over the map. */
export class ClassPatterns {
  readonly #names: readonly PatternName[];
  #looks: readonly ClassLook[];
  #drawn: Set<PatternName>;
  #map: MapLibreMap | undefined;

  /**
   * @param names those the looks may carry
   */
  constructor(names: readonly PatternName[], looks: readonly ClassLook[], classes: Uint8Array) {
    this.#names = names;
    this.#looks = looks;
    this.#drawn = carried(looks, classes);
  }

  /** Those that are drawn: they are carried now, or were since the looks changed. */
  get drawn(): ReadonlySet<PatternName> {
    return this.#drawn;
  }

  /**
   * Called by the map once it can be drawn upon.
   *
   * @param scale how many times larger than at the desk the map is drawn
   */
  added(map: MapLibreMap, scale: number): void {
    this.#map = map;
    const ratio = Math.max(1, Math.round(devicePixelRatio));
    for (const name of this.#names) {
      // More pixels than the screen has for a tile make the tile larger, as far as small Teilräume still show it.
      const tile = ratio * Math.max(1, PATTERN_SHARE * scale);
      map.addImage(name, patternImage(name, tile), { pixelRatio: ratio });
    }
  }

  /** Other looks. */
  show(looks: readonly ClassLook[], classes: Uint8Array): void {
    this.#looks = looks;
    const before = this.#drawn;
    this.#drawn = carried(looks, classes);
    for (const name of this.#names) {
      this.#map?.setPaintProperty(patternLayer(name), 'fill-opacity', patternOpacity(looks, name));
      if (this.#drawn.has(name) !== before.has(name)) this.#draw(name, this.#drawn.has(name));
    }
  }

  /** A Teilraum comes into a class. */
  carry(number: number | undefined): void {
    const name = this.#looks.find((look) => look.class === number)?.pattern;
    if (!name || this.#drawn.has(name)) return;
    this.#drawn.add(name);
    this.#draw(name, true);
  }

  #draw(name: PatternName, isDrawn: boolean): void {
    this.#map?.setLayoutProperty(patternLayer(name), 'visibility', isDrawn ? 'visible' : 'none');
  }
}

/** Patterns of the classes that Teilräume lie in. */
function carried(looks: readonly ClassLook[], classes: Uint8Array): Set<PatternName> {
  const present = new Set(classes);
  return new Set(looks.flatMap((look) => (present.has(look.class) && look.pattern) || []));
}

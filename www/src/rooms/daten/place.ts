/** Whether somebody, or the file itself, has said where the map lies. */
import type { GeometrySource, Source } from 'veedelwerk/import';

/** A plain coordinate system; anything behind the number is a shift or a swap of axes that somebody has to see. */
const PLAIN = /^EPSG:\d+$/;

/** A place that was recognised, or only fits with shifted or swapped coordinates, must be accepted first. */
export function isPlaceAccepted({ understood }: GeometrySource): boolean {
  if (understood === undefined || understood.crsSource === 'recognised') {
    return false;
  }
  return understood.crsSource === 'chosen' || PLAIN.test(understood.crs);
}

/** Whether all maps of an import lie where somebody has said. */
export function arePlacesAccepted(sources: readonly Source[]): boolean {
  return sources.every((source) => source.kind !== 'geometry' || !source.usable || isPlaceAccepted(source));
}

/** Whether somebody, or the file itself, has said where the map lies. */
import type { GeometrySource, Source } from 'veedelwerk/import';

/** A place that was only recognised must be accepted before the map is taken over. */
export function isPlaceAccepted({ understood }: GeometrySource): boolean {
  return understood !== undefined && understood.crsSource !== 'recognised';
}

/** Whether all maps of an import lie where somebody has said. */
export function arePlacesAccepted(sources: readonly Source[]): boolean {
  return sources.every((source) => source.kind !== 'geometry' || !source.usable || isPlaceAccepted(source));
}

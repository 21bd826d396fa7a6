import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';

/**
 * Gives the source of line layers its features. Without any the layers are hidden: even an empty line layer costs a
 * pass over the whole map, which a machine without a graphics card feels while somebody draws.
 *
 * @param layers ids of the layers that draw the source
 */
export function setLines(
  map: MapLibreMap,
  source: string,
  layers: readonly string[],
  features: Feature[],
): void {
  const visibility = features.length > 0 ? 'visible' : 'none';
  const changed = layers.filter((layer) => map.getLayoutProperty(layer, 'visibility') !== visibility);
  // Nothing in place of nothing.
  if (features.length === 0 && changed.length === 0) return;
  void map.getSource<GeoJSONSource>(source)?.setData({ type: 'FeatureCollection', features });
  for (const layer of changed) map.setLayoutProperty(layer, 'visibility', visibility);
}

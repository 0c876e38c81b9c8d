/** Choosing on the map: a cluster opens up, a point says which it is. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { clusterLayer, pointLayer, pointSource } from './content-layers.ts';

export function followChoices(map: MapLibre, choose: (id: string) => void): void {
  map.on('click', clusterLayer, async ({ features, lngLat }) => {
    const cluster = features?.[0]?.properties?.cluster_id;
    const source = map.getSource<GeoJSONSource>(pointSource);
    if (cluster === undefined || !source) return;
    map.easeTo({ center: lngLat, zoom: await source.getClusterExpansionZoom(cluster) });
  });
  map.on('click', pointLayer, ({ features }) => {
    const id = features?.[0]?.properties?.id;
    if (typeof id === 'string') choose(id);
  });
  for (const layer of [clusterLayer, pointLayer]) {
    map.on('mouseenter', layer, () => {
      map.getCanvas().style.cursor = 'pointer';
    });
    map.on('mouseleave', layer, () => {
      map.getCanvas().style.cursor = '';
    });
  }
}

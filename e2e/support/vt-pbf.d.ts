/** What is used of vt-pbf, which comes without types. */
declare module 'vt-pbf' {
  const tileFormat: {
    /** Mapbox Vector Tile bytes of layers as geojson-vt cuts them. */
    fromGeojsonVt(layers: Record<string, unknown>, options: { version: 1 | 2 }): Uint8Array;
  };
  export default tileFormat;
}

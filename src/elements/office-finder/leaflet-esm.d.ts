/** The module form of Leaflet, which its package does not name: bundlers and test servers need it, its types are the same. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}

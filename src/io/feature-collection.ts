/** Features as parsed GeoJSON has them, from whatever file; what the coordinates mean is in `crs`. */
export interface FeatureCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly unknown[];
  /** As GeoJSON of 2008 has it, or `{ type: 'wkt', properties: { wkt } }` with well-known text. */
  readonly crs?: unknown;
}

/** A feature of a file that is no GeoJSON. */
export interface FileFeature {
  readonly type: 'Feature';
  readonly id?: string | number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates?: unknown } | null;
}

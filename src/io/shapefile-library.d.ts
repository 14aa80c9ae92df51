// The part of shapefile that shapefile.ts uses. The published types bring Node's globals into the core.
declare module 'shapefile' {
  export function read(
    shp: Uint8Array,
    dbf: Uint8Array,
    options: { readonly encoding: string },
  ): Promise<{
    readonly features: readonly {
      readonly properties: Readonly<Record<string, unknown>>;
      readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
    }[];
  }>;
}

import initSqlJs from 'sql.js';

export interface GeoPackageRow {
  readonly rings: readonly (readonly (readonly [number, number])[])[];
  readonly values: readonly string[];
}

export interface GeoPackageTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly GeoPackageRow[];
}

/** A GeoPackage made for a test, its coordinates in ETRS89 / UTM zone 33; `then` is run as it is. */
export async function writeGeoPackage(
  tables: readonly GeoPackageTable[],
  then: readonly string[] = [],
): Promise<Uint8Array> {
  const { Database } = (await initSqlJs()) as unknown as {
    Database: new () => { run(sql: string, values?: readonly unknown[]): void; export(): Uint8Array };
  };
  const database = new Database();
  database.run(
    'CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT)',
  );
  database.run("INSERT INTO gpkg_spatial_ref_sys VALUES ('UTM 33', 4711, 'epsg', 25833, 'undefined')");
  database.run(
    'CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z, m)',
  );
  for (const { table: name, columns, rows } of tables) {
    const table = name.replaceAll('"', '""');
    database.run(
      `CREATE TABLE "${table}" (fid INTEGER PRIMARY KEY, geom BLOB, ${columns.map((name) => `"${name}" TEXT`).join(', ')})`,
    );
    database.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'POLYGON', 4711, 0, 0)", [name]);
    rows.forEach(({ rings, values }, index) => {
      const marks = values.map(() => '?').join(', ');
      database.run(`INSERT INTO "${table}" VALUES (?, ?, ${marks})`, [index + 1, geometryBlob(rings), ...values]);
    });
  }
  for (const sql of then) database.run(sql);
  return database.export();
}

function geometryBlob(rings: GeoPackageRow['rings']): Uint8Array {
  const length = 17 + rings.reduce((sum, ring) => sum + 4 + 16 * ring.length, 0);
  const view = new DataView(new ArrayBuffer(length));
  [0x47, 0x50, 0, 1].forEach((byte, at) => view.setUint8(at, byte));
  view.setInt32(4, 4711, true);
  view.setUint8(8, 1);
  view.setUint32(9, 3, true);
  view.setUint32(13, rings.length, true);
  let at = 17;
  for (const ring of rings) {
    view.setUint32(at, ring.length, true);
    at += 4;
    for (const [x, y] of ring) {
      view.setFloat64(at, x, true);
      view.setFloat64(at + 8, y, true);
      at += 16;
    }
  }
  return new Uint8Array(view.buffer);
}

import type { SqlDatabase, SqlValue } from 'sql.js';
import type { FeatureCollection, FileFeature } from '../io/feature-collection.js';
import { readGeoPackageGeometry } from '../io/geopackage-geometry.js';
import { limitedProblems } from '../io/limited-problems.js';
import { type Checked, type Problem, problem } from '../model/problem.js';

/** How to read a GeoPackage. */
export interface GeoPackageOptions {
  /** The file's name, for the places of problems. */
  readonly file: string;
  /** Which table; need not be said where there is one. */
  readonly layer?: string;
}

const MOST_FEATURES = 200_000;

/**
 * Reads a table of features of a GeoPackage to the features that its GeoJSON would have. Needs the optional package
 * `sql.js`. Views, virtual tables and computed columns are not read: what they do is up to whoever wrote the file.
 *
 * Problems: `geometry-file-unreadable`, `geometry-layer-unknown`, `geometry-file-kind` for a database that has no
 * features.
 *
 * @see https://www.geopackage.org/spec/
 */
export async function readGeoPackage(
  bytes: Uint8Array,
  { file, layer }: GeoPackageOptions,
): Promise<Checked<FeatureCollection>> {
  const refuse = (found: Problem): Checked<never> => ({ value: undefined, problems: [found] });
  const unreadable = (reason: 'damaged' | 'package-missing' | 'too-many'): Checked<never> =>
    refuse(problem('geometry-file-unreadable', { format: 'geopackage', reason }, { file }));
  const Database = await installedDatabase();
  if (!Database) return unreadable('package-missing');
  let database: SqlDatabase | undefined;
  try {
    database = new Database(bytes);
    const layers = featureLayers(database);
    if (layers.length === 0) return refuse(problem('geometry-file-kind', { received: 'GeoPackage (0)' }, { file }));
    const found = layers.find(({ table }) => table === layer) ?? (layer === undefined ? only(layers) : undefined);
    if (!found) {
      const known = layers
        .map(({ table }) => table)
        .slice(0, 20)
        .join(', ');
      return refuse(problem('geometry-layer-unknown', { layer: layer ?? '', known }, { file }));
    }
    const [[count] = []] = rowsOf(database, `SELECT count(*) FROM ${quoted(found.table)}`);
    return Number(count) > MOST_FEATURES ? unreadable('too-many') : readLayer(database, found, file);
  } catch {
    return unreadable('damaged');
  } finally {
    database?.close();
  }
}

async function installedDatabase(): Promise<(new (bytes: Uint8Array) => SqlDatabase) | undefined> {
  try {
    const { default: load } = await import('sql.js');
    return (await load()).Database;
  } catch {
    return undefined;
  }
}

interface FeatureLayer {
  readonly table: string;
  readonly column: string;
  readonly srs: number;
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function rowsOf(database: SqlDatabase, sql: string, values: readonly SqlValue[] = []): SqlValue[][] {
  const statement = database.prepare(sql);
  try {
    statement.bind(values);
    const rows: SqlValue[][] = [];
    while (statement.step()) rows.push(statement.get());
    return rows;
  } finally {
    statement.free();
  }
}

/** The index of tables could itself be a view; only stored tables are asked. */
function isStored(database: SqlDatabase, table: string): boolean {
  const [[type, sql] = []] = rowsOf(database, 'SELECT type, sql FROM sqlite_master WHERE name = ?', [table]);
  return type === 'table' && !/^\s*create\s+virtual/i.test(String(sql));
}

function featureLayers(database: SqlDatabase): FeatureLayer[] {
  if (!isStored(database, 'gpkg_geometry_columns')) return [];
  return rowsOf(database, 'SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns').flatMap(
    ([table, column, srs]) =>
      typeof table === 'string' && isStored(database, table)
        ? [{ table, column: String(column), srs: Number(srs) }]
        : [],
  );
}

function readLayer(
  database: SqlDatabase,
  { table, column, srs }: FeatureLayer,
  file: string,
): Checked<FeatureCollection> {
  const columns = rowsOf(database, `PRAGMA table_xinfo(${quoted(table)})`).flatMap(([, name, , , , key, hidden]) =>
    hidden === 0 ? [{ name: String(name), isKey: key === 1 }] : [],
  );
  const problems: Problem[] = [];
  const selected = columns.map(({ name }) => quoted(name)).join(', ');
  const features = rowsOf(database, `SELECT ${selected} FROM ${quoted(table)}`).map((row, index): FileFeature => {
    const stored = row[columns.findIndex(({ name }) => name === column)];
    const geometry = stored instanceof Uint8Array ? readGeoPackageGeometry(stored) : null;
    const isRead = typeof geometry !== 'string';
    if (!isRead) {
      const place = { file, path: `features[${index}]` };
      problems.push(problem('geometry-file-unreadable', { format: 'geopackage', reason: 'geometry' }, place));
    }
    const id = row[columns.findIndex(({ isKey }) => isKey)];
    const properties = Object.fromEntries(
      columns.flatMap(({ name }, i) => (name === column || row[i] instanceof Uint8Array ? [] : [[name, row[i]]])),
    );
    const identity = typeof id === 'number' || typeof id === 'string' ? { id } : {};
    return { type: 'Feature', ...identity, properties, geometry: isRead ? geometry : null };
  });
  const crs = crsMember(database, srs);
  const value: FeatureCollection = { type: 'FeatureCollection', features, ...(crs ? { crs } : {}) };
  return { value, problems: limitedProblems(problems, { file }) };
}

function crsMember(database: SqlDatabase, srs: number): object | undefined {
  if (!isStored(database, 'gpkg_spatial_ref_sys')) return undefined;
  const [[organization, number, wkt] = []] = rowsOf(
    database,
    'SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?',
    [srs],
  );
  // by name where it has one; coordinates are stored x first, whatever the system's own order
  if (String(organization).toUpperCase() === 'EPSG') {
    return { type: 'name', properties: { name: `EPSG:${String(number)}` } };
  }
  return typeof wkt === 'string' && wkt.includes('[') ? { type: 'wkt', properties: { wkt } } : undefined;
}

import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGeoJson } from '../../src/io/geojson.js';
import { projectToPlane } from '../../src/io/projection.js';
import { readFeatures } from '../../src/node/read-features.js';
import { workspaceFiles } from '../../src/node/workspace-files.js';
import { zipOf } from '../fixtures/workbook.js';
import { clockwise, type ShapeRow, writeDbf, writeShp } from '../io/write-shapefile.js';
import { type Files, folderWith } from './temp-workspace.js';
import { type GeoPackageTable, writeGeoPackage } from './write-geopackage.js';

// two blocks in Leipzig, in metres of ETRS89 / UTM zone 33
const ROWS: readonly ShapeRow[] = [
  { rings: [clockwise(315000, 5690000, 1000)], values: ['01', 'Möckern'] },
  { rings: [clockwise(316000, 5690000, 1000)], values: ['02', 'Süd'] },
];
const UTM33 =
  'PROJCS["ETRS_1989_UTM_Zone_33N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",15.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
const FIELDS = [
  { name: 'code', type: 'C', length: 2 },
  { name: 'name', type: 'C', length: 20 },
] as const;
const shapefile = {
  'a.shp': writeShp(ROWS),
  'a.dbf': writeDbf(
    FIELDS,
    ROWS.map(({ values }) => values),
  ),
  'a.prj': UTM33,
  'a.cpg': 'UTF-8',
};
const geojson = {
  type: 'FeatureCollection',
  crs: { type: 'name', properties: { name: 'EPSG:25833' } },
  features: ROWS.map(({ rings, values: [code, name] }) => ({
    type: 'Feature',
    properties: { code, name },
    geometry: { type: 'Polygon', coordinates: rings },
  })),
};
const topojson = {
  type: 'Topology',
  crs: geojson.crs,
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: ROWS.map(({ values: [code, name] }, i) => ({
        type: 'Polygon',
        properties: { code, name },
        arcs: [[i]],
      })),
    },
  },
  arcs: ROWS.map(({ rings }) => rings[0]),
};
const AREAS: GeoPackageTable = { table: 'ortsteile', columns: ['code', 'name'], rows: ROWS };
const inFolder = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array => zipOf(files);

async function areasOf(files: Files, file: string, layer?: string) {
  const { value, problems } = await readFeatures({ file, layer }, workspaceFiles([folderWith(files)]), () => {});
  return value === undefined ? { value, problems } : readGeoJson(value, { file, code: 'code', name: 'name' });
}
const codes = async (files: Files, file: string, layer?: string): Promise<unknown[]> => {
  const { value, problems } = await areasOf(files, file, layer);
  expect(value).toBeUndefined();
  return problems.map(({ code, params }) => [code, params]);
};

describe('readFeatures', async () => {
  const geopackage = await writeGeoPackage([AREAS]);
  const expected = readGeoJson(geojson, { file: 'a.geojson', code: 'code', name: 'name' }).value;

  test.each<[string, Files, string]>([
    ['GeoJSON', { 'a.geojson': JSON.stringify(geojson) }, 'a.geojson'],
    ['GeoJSON, packed', { 'a.geojson.gz': gzipSync(JSON.stringify(geojson)) }, 'a.geojson.gz'],
    [
      'GeoJSON in an archive',
      { 'a.zip': zipped({ 'grenzen/a.json': JSON.stringify(geojson), 'lies.txt': 'x' }) },
      'a.zip',
    ],
    ['TopoJSON', { 'a.json': JSON.stringify(topojson) }, 'a.json'],
    ['a shapefile', inFolder('grenzen', shapefile), 'grenzen/a.shp'],
    [
      'a shapefile from a system that writes large letters',
      Object.fromEntries(Object.entries(shapefile).map(([name, content]) => [name.toUpperCase(), content])),
      'A.SHP',
    ],
    ['a shapefile in an archive', { 'a.zip': zipped({ ...shapefile, '__MACOSX/._a.shp': 'x' }) }, 'a.zip'],
    ['a GeoPackage', { 'a.gpkg': geopackage }, 'a.gpkg'],
    ['a GeoPackage in an archive', { 'a.zip': zipped({ 'x/a.gpkg': geopackage }) }, 'a.zip'],
  ])('reads %s to the same areas', async (_, files, file) => {
    const { value, problems } = await areasOf(files, file);
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(value).toEqual(expected);
  });

  // what real files say of their coordinates, built from the description
  test.each([
    [
      'a .prj whose name and false easting contradict each other (D7/1)',
      'PROJCS["WGS_1984_UTM_Zone_32N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",2500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
      [2356000, 5645000],
      ['geometry-crs-parameters'],
    ],
    [
      'a .prj of Gauss and Krüger (D7/2)',
      'PROJCS["DHDN_3_Degree_Gauss_Zone_3",GEOGCS["GCS_Deutsches_Hauptdreiecksnetz",DATUM["D_Deutsches_Hauptdreiecksnetz",SPHEROID["Bessel_1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",3500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
      [3356000, 5648000],
      [],
    ],
    ['no .prj', undefined, [4102000, 3097000], ['geometry-crs-guessed']],
  ] as const)('puts Köln where it is by %s', async (_, prj, [x, y], warnings) => {
    const files = { ...shapefile, 'a.shp': writeShp([{ rings: [clockwise(x, y, 1000)], values: [] }]), 'a.prj': prj };
    const one = { ...files, 'a.dbf': writeDbf(FIELDS, [['01', 'Innenstadt']]) };
    const { value, problems } = await areasOf(one, 'a.shp');
    expect(problems.filter(({ severity }) => severity !== 'info').map(({ code }) => code)).toEqual(warnings);
    const { crs, areas } = projectToPlane(value!.crs, value!.areas);
    expect(crs).toBe('EPSG:25832');
    // the old town lies about 356 km to the east and 5645 km to the north in zone 32
    const [east, north] = areas[0]!.polygons[0]![0]![0]!;
    expect(Math.abs(east - 356_000)).toBeLessThan(5000);
    expect(Math.abs(north - 5_645_000)).toBeLessThan(6000);
  });

  test('asks which, where a file has several layers, and reads the one that is named', async () => {
    const other: GeoPackageTable = { table: 'a "b"; DROP', columns: ['code'], rows: [] };
    const files: Files = {
      'two.gpkg': await writeGeoPackage([other, AREAS]),
      'two.zip': zipped({ ...shapefile, 'b.shp': 'x', 'b.dbf': 'x' }),
      'two.json': JSON.stringify({ ...topojson, objects: { ...topojson.objects, other: { type: 'Point' } } }),
    };
    expect(await codes(files, 'two.gpkg')).toEqual([
      ['geometry-layer-unknown', { layer: '', known: 'a "b"; DROP, ortsteile' }],
    ]);
    expect(await codes(files, 'two.zip', 'c')).toEqual([
      ['geometry-layer-unknown', { layer: 'c', known: 'a.shp, b.shp' }],
    ]);
    expect(await codes(files, 'two.json', 'constructor')).toEqual([
      ['geometry-layer-unknown', { layer: 'constructor', known: 'areas, other' }],
    ]);
    expect((await areasOf(files, 'two.gpkg', 'ortsteile')).value).toEqual(expected);
    expect((await areasOf(files, 'two.zip', 'a')).value).toEqual(expected);
    expect((await areasOf(files, 'two.json', 'areas')).value).toEqual(expected);
  });

  test.each<[string, Files, string, string]>([
    ['a table', { 'a.csv': 'OT;Name\n01;Mitte\n' }, 'a.csv', 'OT;Name'],
    ['a workbook', { 'a.xlsx': zipped({ 'xl/workbook.xml': '<workbook/>' }) }, 'a.xlsx', 'xl/workbook.xml'],
    ['an old workbook', { 'a.xls': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) }, 'a.xls', 'xls'],
    ['a page', { 'a.geojson': '<!doctype html><title>404</title>' }, 'a.geojson', 'html'],
    ['an archive in an archive', { 'a.zip': zipped({ 'a.json': zipped(shapefile) }) }, 'a.zip', 'zip'],
    ['a map', { 'a.pdf': '%PDF-1.7' }, 'a.pdf', 'pdf'],
  ])('says of %s that it has no boundaries', async (_, files, file, received) => {
    expect(await codes(files, file)).toEqual([
      ['geometry-file-kind', { received: expect.stringContaining(received) as string }],
    ]);
  });

  test.each<[string, Files, string, string]>([
    ['names that lead out of the archive', { 'a.zip': zipped({ '../../etc/a.shp': 'x' }) }, 'a.zip', 'path'],
    ['names that begin at the root', { 'a.zip': zipped({ ...shapefile, '/etc/passwd': 'x' }) }, 'a.zip', 'path'],
    ['names that lead out of it as on Windows', { 'a.zip': zipped({ '..\\a.shp': 'x' }) }, 'a.zip', 'path'],
    ['half an archive', { 'a.zip': zipped(shapefile).subarray(0, 200) }, 'a.zip', 'damaged'],
    ['an archive that declares less than it holds', { 'a.zip': zipOf(shapefile, 10) }, 'a.zip', 'damaged'],
    ['half of what was packed', { 'a.gz': gzipSync(JSON.stringify(geojson)).subarray(0, 100) }, 'a.gz', 'damaged'],
    ['a shapefile alone', { 'a.shp': shapefile['a.shp'] }, 'a.shp', 'dbf-missing'],
    ['half a GeoPackage', { 'a.gpkg': geopackage.subarray(0, 5000) }, 'a.gpkg', 'damaged'],
  ])('refuses %s', async (_, files, file, reason) => {
    expect(await codes(files, file)).toMatchObject([['geometry-file-unreadable', { reason }]]);
  });

  test('refuses what unpacks to more than boundaries need, and leaves nothing behind', async () => {
    const bomb = zipped({ ...shapefile, 'a.shp': new Uint8Array(300_000_000) });
    expect(await codes({ 'a.zip': bomb }, 'a.zip')).toMatchObject([['file-too-large', { limit: 256 * 1024 * 1024 }]]);
    const packed = gzipSync(new Uint8Array(300_000_000));
    const folder = folderWith({ 'a.gz': packed });
    const { problems } = await readFeatures({ file: 'a.gz' }, workspaceFiles([folder]), () => {});
    expect(problems).toMatchObject([{ code: 'file-too-large', params: { limit: 256 * 1024 * 1024 } }]);
    expect(readdirSync(folder)).toEqual(['a.gz']);
  });

  test('runs nothing that a GeoPackage brings along', async () => {
    const endless =
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS code, NULL AS geom FROM n';
    const view = await writeGeoPackage(
      [],
      [
        `CREATE VIEW endless AS ${endless}`,
        "INSERT INTO gpkg_geometry_columns VALUES ('endless', 'geom', 'POLYGON', 4711, 0, 0)",
      ],
    );
    expect(await codes({ 'a.gpkg': view }, 'a.gpkg')).toEqual([['geometry-file-kind', { received: 'GeoPackage (0)' }]]);
    const index = await writeGeoPackage(
      [AREAS],
      ['DROP TABLE gpkg_geometry_columns', `CREATE VIEW gpkg_geometry_columns AS ${endless}`],
    );
    expect(await codes({ 'a.gpkg': index }, 'a.gpkg')).toEqual([
      ['geometry-file-kind', { received: 'GeoPackage (0)' }],
    ]);
    const computed = await writeGeoPackage(
      [AREAS],
      ['ALTER TABLE ortsteile ADD COLUMN big AS (zeroblob(1000000000)) VIRTUAL'],
    );
    expect((await areasOf({ 'a.gpkg': computed }, 'a.gpkg')).value).toEqual(expected);
  });

  test('names the feature of a GeoPackage whose geometry lies about its size', async () => {
    const lying = await writeGeoPackage(
      [AREAS],
      ["UPDATE ortsteile SET geom = x'4750000167120000010300000001000000FFFFFFFF' WHERE fid = 2"],
    );
    const folder = workspaceFiles([folderWith({ 'a.gpkg': lying })]);
    expect((await readFeatures({ file: 'a.gpkg' }, folder, () => {})).problems).toEqual([
      {
        code: 'geometry-file-unreadable',
        severity: 'error',
        place: { file: 'a.gpkg', path: 'features[1]' },
        params: { format: 'geopackage', reason: 'geometry' },
      },
    ]);
  });

  test.each<[string, unknown, string?]>([
    ['arcs that are not there', { areas: { type: 'Polygon', arcs: [[7]] } }],
    ['no arcs', { areas: { type: 'Polygon' } }],
    [
      'collections within collections',
      JSON.parse(
        `${'{"a":{"type":"GeometryCollection","geometries":['.replace('{"a":', '')}`.repeat(50_000) +
          ']}'.repeat(50_000),
      ),
      'syntax',
    ],
  ])('refuses a topology with %s', async (_, objects, code = 'geometry-file-unreadable') => {
    const areas = (objects as { areas?: unknown }).areas ?? objects;
    const text = deepJson({ ...topojson, objects: {} }, areas);
    const params = code === 'syntax' ? { reason: 'too-deep' } : { format: 'topojson' };
    expect(await codes({ 'a.json': text }, 'a.json')).toMatchObject([[code, params]]);
  });

  test('refuses a small topology that would write out to a thousand million positions', async () => {
    const arc = Array.from({ length: 20_000 }, (_, i) => [i, i]);
    const polygon = { type: 'Polygon', arcs: [Array<number>(50_000).fill(0)] };
    const bomb = JSON.stringify({ type: 'Topology', objects: { areas: polygon }, arcs: [arc] });
    expect(await codes({ 'a.json': bomb }, 'a.json')).toEqual([
      ['geometry-file-unreadable', { format: 'topojson', reason: 'too-many' }],
    ]);
  });

  test('neither stops nor hangs, whatever bytes of a GeoPackage or an archive are changed', async () => {
    const sound = [geopackage, zipped(shapefile), new TextEncoder().encode(JSON.stringify(topojson))];
    const damaged = fc.tuple(
      fc.constantFrom(...sound),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async ([bytes, changes]) => {
        const copy = bytes.slice();
        for (const [at, byte] of changes) copy[at % copy.length] = byte;
        const files = {
          ...workspaceFiles([]),
          read: (file: string) =>
            Promise.resolve(file === 'a' ? { value: copy, problems: [] } : { value: undefined, problems: [] }),
        };
        const { value, problems } = await readFeatures({ file: 'a' }, files, () => {});
        if (value === undefined) expect(problems.map(({ severity }) => severity)).toContain('error');
        else readGeoJson(value, { file: 'a', code: 'code' });
      }),
      { numRuns: 150 },
    );
  });
});

function deepJson(topology: object, object: unknown): string {
  const levels: string[] = [];
  let inner = object as { geometries?: unknown[] };
  for (; inner.geometries?.[0]; inner = inner.geometries[0] as typeof inner)
    levels.push('{"type":"GeometryCollection","geometries":[');
  const text = levels.length > 0 ? levels.join('') + ']}'.repeat(levels.length) : JSON.stringify(object);
  return JSON.stringify(topology).replace('"objects":{}', `"objects":{"areas":${text}}`);
}

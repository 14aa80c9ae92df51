import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.js';
import { coordinateMeaning } from '../../src/io/crs.js';
import { describedCrs } from '../../src/io/crs-parameters.js';
import { planeOf, projector } from '../../src/io/projection.js';

const WGS84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
const ETRS =
  'GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
const DHDN =
  'GEOGCS["GCS_Deutsches_Hauptdreiecksnetz",DATUM["D_Deutsches_Hauptdreiecksnetz",SPHEROID["Bessel_1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
const mercator = (name: string, base: string, meridian: number, scale: number, easting: number): string =>
  `PROJCS["${name}",${base},PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",${easting}],PARAMETER["False_Northing",0.0],` +
  `PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",${scale}],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;

describe('describedCrs', () => {
  test.each([
    ['EPSG:25832', mercator('ETRS_1989_UTM_Zone_32N', ETRS, 9, 0.9996, 500000)],
    ['EPSG:25833', mercator('ETRS_1989_UTM_Zone_33N', ETRS, 15, 0.9996, 500000)],
    ['EPSG:32632', mercator('WGS_1984_UTM_Zone_32N', WGS84, 9, 0.9996, 500000)],
    [
      'EPSG:31467',
      mercator('DHDN_3_Degree_Gauss_Zone_3', DHDN, 9, 1, 3500000).replace('Transverse_Mercator', 'Gauss_Kruger'),
    ],
    ['EPSG:4647', mercator('ETRS_1989_UTM_Zone_32N_zE_N', ETRS, 9, 0.9996, 32500000)],
    ['EPSG:4326', WGS84],
    ['EPSG:4258', ETRS],
    [
      'EPSG:3035',
      `PROJCS["ETRS_1989_LAEA",${ETRS},PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["False_Easting",4321000.0],PARAMETER["False_Northing",3210000.0],PARAMETER["Central_Meridian",10.0],PARAMETER["Latitude_Of_Origin",52.0],UNIT["Meter",1.0]]`,
    ],
    [
      'EPSG:3857',
      `PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",${WGS84},PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],PARAMETER["Standard_Parallel_1",0.0],PARAMETER["Auxiliary_Sphere_Type",0.0],UNIT["Meter",1.0]]`,
    ],
    [
      'EPSG:25832',
      'PROJCRS["ETRS89 / UTM zone 32N",BASEGEOGCRS["ETRS89",ENSEMBLE["European Terrestrial Reference System 1989 ensemble",MEMBER["ETRF89"],ELLIPSOID["GRS 1980",6378137,298.257222101,LENGTHUNIT["metre",1]],ENSEMBLEACCURACY[0.1]],PRIMEM["Greenwich",0]],CONVERSION["UTM zone 32N",METHOD["Transverse Mercator"],PARAMETER["Latitude of natural origin",0],PARAMETER["Longitude of natural origin",9],PARAMETER["Scale factor at natural origin",0.9996],PARAMETER["False easting",500000],PARAMETER["False northing",0]],CS[Cartesian,2],AXIS["(E)",east,ORDER[1],LENGTHUNIT["metre",1]],AXIS["(N)",north,ORDER[2],LENGTHUNIT["metre",1]],ID["EPSG",25832]]',
    ],
  ])('knows %s by its parameters', (crs, wkt) => {
    expect(describedCrs(wkt)).toMatchObject({ crs, isAsNamed: true });
  });

  // D7: Köln's districts. The false easting is neither that of the name nor that of a strip of Gauss and Krüger.
  test('reads a system by its parameters where its name says another', () => {
    const koeln = mercator('WGS_1984_UTM_Zone_32N', WGS84, 9, 0.9996, 2500000);
    const problems: Problem[] = [];
    const bbox = [2343000, 5632000, 2371000, 5661000] as const;
    const meaning = coordinateMeaning(
      { member: { type: 'wkt', properties: { wkt: koeln } } },
      bbox,
      { file: 'k.shp' },
      problems,
    );
    expect(problems).toMatchObject([
      { code: 'geometry-crs-parameters', severity: 'warning', params: { name: 'WGS_1984_UTM_Zone_32N' } },
    ]);
    expect(meaning?.crs).toContain('+x_0=2500000');
    // the cathedral, 50.9413 N 6.9583 E, is at 356510 E 5645290 N in zone 32
    const [longitude, latitude] = projector(meaning!.crs, 'EPSG:4326')([2356510, 5645290]);
    expect(longitude).toBeCloseTo(6.958, 2);
    expect(latitude).toBeCloseTo(50.941, 2);
    expect(planeOf(meaning!.crs, bbox)).toBe('EPSG:25832');
  });

  test('does not believe a zone in the name that is not the zone of the parameters', () => {
    const wkt = mercator('ETRS_1989_UTM_Zone_33N', ETRS, 9, 0.9996, 500000);
    expect(describedCrs(wkt)).toMatchObject({ crs: 'EPSG:25832', isAsNamed: false });
  });

  test.each([
    [
      'another datum on the same ellipsoid',
      mercator('MGI_Austria_GK_West', DHDN.replaceAll('Deutsches_Hauptdreiecksnetz', 'MGI'), 10.33, 1, 0),
    ],
    ['another meridian', WGS84.replace('0.0],UNIT', '2.337],UNIT')],
    ['another projection', mercator('X', WGS84, 9, 1, 0).replace('Transverse_Mercator', 'Bonne')],
    ['what is cut off', WGS84.slice(0, -1)],
    ['no text of that kind', 'EPSG:25832'],
    ['nothing', ''],
    ['brackets within brackets without end', 'A['.repeat(9000)],
  ])('does not know %s', (_, wkt) => {
    expect(describedCrs(wkt)).toBeUndefined();
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readGeoJson } from '../../../src/io/geojson.js';
import { projectToPlane } from '../../../src/io/projection.js';
import { buildTopology } from '../../../src/io/topology.js';
import { runCli } from '../../e2e/published-city.js';
import { type District, madeUpDistricts, type Position } from './made-up-districts.js';
import { madeUpPublication } from './made-up-publication.js';
import { plainFigures, type PlainFigures } from './plain-figures.js';

/** One map as everybody gets it: plain GeoJSON with plain numbers, and for our element the files of a publication. */
export interface MapData {
  readonly title: string;
  readonly districts: readonly District[];
  readonly figures: PlainFigures;
  readonly published: {
    readonly collection: unknown;
    readonly dataset: unknown;
    readonly geometry: unknown;
  };
}

const SHARED = '../shared/data';

/** The sizes that are measured, and where their areas come from. */
export const MAP_SIZES: Readonly<Record<number, () => MapData>> = {
  63: leipzig,
  542: () => madeUpCity(542),
  2000: () => madeUpCity(2000),
  10997: germany,
};

/** What Leipzig's workspace publishes of its 63 districts. */
function leipzig(): MapData {
  const folder = mkdtempSync(join(tmpdir(), 'sozialraum-bench-'));
  const { json } = runCli(
    ...(['publish', 'docs/examples/leipzig', '--data', `${SHARED}/leipzig`] as const),
    ...['--out', join(folder, 'out')],
  );
  const [{ directory }] = (json as { published: [{ directory: string }] }).published;
  const read = (path: string): unknown => JSON.parse(readFileSync(join(directory, path), 'utf8'));
  const dataset = read('data/sgb2-dichte.json');
  const published = { collection: read('publication.json'), dataset, geometry: read('geometry.json') };
  rmSync(folder, { recursive: true });
  const { features } = JSON.parse(readFileSync(`${SHARED}/leipzig/ortsteile.geojson`, 'utf8')) as Collection;
  const districts = asDistricts(features, 'OT', 'Name');
  return { title: 'Leipzig', districts, figures: plainFigures(dataset, districts), published };
}

/** The municipalities of Germany (VG5000 © GeoBasis-DE / BKG 2021, dl-de/by-2-0), with made-up figures. */
function germany(): MapData {
  const file = gunzipSync(readFileSync(`${SHARED}/germany/VG5000_Gemeinden_2021.geojson.gz`)).toString('utf8');
  const { features } = JSON.parse(file) as Collection;
  return withMadeUpFigures('Germany', asDistricts(features, 'AGS', 'GEN'));
}

const madeUpCity = (count: number): MapData => withMadeUpFigures(`made-up city`, madeUpDistricts(count));

interface Collection {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, string>>;
    readonly geometry: District['geometry'];
  }[];
}

function asDistricts(features: Collection['features'], code: string, name: string): District[] {
  const districts = features.map(({ properties, geometry }): District => {
    const id = properties[code] as string;
    return { type: 'Feature', id, properties: { code: id, name: properties[name] as string }, geometry };
  });
  for (const { geometry } of districts) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const [outer, ...holes] of polygons as Position[][][]) {
      if (outer && !isClockwise(outer)) outer.reverse();
      for (const hole of holes) if (isClockwise(hole)) hole.reverse();
    }
  }
  return districts;
}

const isClockwise = (ring: readonly Position[]): boolean =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Position;
    return sum + (nextX - x) * (nextY + y);
  }, 0) > 0;

function withMadeUpFigures(title: string, districts: readonly District[]): MapData {
  const collection = { type: 'FeatureCollection', features: districts };
  const { value } = readGeoJson(collection, { file: title, code: 'code', name: 'name' });
  if (!value) throw new Error(`no areas: ${title}`);
  const { areas } = projectToPlane(value.crs, value.areas);
  const names = new Map(districts.map(({ id, properties }) => [id, properties.name]));
  const finest = areas.map((area) => ({ ...area, name: names.get(area.code) as string }));
  const geometry = buildTopology([{ level: 'district', areas: finest }]).value;
  const published = { ...madeUpPublication(finest), geometry };
  return { title, districts, figures: plainFigures(published.dataset, districts), published };
}

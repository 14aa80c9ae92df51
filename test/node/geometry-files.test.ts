import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemSentence } from '../../src/format/problem/format-problem.js';
import { readGeoJson } from '../../src/io/geojson.js';
import { hasErrors } from '../../src/model/problem.js';
import { readFeatures } from '../../src/node/read-features.js';
import { workspaceFiles } from '../../src/node/workspace-files.js';

const data = '../shared/data';
const FOLDERS = ['leipzig', 'magdeburg', 'berlin', 'germany'];

interface Known {
  readonly code: string;
  /** Areas that are read. */
  readonly areas: number;
  /** What has to be put right first: the codes of the errors, with their number. */
  readonly errors?: Readonly<Record<string, number>>;
}

// Counts of areas and defects from shared/data/README.md and DEFECTS.md, D3, D5 and D8.
const KNOWN: Readonly<Record<string, Known>> = {
  'leipzig/ortsteile.geojson': { code: 'OT', areas: 63 },
  'leipzig/stadtbezirke.geojson': { code: 'SBZ', areas: 10 },
  'leipzig/BAD_leipzig-districts_latlon-swapped.geojson': {
    code: 'key',
    areas: 63,
    errors: { 'geometry-axis-swapped': 1 },
  },
  'magdeburg/Stadtteile.geojson': { code: 'name', areas: 40 },
  'berlin/lor-districts.geojson': { code: 'id', areas: 12 },
  'berlin/lor-forecast-areas-from-2021.geojson': { code: 'id', areas: 58 },
  'berlin/lor-planning-areas-until-2020.geojson': { code: 'id', areas: 447, errors: { 'geometry-duplicate': 1 } },
  'germany/VG5000_Laender_2021.geojson': { code: 'ARS', areas: 16, errors: { 'geometry-duplicate': 9 } },
  'germany/VG5000_Kreise_2021.geojson': { code: 'ARS', areas: 401 },
  'germany/VG5000_Gemeinden_2021.geojson.gz': { code: 'AGS', areas: 10_997 },
};

const present = FOLDERS.filter((folder) => existsSync(`${data}/${folder}`));
const files = present.flatMap((folder) =>
  readdirSync(`${data}/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(geojson|json|gz|shp|gpkg|zip)$/.test(entry.name))
    .map(({ name }) => `${folder}/${name}`),
);
const read = async (file: string, code: string) => {
  const { value, problems } = await readFeatures({ file }, workspaceFiles([data]), () => {});
  const areas = value === undefined ? undefined : readGeoJson(value, { file, code });
  return { value: areas?.value, problems: [...problems, ...(areas?.problems ?? [])] };
};

describe.skipIf(present.length < FOLDERS.length)('every geometry file of four places', () => {
  test('is known to this test', () => {
    expect(files.filter((file) => file.includes('.geojson')).sort()).toEqual(Object.keys(KNOWN).sort());
  });

  test.each(Object.entries(KNOWN))('%s is read', async (file, { code, areas, errors = {} }) => {
    const { value, problems } = await read(file, code);
    expect(value?.areas).toHaveLength(areas);
    const counts = new Map<string, number>();
    for (const { severity, code: found } of problems)
      if (severity === 'error') counts.set(found, (counts.get(found) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual(errors);
  });

  test('and what is no geometry is refused with a reason', async () => {
    for (const file of files.filter((each) => !Object.hasOwn(KNOWN, each))) {
      const { value, problems } = await read(file, 'id');
      expect(value, file).toBeUndefined();
      expect(hasErrors(problems), file).toBe(true);
      for (const each of problems) expect(problemSentence(each, 'de'), file).toMatch(/GeoJSON/);
    }
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countKeyedRecords } from '../../../src/disclosure/perturb/cell-keys.js';
import { perturbCounts } from '../../../src/disclosure/perturb/perturb-counts.js';
import { type NoiseParameters, perturbationTable } from '../../../src/disclosure/perturb/perturbation-table.js';
import { roundSmallCounts } from '../../../src/disclosure/perturb/round-small-counts.js';
import type { Cube } from '../../../src/model/cube.js';
import { axis, cubeOf } from '../tables.js';
import { leftOver } from './tables.js';

// Results of SmallCountRounding 1.2.5, ptable 1.0.0 and cellKey 1.0.2, in format sdc-ref/1.
const folder = '../shared/reference/sdc';
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}.json`, 'utf8'));

interface RoundingReference {
  readonly dims: readonly string[];
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly hierarchies: Readonly<Record<string, { readonly children: Readonly<Record<string, readonly string[]>> }>>;
  readonly published: {
    readonly cells: Readonly<Record<string, readonly number[]>>;
    readonly original: readonly number[];
  };
  readonly results: readonly { readonly roundBase: number; readonly maxAbsDiff: number; readonly sumAbsDiff: number }[];
}

function cubeOfReference({ dims, codes, hierarchies, published }: RoundingReference): Cube {
  const dimensions = dims.map((id) =>
    axis(
      id,
      'category',
      codes[id] ?? [],
      Object.entries(hierarchies[id]?.children ?? {}).map(([total, parts]) => `${total} = ${parts.join(' + ')}`),
    ),
  );
  const counts: number[] = [];
  published.original.forEach((count, cell) => {
    counts[dims.reduce((at, id) => at * (codes[id]?.length ?? 0) + (published.cells[id]?.[cell] ?? 0), 0)] = count;
  });
  return cubeOf(dimensions, counts);
}

describe.skipIf(!existsSync(folder))('against the results of established tools', () => {
  test.each([
    'R01_ssb_d1',
    'R02_ssb_example1',
    'R03_scr_e6',
    'R04_city_geo_sex_age_HLU',
    'R05_city_geo_sex_age_benefit',
  ])('%s is rounded as well as by SmallCountRounding', (file) => {
    const reference = read(file) as RoundingReference;
    const cube = cubeOfReference(reference);
    const original = cube.cells().values;
    for (const { roundBase, maxAbsDiff, sumAbsDiff } of reference.results) {
      const started = performance.now();
      const rounded = roundSmallCounts(cube, 'stock', roundBase).cube;
      expect(performance.now() - started).toBeLessThan(2000);
      const { values } = rounded.cells();
      const differences = original.map((count, i) => Math.abs(count - (values[i] as number)));
      expect(values.filter((count) => count > 0 && count < roundBase).length).toBe(0);
      expect(leftOver(rounded)).toEqual([]);
      expect(Math.max(...differences)).toBeLessThanOrEqual(maxAbsDiff + 1);
      expect(differences.reduce((a, b) => a + b)).toBeLessThanOrEqual(1.05 * sumAbsDiff);
    }
  });

  interface TableReference {
    readonly label: string;
    readonly params: {
      readonly D: number;
      readonly V: number;
      readonly js?: number;
      readonly mono?: readonly boolean[];
      readonly pstay?: readonly (number | null)[];
    };
    readonly transitionMatrix?: { readonly to: readonly number[]; readonly p: readonly (readonly number[])[] };
  }
  interface CellKeyReference {
    readonly ptables: readonly TableReference[];
    readonly worked: {
      readonly ptableParams: TableReference['params'];
      readonly micro: { readonly rows: readonly (readonly [string, string, string, string, number, number])[] };
      readonly hierarchy: { readonly borough_of_district: Readonly<Record<string, string>> };
      readonly table: {
        readonly rows: readonly (readonly [string, string, string, string, number, number, number, number])[];
      };
    };
  }

  function parametersOf({ D, V, js = 0, mono, pstay }: TableReference['params']): NoiseParameters {
    const stay = pstay?.find((p) => p !== null) ?? 0;
    return { maximumNoise: D, variance: V, blocked: js, stay, ...(mono ? { monotone: mono } : {}) };
  }

  test('perturbation tables are those of ptable to 1e-6, and what it refuses is refused', () => {
    const { ptables } = read('C01_ckm_ptables_and_lookups') as CellKeyReference;
    expect(ptables.length).toBeGreaterThan(0);
    for (const { params, transitionMatrix } of ptables) {
      if (!transitionMatrix) {
        expect(() => perturbationTable(parametersOf(params))).toThrow('conflict noise parameters');
        continue;
      }
      const { rows } = perturbationTable(parametersOf(params));
      expect(rows.length).toBe(transitionMatrix.p.length);
      rows.forEach(({ noise, probability }, count) => {
        const expected = noise.map((v) => transitionMatrix.p[count]?.[transitionMatrix.to.indexOf(count + v)] ?? NaN);
        expected.forEach((p, j) => expect(Math.abs((probability[j] as number) - p)).toBeLessThan(1e-6));
      });
    }
  });

  test('counts, keys and looked-up values of 400 units are those of cellKey', () => {
    const { ptableParams, micro, hierarchy, table } = (read('C01_ckm_ptables_and_lookups') as CellKeyReference).worked;
    const districts = Object.entries(hierarchy.borough_of_district);
    const boroughs = [...new Set(districts.map(([, borough]) => borough))];
    const ages = ['00-17', '18-64', '65+'];
    const partsOf = (borough: string): string[] =>
      districts.filter(([, of]) => of === borough).map(([district]) => district);
    const dimensions = [
      axis(
        'district',
        'area',
        ['Total', ...boroughs, ...districts.map(([district]) => district)],
        [`Total = ${boroughs.join(' + ')}`, ...boroughs.map((b) => `${b} = ${partsOf(b).join(' + ')}`)],
      ),
      axis('sex', 'category', ['Total', 'm', 'w'], ['Total = m + w']),
      axis('age', 'category', ['Total', ...ages], [`Total = ${ages.join(' + ')}`]),
    ];
    const noise = perturbationTable(parametersOf(ptableParams));
    for (const variable of ['total', 'disabled']) {
      const units = micro.rows
        .filter(([, , , , disabled]) => variable === 'total' || disabled === 1)
        .map(([district, , sex, age, , key]) => ({ codes: [district, sex, age], key: Math.round(key * 1e8) }));
      const { counts, keys } = countKeyedRecords(dimensions, 'stock', units, 1e8);
      const { cube } = perturbCounts(counts, keys, noise);
      const rows = table.rows.filter(([of]) => of === variable);
      expect(rows.length).toBe(cube.size);
      for (const [, district, sex, age, count, key, , published] of rows) {
        const at = [district, sex, age].map((code, i) => dimensions[i]?.indexOf.get(code) ?? -1);
        expect(counts.value(at)).toBe(count);
        expect(keys.keys.value(at)).toBe(Math.round(key * 1e8));
        expect(cube.value(at)).toBe(published);
      }
    }
  });
});

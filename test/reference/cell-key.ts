import {
  countKeyedRecords,
  isSozialraumError,
  type NoiseParameters,
  perturbationTable,
  type PerturbationTable,
  perturbCounts,
} from '../../src/index.js';
import { type Check, malformed, reportOf } from './check.js';
import { dimensionsOf } from './cube-table.js';

interface NoiseReference {
  readonly label: string;
  readonly params: {
    readonly D: number;
    readonly V: number;
    readonly js?: number;
    readonly mono?: readonly boolean[];
    readonly pstay?: readonly (number | null)[];
  };
  /** None where the reference refuses the parameters. */
  readonly transitionMatrix?: { readonly to: readonly number[]; readonly p: readonly (readonly number[])[] };
}

interface WorkedReference {
  readonly ptableParams: NoiseReference['params'];
  readonly micro: { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] };
  readonly hierarchy: { readonly borough_of_district: Readonly<Record<string, string>> };
  readonly table: { readonly rows: readonly (readonly (string | number)[])[] };
}

const KEYS = 1e8;

/** Perturbation tables to 1e-6, also where more than mean and variance binds; published counts exactly. */
export const checkCellKey: Check = (file) => {
  if (!Array.isArray(file.ptables)) malformed('ptables is missing');
  const tables = file.ptables as readonly NoiseReference[];
  const worked = file.worked as WorkedReference | undefined;
  const found = tables.map(tableDifference);
  const lookups = worked ? lookUp(worked) : { count: 0, wrong: [] };
  return reportOf(
    [...found.map(({ line }) => line), `${lookups.count} published counts looked up`],
    [...found.flatMap(({ wrong }) => wrong), ...lookups.wrong],
  );
};

function parametersOf({ D, V, js = 0, mono, pstay }: NoiseReference['params']): NoiseParameters {
  const stay = pstay?.find((p) => p !== null) ?? 0;
  return { maximumNoise: D, variance: V, blocked: js, stay, ...(mono ? { monotone: mono } : {}) };
}

function tableDifference({ label, params, transitionMatrix }: NoiseReference): { line: string; wrong: string[] } {
  const table = tableOrRefusal(parametersOf(params));
  if (!table || !transitionMatrix) {
    const agrees = !table && !transitionMatrix;
    return {
      line: `${label}: ${table ? 'made' : 'refused'}`,
      wrong: agrees ? [] : [`${label}: the reference does not`],
    };
  }
  const { to, p } = transitionMatrix;
  let most = table.rows.length === p.length ? 0 : Infinity;
  p.forEach((row, count) =>
    row.forEach((expected, i) => {
      const { noise = [], probability = [] } = table.rows[count] ?? {};
      const own = probability[noise.indexOf((to[i] as number) - count)] ?? 0;
      most = Math.max(most, Math.abs(own - expected));
    }),
  );
  const line = `${label}: largest difference of a probability ${most.toExponential(1)}`;
  return { line, wrong: most <= 1e-6 ? [] : [line] };
}

function tableOrRefusal(parameters: NoiseParameters): PerturbationTable | undefined {
  try {
    return perturbationTable(parameters);
  } catch (error) {
    if (isSozialraumError(error)) return undefined;
    throw error;
  }
}

function lookUp({ ptableParams, micro, hierarchy, table }: WorkedReference): { count: number; wrong: string[] } {
  const noise = perturbationTable(parametersOf(ptableParams));
  const dimensions = dimensionsOf(shapeOf(micro.rows, hierarchy.borough_of_district));
  const wrong: string[] = [];
  for (const variable of new Set(table.rows.map(([of]) => of))) {
    const flag = micro.columns.indexOf(String(variable));
    const units = micro.rows
      .filter((row) => flag < 0 || row[flag] === 1)
      .map(([district, , sex, age, , key]) => ({
        codes: [district, sex, age].map(String),
        key: Math.round(Number(key) * KEYS),
      }));
    const { counts, keys } = countKeyedRecords(dimensions, 'stock', units, KEYS);
    const { cube } = perturbCounts(counts, keys, noise);
    for (const [of, district, sex, age, count, key, , published] of table.rows) {
      if (of !== variable) continue;
      const at = [district, sex, age].map((code, d) => dimensions[d]?.indexOf.get(String(code)) ?? -1);
      const isRight =
        counts.value(at) === count &&
        keys.keys.value(at) === Math.round(Number(key) * KEYS) &&
        cube.value(at) === published;
      if (!isRight) wrong.push(`${[of, district, sex, age].join(' ')}: ${cube.value(at)}, not ${published}`);
    }
  }
  return { count: table.rows.length, wrong };
}

function shapeOf(
  rows: WorkedReference['micro']['rows'],
  boroughOf: Readonly<Record<string, string>>,
): Parameters<typeof dimensionsOf>[0] {
  const distinct = (column: number): string[] => [...new Set(rows.map((row) => String(row[column])))];
  const boroughs = [...new Set(Object.values(boroughOf))];
  const districts = Object.keys(boroughOf);
  const flat = (parts: readonly string[]) => ({ codes: ['Total', ...parts], children: { Total: parts } });
  const [sex, age] = [flat(distinct(2)), flat(distinct(3))];
  const children = Object.fromEntries(
    boroughs.map((borough) => [borough, districts.filter((district) => boroughOf[district] === borough)]),
  );
  return {
    dims: ['district', 'sex', 'age'],
    codes: { district: ['Total', ...boroughs, ...districts], sex: sex.codes, age: age.codes },
    hierarchies: { district: { children: { Total: boroughs, ...children } }, sex, age },
  };
}

import { readJsonStat } from '../io/json-stat.js';
import { type Area, type AreaHierarchy, areaHierarchy } from '../model/area.js';
import type { Cube } from '../model/cube.js';
import { comparePeriods, type Period, readPeriod } from '../model/period.js';
import { type Checked, type Place, problem, type Problem } from '../model/problem.js';
import {
  type IndicatorTable,
  type PlanarTopology,
  PUBLICATION_FORMAT,
  type PublishedFiles,
  type PublishedIndicator,
} from '../model/publication.js';
import { catalogueExtension, datasetExtension, type DatasetExtension } from './publication-schema.js';
import { isRecord, type Shape } from '../io/shape.js';
import { shapeProblems } from './shape-problems.js';

/** What a publication offers, before any figure has been fetched. */
export interface Catalogue extends Omit<PublishedFiles, 'tables' | 'geometry'> {
  /** Addresses relative to the catalogue's own. */
  readonly files: { readonly tables: ReadonlyMap<string, string>; readonly geometry?: string };
}

/** Reads `publication.json`: the JSON-stat collection that names what has been published and where the files lie. */
export function readCatalogue(json: unknown): Checked<Catalogue> {
  const extension = readExtension(json, catalogueExtension, { file: 'publication.json' });
  if (!extension.value) return { value: undefined, problems: extension.problems };
  const { geometry, ...head } = extension.value;
  const files = { tables: datasetLinks(json), ...(geometry === undefined ? {} : { geometry }) };
  // the one place beside publish where the brand is given: after the re-check of what came over the wire
  return { value: { formatVersion: PUBLICATION_FORMAT, ...head, files } as unknown as Catalogue, problems: [] };
}

function datasetLinks(json: unknown): Map<string, string> {
  const link = isRecord(json) && isRecord(json['link']) ? json['link']['item'] : undefined;
  const items = Array.isArray(link) ? link.filter(isRecord) : [];
  return new Map(
    items.flatMap(({ href, extension }) => {
      const own = isRecord(extension) && isRecord(extension['sozialraum']) ? extension['sozialraum'] : {};
      return typeof href === 'string' && typeof own['indicator'] === 'string'
        ? [[own['indicator'], href] as const]
        : [];
    }),
  );
}

/** Puts together what was read of published files: the catalogue, datasets, and the boundaries. */
export function joinFiles(
  catalogue: Checked<Catalogue>,
  tables: readonly Checked<IndicatorTable>[],
  geometry?: Checked<PlanarTopology>,
): Checked<PublishedFiles> {
  const problems = [catalogue, ...tables, ...(geometry ? [geometry] : [])].flatMap((part) => part.problems);
  if (!catalogue.value || problems.length > 0) return { value: undefined, problems };
  const { files: _, ...head } = catalogue.value;
  const read = tables.flatMap(({ value }) => (value ? [[value.indicator.id, value] as const] : []));
  return {
    value: { ...head, tables: new Map(read), ...(geometry?.value ? { geometry: geometry.value } : {}) },
    problems,
  };
}

/** Reads a dataset: the figures of an indicator. */
export function readIndicatorTable(json: unknown): Checked<IndicatorTable> {
  const file = isRecord(json) && typeof json['label'] === 'string' ? json['label'] : 'dataset';
  const place: Place = { file };
  const dataset = readJsonStat(json, place);
  const extension = readExtension(json, datasetExtension, place);
  const problems = [...dataset.problems, ...extension.problems];
  if (!dataset.value || !extension.value) return { value: undefined, problems };
  const { cube } = dataset.value;
  const missing = ['area', 'time', 'metric'].filter((id) => !cube.dimensions.some((d) => d.id === id));
  if (missing.length > 0)
    return {
      value: undefined,
      problems: [problem('value-missing', { expected: missing.join(', ') }, { ...place, path: 'id' })],
    };
  const areas = readAreas(cube, extension.value, place);
  const periods = readPeriods(cube, place);
  const failed = [...areas.problems, ...periods.problems];
  if (!areas.value || !periods.value) return { value: undefined, problems: failed };
  const metric = (id: string): Cube | undefined =>
    cube.dimension('metric').indexOf.has(id) ? cube.slice('metric', id) : undefined;
  const [value, numerator, denominator] = [metric('value'), metric('numerator'), metric('denominator')];
  const [lower, upper] = [metric('lower'), metric('upper')];
  if (!value)
    return {
      value: undefined,
      problems: [problem('value-missing', { expected: 'value' }, { ...place, path: 'dimension.metric' })],
    };
  const table: IndicatorTable = {
    indicator: extension.value.indicator as PublishedIndicator,
    areas: areas.value,
    periods: periods.value,
    value,
    ...(numerator ? { numerator } : {}),
    ...(denominator ? { denominator } : {}),
    ...(lower && upper ? { lower, upper } : {}),
  };
  return { value: table, problems: [] };
}

function readAreas(cube: Cube, extension: DatasetExtension, place: Place): Checked<AreaHierarchy> {
  const { categories, sums } = cube.dimension('area');
  const parentOf = new Map(sums.flatMap(({ total, parts }) => parts.map((part) => [part, categories[total]?.code])));
  const areas = categories.map(({ code, label }, index): Area => {
    const parent = parentOf.get(index);
    const validity = extension.validity?.[code];
    return {
      code,
      name: label.de,
      level: extension.levels[extension.level[index] ?? -1]?.id ?? '',
      ...(parent === undefined ? {} : { parent }),
      ...(validity?.from === undefined ? {} : { validFrom: validity.from }),
      ...(validity?.until === undefined ? {} : { validUntil: validity.until }),
    };
  });
  try {
    return { value: areaHierarchy(extension.levels, areas, extension.boundaryDate), problems: [] };
  } catch (error) {
    const received = error instanceof Error ? error.message : '';
    return {
      value: undefined,
      problems: [problem('value-unexpected', { expected: 'area hierarchy', received }, place)],
    };
  }
}

function readPeriods(cube: Cube, place: Place): Checked<readonly Period[]> {
  const read = cube.dimension('time').categories.map(({ code }) => ({ code, period: readPeriod(code) }));
  const periods = read.flatMap(({ period }) => (period ? [period] : []));
  const problems: Problem[] = read
    .filter(({ period }) => !period)
    .map(({ code }) => problem('period-unreadable', { received: code, count: 1 }, place));
  const ascending = periods.every((period, i) => i === 0 || comparePeriods(periods[i - 1] as Period, period) < 0);
  if (!ascending) problems.push(problem('value-unexpected', { expected: 'ascending periods', received: '' }, place));
  return { value: problems.length > 0 ? undefined : periods, problems };
}

/** Reads `geometry.json`: the boundaries. What of it is usable is seen when it is drawn. */
export function readGeometry(json: unknown): Checked<PlanarTopology> {
  const plane =
    isRecord(json) && json['type'] === 'Topology' && isRecord(json['objects']) && Array.isArray(json['arcs']);
  if (plane) return { value: json as unknown as PlanarTopology, problems: [] };
  const received = isRecord(json) ? String(json['type']) : typeof json;
  return {
    value: undefined,
    problems: [problem('value-unexpected', { expected: 'TopoJSON', received }, { file: 'geometry.json' })],
  };
}

function readExtension<T>(json: unknown, shape: Shape<T>, place: Place): Checked<T> {
  const extension = isRecord(json) && isRecord(json['extension']) ? json['extension']['sozialraum'] : undefined;
  if (!isRecord(extension)) {
    const missing = problem('value-missing', { expected: 'extension.sozialraum' }, place);
    return { value: undefined, problems: [missing] };
  }
  if (extension['format'] !== PUBLICATION_FORMAT) {
    const versions = { expected: String(PUBLICATION_FORMAT), received: String(extension['format']) };
    return { value: undefined, problems: [problem('format-version-unknown', versions, place)] };
  }
  const problems = shapeProblems(shape, extension, 'extension.sozialraum', place);
  return { value: problems.length > 0 ? undefined : (extension as T), problems };
}

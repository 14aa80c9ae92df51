import { readJsonStat } from '../io/json-stat.js';
import { isRecord, type Report, reporter, type Shape, within } from '../io/shape.js';
import { type Area, type AreaHierarchy, areaHierarchy } from '../model/area.js';
import type { Cube } from '../model/cube.js';
import { own } from '../model/own.js';
import { comparePeriods, type Period, readPeriod } from '../model/period.js';
import { type Checked, failure, type Place, problem, type Problem } from '../model/problem.js';
import {
  type IndicatorTable,
  type Metric,
  type PlanarTopology,
  PUBLICATION_FORMAT,
  type PublishedFiles,
  type PublishedIndicator,
} from '../model/publication.js';
import { catalogueExtension, datasetExtension, type DatasetExtension } from './publication-schema.js';
import { shapeProblems } from './shape-problems.js';

/** What a publication offers, before any figure has been fetched. */
export interface Catalogue extends Omit<PublishedFiles, 'tables' | 'geometry'> {
  /** Addresses relative to the catalogue's own. */
  readonly files: { readonly tables: ReadonlyMap<string, string>; readonly geometry?: string | undefined };
}

/** Reads `publication.json`: the JSON-stat collection that names what has been published and where the files lie. */
export function readCatalogue(json: unknown): Checked<Catalogue> {
  const { value, problems } = readExtension(json, catalogueExtension, { file: 'publication.json' });
  if (!value) return { value, problems };
  const { geometry, ...head } = value;
  const files = { tables: datasetLinks(json), geometry };
  // the one place beside publish where the brand is given: after the re-check of what came over the wire
  return { value: { formatVersion: PUBLICATION_FORMAT, ...head, files } as unknown as Catalogue, problems };
}

function datasetLinks(json: unknown): Map<string, string> {
  const items = within(json, 'link', 'item');
  return new Map(
    (Array.isArray(items) ? items : []).flatMap((item) => {
      const [indicator, href] = [within(item, 'extension', 'sozialraum', 'indicator'), within(item, 'href')];
      return typeof indicator === 'string' && typeof href === 'string' ? [[indicator, href] as const] : [];
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
  if (!catalogue.value || problems.length > 0) return failure(...problems);
  const { files: _, ...head } = catalogue.value;
  const read = tables.flatMap(({ value }) => (value ? [[value.indicator.id, value] as const] : []));
  return {
    value: { ...head, tables: new Map(read), ...(geometry?.value ? { geometry: geometry.value } : {}) },
    problems,
  };
}

/** Reads a dataset: the figures of an indicator. */
export function readIndicatorTable(json: unknown): Checked<IndicatorTable> {
  const label = within(json, 'label');
  const place: Place = { file: typeof label === 'string' ? label : 'dataset' };
  const dataset = readJsonStat(json, place);
  const extension = readExtension(json, datasetExtension, place);
  const problems: Problem[] = [...dataset.problems, ...extension.problems];
  const unexpected = reporter(problems, place);
  const { cube } = dataset.value ?? {};
  for (const id of ['area', 'time', 'metric'])
    if (cube?.dimensions.every((dimension) => dimension.id !== id)) unexpected('id', id, undefined);
  if (!cube || !extension.value || problems.length > 0) return failure(...problems);
  const { indexOf } = cube.dimension('metric');
  const metric = (id: Metric): Cube | undefined => (indexOf.has(id) ? cube.slice('metric', id) : undefined);
  const value = metric('value');
  if (!value) unexpected('dimension.metric', 'value', value);
  const areas = readAreas(cube, extension.value, unexpected);
  const periods = readPeriods(cube, problems, place);
  if (!value || !areas || problems.length > 0) return failure(...problems);
  const [lower, upper] = [metric('lower'), metric('upper')];
  const indicator = extension.value.indicator as PublishedIndicator;
  const table = {
    indicator,
    areas,
    periods,
    value,
    numerator: metric('numerator'),
    denominator: metric('denominator'),
    ...overTimeOf(extension.value, periods),
  };
  return { value: lower && upper ? { ...table, lower, upper } : table, problems };
}

function readAreas(
  cube: Cube,
  { levels, level, validity = {}, boundaryDate }: DatasetExtension,
  unexpected: Report,
): AreaHierarchy | undefined {
  const { categories, sums } = cube.dimension('area');
  const parentOf = new Map(sums.flatMap(({ total, parts }) => parts.map((part) => [part, categories[total]?.code])));
  const areas = categories.map(({ code, label }, index): Area => ({
    code,
    name: label.de,
    level: levels[level[index] ?? -1]?.id ?? '',
    parent: parentOf.get(index),
    validFrom: own(validity, code)?.from,
    validUntil: own(validity, code)?.until,
  }));
  try {
    return areaHierarchy(levels, areas, boundaryDate);
  } catch (error) {
    return void unexpected('', 'area hierarchy', String(error));
  }
}

function overTimeOf({ overTime }: DatasetExtension, periods: readonly Period[]): Pick<IndicatorTable, 'overTime'> {
  if (!overTime) return {};
  const levels = Object.entries(overTime).map(
    ([id, level]) =>
      [id, { ...level, periods: periods.filter((period) => level.periods.includes(period.id)) }] as const,
  );
  return { overTime: new Map(levels) };
}

function readPeriods(cube: Cube, problems: Problem[], place: Place): readonly Period[] {
  const periods = cube.dimension('time').categories.flatMap(({ code }) => {
    const period = readPeriod(code);
    if (!period) problems.push(problem('period-unreadable', { received: code, count: 1 }, place));
    return period ?? [];
  });
  if (periods.some((period, i) => i > 0 && comparePeriods(periods[i - 1] as Period, period) >= 0))
    problems.push(problem('value-unexpected', { expected: 'ascending periods', received: '' }, place));
  return periods;
}

/** Reads `geometry.json`: the boundaries. What of it is usable is seen when it is drawn. */
export function readGeometry(json: unknown): Checked<PlanarTopology> {
  const type = within(json, 'type');
  const isPlane = type === 'Topology' && isRecord(within(json, 'objects')) && Array.isArray(within(json, 'arcs'));
  if (isPlane) return { value: json as PlanarTopology, problems: [] };
  const params = { expected: 'TopoJSON', received: String(type) };
  return failure(problem('value-unexpected', params, { file: 'geometry.json' }));
}

function readExtension<T extends object>(json: unknown, shape: Shape<T>, place: Place): Checked<T> {
  const path = 'extension.sozialraum';
  const extension = within(json, ...path.split('.'));
  const format = within(extension, 'format');
  if (isRecord(extension) && format !== PUBLICATION_FORMAT) {
    const versions = { expected: String(PUBLICATION_FORMAT), received: String(format) };
    return failure(problem('format-version-unknown', versions, place));
  }
  const problems = shapeProblems(shape, extension, path, place);
  return { value: problems.length > 0 ? undefined : (extension as T), problems };
}

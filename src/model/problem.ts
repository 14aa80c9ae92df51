/**
 * What is wrong with data from outside: a code with parameters and a place, never a sentence.
 * `format/problem` turns it into German or English.
 */
export interface Problem<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly params: ProblemParams[Code];
}

/** `error`: nothing is published. `warning`: published, but a planner should look. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a problem is. Rows and columns are those a person sees in the file: the first line is 1, the header included. */
export interface Place {
  readonly file?: string;
  /** Path inside a structured file, for example `statistics[2].columns.area`. */
  readonly path?: string;
  readonly row?: number;
  /** Column by its header, or by its number where there is none. */
  readonly column?: string;
  /** Places among the figures, the most telling first; of many only the first ones. */
  readonly figures?: readonly FigurePlace[];
}

/** A place among the figures of a statistic or indicator, by codes; what is absent is not told apart. */
export interface FigurePlace {
  readonly area?: string;
  readonly period?: string;
  /** Category by dimension. */
  readonly categories?: Readonly<Record<string, string>>;
}

/** A value read from outside with what was found on the way; without a value there is at least one error. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Every code and the parameters its sentence needs. A new code needs a sentence in each language of `format`. */
export interface ProblemParams {
  // files and structure
  'database-failed': { code: string; message: string };
  'database-not-set': { variable: string };
  'database-package-missing': { name: string };
  'query-too-large': { limit: number };
  // files on the web: by the name of their server; the day of the copy that is there, or nothing
  'web-failed': {
    host: string;
    reason:
      | 'host-unknown'
      | 'unreachable'
      | 'interrupted'
      | 'timeout'
      | 'certificate'
      | 'redirects'
      | 'redirect-insecure'
      | 'html';
    cached: string;
  };
  'web-status': { host: string; status: number; cached: string };
  'web-too-large': { host: string; limit: number };
  'web-variable-missing': { variable: string };
  'web-not-cached': Readonly<Record<never, never>>;
  'web-from-cache': { date: string; days: number };
  'file-missing': { file: string; folder?: string };
  'file-exists': { file: string };
  'placeholder-left': { received: string };
  'nothing-to-serve': { folder: string };
  'file-unreadable': { file: string; reason: string };
  'file-locked': { file: string };
  'file-too-large': { file: string; bytes: number; limit: number };
  'file-empty': { file: string };
  'file-not-text': { file: string };
  'encoding-undecodable': { encoding: string };
  'encoding-guessed': { encoding: string };
  'file-outside': { file: string };
  'file-unwritable': { file: string; reason: string };
  'folder-not-empty': { folder: string };
  'folder-foreign': { folder: string };
  'report-in-publication': { folder: string };
  'audience-missing': { audience: string; folder: string };
  syntax: { reason: string };
  'format-version-unknown': { expected: string; received: string };
  'key-unknown': { key: string; known: string };
  'value-missing': { expected: string };
  'value-unexpected': { expected: string; received: string };
  'reference-unknown': { kind: string; id: string; known: string };
  'id-duplicate': { kind: string; id: string };
  'text-unquoted': { received: string };
  'denominator-missing': { form: string };
  'denominator-unexpected': { form: string };
  'selection-overlap': { dimension: string; total: string; part: string };
  'selection-without-total': { dimension: string };
  'counting-units-differ': { numerator: string; denominator: string };
  'confidence-unfit': { method: string; form: string };
  'ages-cut-group': { dimension: string; ages: string; groups: string };
  'ages-beside-filter': { dimension: string };
  'population-sources-mixed': { sources: string };
  'standard-part-conflict': { statistic: string; dimension: string };
  'derivation-cycle': { cycle: string };
  'derivation-inputs-differ': { inputs: string };
  'per-capita-base': { indicator: string };
  // tables; `count` says how many rows have the same problem, the first of which is the place
  'column-missing': { column: string; known: string };
  'delimiter-guessed': { delimiter: string; columns: number };
  'header-missing': { column: number };
  'quote-invalid': { reason: 'unclosed' | 'unescaped' };
  /** In bytes. */
  'record-too-long': { limit: number };
  'row-width': { expected: number; received: number };
  'rows-none': { rows: number };
  'number-unreadable': { received: string; count: number };
  'count-negative': { received: string; count: number };
  'count-fractional': { received: string; count: number };
  'period-unreadable': { received: string; count: number };
  'area-unknown': { area: string; count: number };
  'area-ambiguous': { area: string; codes: string; count: number };
  'area-parent-unknown': { area: string; parent: string; known: string };
  'area-parts-mixed': { area: string; levels: string };
  'boundary-state-differs': {
    date: string;
    absent: number;
    absentExample: string;
    unknown: number;
    unknownExample: string;
  };
  'area-outside-validity': { area: string; period: string; count: number };
  'category-unknown': { dimension: string; category: string; known: string; count: number };
  'categories-ignored': { dimension: string; categories: string; count: number };
  'label-ambiguous': { dimension: string; label: string; categories: string };
  'labels-repeated': { dimension: string; labels: string };
  'observation-duplicate': { key: string; firstRow: number };
  'problems-omitted': { code: string; count: number };
  'xlsx-unreadable': { reason: string };
  'sheet-too-large': { rows: number; columns: number };
  'sheet-ambiguous': { sheets: string };
  'table-not-found': { sheet: string };
  'table-too-large': { cells: number; limit: number };
  'table-columns-left-out': { columns: string };
  'table-total-contradicted': { total: string; count: number };
  'table-total-unclear': { totals: string };
  'person-level': { reason: 'names' | 'birth-dates' | 'case-numbers' | 'contact' | 'single-cases'; columns: string };
  'table-no-counts': { columns: string };
  'import-unclear': { expected: 'area' | 'period' | 'counts'; columns: string };
  // files of statistical offices and their formats
  'format-found': { format: string; observations: number };
  'format-unsupported': { format: string };
  'columns-unlabelled': { columns: string };
  'null-ambiguous': { column: string; count: number; origin: string };
  'sign-unknown': { sign: string; known: string; count: number };
  'area-not-existing': { areas: number; example: string };
  'area-keys-mixed': { lengths: string };
  'json-stat-rule': { rule: string };
  'sdmx-dimensions-found': { dimensions: string };
  'description-left-out': { property: string; count: number };
  'cell-type': { received: string; expected: string; count: number };
  // geometry
  'geometry-not-geojson': { received: string };
  'geometry-code-missing': { property: string };
  'geometry-duplicate': { area: string };
  'geometry-type-unsupported': { area: string; received: string };
  'geometry-ring-invalid': {
    area: string;
    reason:
      'unclosed' | 'too-few-points' | 'not-finite' | 'hole-outside' | 'self-crossing' | 'self-touching' | 'unchecked';
  };
  'geojson-rule': { rule: 'properties' | 'id' | 'bbox' | 'foreign-member' | 'dimensions'; count: number };
  'geometry-file-kind': { received: string };
  'geometry-file-unreadable': {
    format: 'shapefile' | 'geopackage' | 'topojson' | 'zip' | 'gzip';
    reason:
      | 'truncated'
      | 'damaged'
      | 'too-many'
      | 'shape-type'
      | 'geometry'
      | 'dbf-missing'
      | 'dbf-damaged'
      | 'rows-differ'
      | 'path'
      | 'package-missing';
  };
  'geometry-layer-unknown': { layer: string; known: string };
  'geometry-homonym': { names: number; example: string; areas: string };
  'geometry-axis-swapped': { bbox: string };
  'geometry-crs-unknown': { received: string };
  'geometry-crs-guessed': { crs: string };
  'geometry-crs-contradicted': { declared: string; found: string };
  'geometry-crs-parameters': { name: string; crs: string };
  'geometry-winding': { clockwise: number; total: number };
  'geometry-pseudo-area': { area: string; share: number };
  'geometry-missing': { area: string };
  'geometry-not-nested': { area: string; parent: string };
  'geometry-not-covered': { area: string; share: number };
  'geometry-overlap': { area: string; other: string; share: number };
  'geometry-gap': { area: string; other: string; share: number };
  'geometry-slivers': { overlaps: number; gaps: number; area: string; other: string; share: number };
  'geometry-enlarged': { area: string };
  // disclosure control
  'protection-table-open': { count: number };
  'protection-columns-left-out': { columns: string };
  'protection-incomplete': { publications: string; count: number; example: string };
  'methods-differ': { statistic: string; publications: string };
  'method-changed': { statistic: string; publication: string; date: string };
  'method-impossible': { statistic: string; reason: 'sums' | 'parameters' };
  'method-too-weak': { statistic: string; count: number; example: string };
  'base-too-small': { statistic: string; base: number; needed: number };
  'key-missing': { statistic: string };
  'key-invalid': { digits: number };
  'key-inside': { file: string; folder: string };
  'ledger-unwritable': { file: string; reason: string };
  // quality: what a planner should look at before figures go out
  'quality-zeros-suspicious': { category: string; periods: string; zeros: number; smallest: number };
  'quality-all-zero': { category: string; periods: string };
  'quality-parts-exceed-total': { total: string; parts: string; count: number; example: string };
  'quality-parts-differ': { total: string; parts: string; count: number; example: string };
  'quality-identity-break': { total: string; parts: string; period: string; before: number; after: number };
  'quality-remainder': { level: string; count: number; example: string };
  'quality-remainder-declared': { level: string; count: number; small: number; example: string };
  'quality-remainder-small': { level: string; count: number; example: string };
  'quality-units-mixed': { column: string; labels: string };
  'quality-levels-contradict': { level: string; count: number; example: string };
  'quality-tables-differ': { other: string; count: number; example: string };
  'quality-source-protection': { protection: string; count: number; checked: number };
  'quality-noise-suspected': { count: number; checked: number };
  'quality-undocumented': { missing: string };
  'quality-known-error': { error: string };
  'quality-areas-missing': { count: number; periods: string; example: string };
  'quality-areas-truncated': { count: number; periods: string; last: string };
  'quality-cells-missing': { count: number; share: number; example: string };
  'quality-periods-missing': { periods: string };
  'quality-overdue': { period: string; due: string; days: number };
  'quality-late': { period: string; days: number; allowed: number };
  'quality-period-unfinished': { period: string; date: string };
  'quality-shift': { period: string; areas: number; share: number };
  'quality-revisions': { provisional: number; revised: number; estimated: number };
  'quality-boundaries-changed': { count: number; example: string };
  'quality-outliers-series': { count: number; example: string };
  'quality-outliers-areas': { count: number; example: string };
  'quality-digits': { digits: string; share: number; count: number };
  'quality-rounded': { base: number; count: number };
  'quality-series-identical': { count: number; example: string };
  'quality-periods-identical': { periods: string };
  'quality-categories-identical': { categories: string };
  'series-crosses-reform': { statistic: string; period: string; areas: number; estimated: number; missing: number };
}

/** A key of {@link ProblemParams}. */
export type ProblemCode = keyof ProblemParams;

/** Builds a {@link Problem}; the severity is `error` unless said otherwise. Texts of more than 1,000 characters are cut. */
export function problem<Code extends ProblemCode>(
  code: Code,
  params: ProblemParams[Code],
  place: Place = {},
  severity: Severity = 'error',
): Problem<Code> {
  return { code, severity, place: shortened(place), params: shortened(params) };
}

/** Nothing but problems. */
export const failure = (...problems: readonly Problem[]): Checked<never> => ({ value: undefined, problems });

/** A cell can be as long as its file; a message is read by a person. */
const LONGEST = 1000;

function shortened<T extends object>(texts: T): T {
  const isLong = (value: unknown): value is string => typeof value === 'string' && value.length > LONGEST;
  if (!Object.values(texts).some(isLong)) return texts;
  const entries = Object.entries(texts).map(([key, value]) => [
    key,
    isLong(value) ? `${value.slice(0, LONGEST)} …` : (value as unknown),
  ]);
  return Object.fromEntries(entries) as T;
}

/** True when nothing may be published. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((p) => p.severity === 'error');
}

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
}

/** A value read from outside with what was found on the way; without a value there is at least one error. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Every code and the parameters its sentence needs. A new code needs a sentence in each language of `format`. */
export interface ProblemParams {
  // files and structure
  'file-missing': { file: string };
  'file-unreadable': { file: string; reason: string };
  'file-locked': { file: string };
  'file-too-large': { file: string; bytes: number; limit: number };
  'file-empty': { file: string };
  'encoding-undecodable': { encoding: string };
  'encoding-guessed': { encoding: string };
  'syntax': { reason: string };
  'format-version-unknown': { expected: string; received: string };
  'key-unknown': { key: string; known: string };
  'value-missing': { expected: string };
  'value-unexpected': { expected: string; received: string };
  'reference-unknown': { kind: string; id: string; known: string };
  'id-duplicate': { kind: string; id: string };
  // tables
  'column-missing': { column: string; known: string };
  'delimiter-guessed': { delimiter: string; columns: number };
  'header-missing': { column: number };
  'quote-invalid': { reason: 'unclosed' | 'unescaped' };
  'row-width': { expected: number; received: number };
  'number-unreadable': { received: string };
  'count-negative': { received: string };
  'count-fractional': { received: string };
  'period-unreadable': { received: string };
  'area-unknown': { area: string };
  'category-unknown': { dimension: string; category: string; known: string };
  'observation-duplicate': { key: string; firstRow: number };
  // geometry
  'geometry-not-geojson': { received: string };
  'geometry-code-missing': { property: string };
  'geometry-duplicate': { area: string };
  'geometry-type-unsupported': { area: string; received: string };
  'geometry-ring-invalid': { area: string; reason: 'unclosed' | 'too-few-points' | 'not-finite' | 'hole-outside' };
  'geometry-axis-swapped': { bbox: string };
  'geometry-crs-unknown': { received: string };
  'geometry-crs-guessed': { crs: string };
  'geometry-winding': { clockwise: number; total: number };
  'geometry-pseudo-area': { area: string; share: number };
  'geometry-missing': { area: string };
  'geometry-not-nested': { area: string; parent: string };
  'geometry-not-covered': { area: string; share: number };
  'geometry-enlarged': { area: string };
}

/** A key of {@link ProblemParams}. */
export type ProblemCode = keyof ProblemParams;

/** Builds a {@link Problem}; the severity is `error` unless said otherwise. */
export function problem<Code extends ProblemCode>(
  code: Code,
  params: ProblemParams[Code],
  place: Place = {},
  severity: Severity = 'error',
): Problem<Code> {
  return { code, severity, place, params };
}

/** True when nothing may be published. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((p) => p.severity === 'error');
}

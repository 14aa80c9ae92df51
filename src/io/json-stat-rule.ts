import type { Severity } from '../model/problem.js';

/** The rules a JSON-stat document is held to, by the codes of the public rule catalogue of jsonstat-validator. */
export const JSON_STAT_RULES = {
  ID_SIZE_LEN_MISMATCH: 'error',
  DIM_KEY_ID_MISMATCH: 'error',
  VALUE_LEN_MISMATCH: 'error',
  SPARSE_KEY_OUT_OF_RANGE: 'error',
  ROLE_ID_UNKNOWN: 'error',
  STATUS_LEN_MISMATCH: 'error',
  STATUS_KEY_OUT_OF_RANGE: 'error',
  METRIC_UNIT_MISSING: 'warning',
  INDEX_COUNT_MISMATCH: 'error',
  INDEX_POSITIONS_INVALID: 'error',
  LABEL_KEY_UNKNOWN: 'error',
  LABEL_KEY_INCOMPLETE: 'warning',
  UNIT_KEY_UNKNOWN: 'error',
  COORD_KEY_UNKNOWN: 'error',
  NOTE_KEY_UNKNOWN: 'error',
  CHILD_ID_UNKNOWN: 'error',
  CHILD_CYCLE: 'error',
  RECURSION_LIMIT: 'info',
  BUNDLE_DEPRECATED: 'info',
  CUBE_SIZE_OVERFLOW: 'error',
  PARSE_ERROR: 'error',
  STRUCTURAL_VIOLATION: 'error',
} as const satisfies Record<string, Severity>;

/** One of {@link JSON_STAT_RULES}. */
export type JsonStatRule = keyof typeof JSON_STAT_RULES;

/** A rule that a document breaks, and where. */
export interface JsonStatFinding {
  readonly rule: JsonStatRule;
  readonly path: string;
}

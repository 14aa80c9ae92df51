import type { Problem } from '../model/problem.js';
import type { FrequencyRule } from '../model/statistic.js';
import type { TableFindings } from '../publish/table-findings.js';

/** What the audit worker is asked: one file at a time. */
export interface AuditRequest {
  readonly kind: 'audit';
  /** What the file is called in problems. */
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** Name of the only sheet to read. */
  readonly sheet?: string;
  readonly minimum?: number;
  readonly zeros?: FrequencyRule['zeros'];
  /** How long the audit may take; a minute if not said. What is not settled by then is unproven. */
  readonly seconds?: number;
  /** Address of `highs.wasm`; absent, the audit goes without the solver. */
  readonly solver?: string;
}

/** What takes time, in the order in which it happens. */
export type AuditStep = 'read' | 'solver' | 'audit';

/** What the audit worker answers: any number of times `progress`, then one of the others. */
export type AuditAnswer =
  | { readonly kind: 'progress'; readonly step: AuditStep; readonly share: number }
  | { readonly kind: 'done'; readonly tables: readonly TableFindings[]; readonly problems: readonly Problem[] }
  /** The file holds no table that can be read. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** `request`: it was not one; `memory`: the table is too large for this browser. */
  | { readonly kind: 'failed'; readonly reason: 'request' | 'memory' | 'unexpected' };

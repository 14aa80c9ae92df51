import { type AuditVerdict, nameFindings, type NamedFindings, verdictOf } from './audit.js';
import { auditSystem } from './audit-system.js';
import { decideBy } from './decide.js';
import { protectBlocks, type Protection, type ProtectOptions } from './protect.js';
import type { PublishRequest } from './request.js';

/** What may be published, with what an attack on it found. */
export interface AuditedProtection extends Protection {
  readonly audit: AuditVerdict;
}

/**
 * Protects as {@link protect} does, and attacks the masks: every proof is checked against all relations, what has none is
 * searched for anew and decided by exact elimination. Where `audit.safe` is false nothing may be published.
 *
 * @throws SozialraumError as {@link protect}.
 * @example
 * ```ts
 * const { masks, audit } = protectAndAudit({
 *   tables: [population],
 *   published: [{ id: 'minors', table: 'population', terms: [{ age: ['0-14', '15-17'] }] }],
 * });
 * if (audit.safe) show(masks.get('minors'));
 * ```
 */
export function protectAndAudit(request: PublishRequest, options: ProtectOptions = {}): AuditedProtection {
  const decide = decideBy(undefined);
  const findings: NamedFindings[] = [];
  const protection = protectBlocks(request, options, (layout, system, masks, proofs) => {
    const found = auditSystem(layout, system, masks, { interval: options.interval, decide }, proofs);
    findings.push(nameFindings(layout, system, found));
  });
  return { ...protection, audit: verdictOf(findings) };
}

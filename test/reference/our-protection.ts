import { type AuditedProtection, protectAndAudit, type PublishRequest } from '../../src/index.js';
import type { CheckOptions } from './check.js';

export interface TimedProtection extends AuditedProtection {
  readonly seconds: number;
}

/** The one place where sozialraum protects a reference table. */
export function protectTimed(request: PublishRequest, { loss }: CheckOptions): TimedProtection {
  const start = performance.now();
  const protection = loss
    ? protectAndAudit(request, { interval: { width: 0, contributor: false } })
    : protectAndAudit(request);
  return { ...protection, seconds: (performance.now() - start) / 1000 };
}

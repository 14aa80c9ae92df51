import { protect, type Protection, type PublishRequest } from '../../src/index.js';
import type { CheckOptions } from './check.js';

export interface TimedProtection extends Protection {
  readonly seconds: number;
}

/** The one place where sozialraum protects a reference table. */
export function protectTimed(request: PublishRequest, { loss }: CheckOptions): TimedProtection {
  const start = performance.now();
  const protection = loss ? protect(request, { interval: { width: 0, contributor: false } }) : protect(request);
  return { ...protection, seconds: (performance.now() - start) / 1000 };
}

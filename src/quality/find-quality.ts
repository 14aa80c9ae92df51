import type { Problem } from '../model/problem.js';
import type { Workspace } from '../model/statistic.js';
import { findRemainders } from './remainder.js';
import { findIncoherentSums } from './sum-coherence.js';
import { findSuspiciousZeros } from './suspicious-zeros.js';

/** What a planner should look at before these figures go out. Findings are warnings; they never stop publishing. */
export function findQuality(workspace: Workspace): Problem[] {
  return workspace.statistics.flatMap((statistic) => [
    ...findSuspiciousZeros(statistic, workspace.areas),
    ...findIncoherentSums(statistic),
    ...findRemainders(statistic, workspace.areas),
  ]);
}

import { loadLinearSolver } from '../disclosure/highs-solver.js';
import type { LinearSolver } from '../disclosure/linear-solver.js';

/** The solver, where its optional package is installed and runs. */
export async function installedSolver(): Promise<LinearSolver | undefined> {
  try {
    return await loadLinearSolver();
  } catch {
    return undefined;
  }
}

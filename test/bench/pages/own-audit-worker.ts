// The audit of a table of one's own, with its counts, in a module worker: without the proofs that protection made.
import { audit } from '../../../src/disclosure/audit.js';
import { loadLinearSolver } from '../../../src/disclosure/highs-solver.js';
import { frequencyTable, requestOf } from '../../reference/cube-table.js';
import type { ReferenceFile } from '../../reference/check.js';

interface Asked {
  readonly file: ReferenceFile;
  readonly masks: ReadonlyMap<string, Uint8Array>;
  readonly solver: string;
}

interface Scope {
  onmessage: (event: { readonly data: Asked }) => void;
  postMessage(found: unknown): void;
}

const scope = self as unknown as Scope;
scope.onmessage = ({ data: { file, masks, solver } }) => {
  void loadLinearSolver({ locateFile: () => solver }).then((loaded) => {
    const { hidden, exposed, determined, narrow, unproven } = audit(requestOf(frequencyTable(file)), masks, {
      solver: loaded,
    });
    const open = exposed.length + determined.length;
    scope.postMessage({ hidden, open, narrow: narrow.length, unproven: unproven.length });
  });
};

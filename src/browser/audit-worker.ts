import { loadLinearSolver } from '../disclosure/highs-solver.js';
import type { LinearSolver } from '../disclosure/linear-solver.js';
import { readPublishedFile } from '../io/published-file.js';
import { auditTables } from '../publish/table-findings.js';
import type { AuditAnswer, AuditRequest } from './audit-messages.js';

export type { AuditAnswer, AuditRequest, AuditStep } from './audit-messages.js';

/** What a worker has that a page has not. */
interface WorkerScope {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(answer: AuditAnswer): void;
}

const SECONDS = 60;
/** As often as a person sees a change, in milliseconds. */
const OFTEN = 100;

const scope = self as unknown as WorkerScope;
scope.onmessage = ({ data }) => {
  void answer(data).then((last) => scope.postMessage(last));
};

async function answer(request: unknown): Promise<AuditAnswer> {
  if (!isRequest(request)) return { kind: 'failed', reason: 'request' };
  try {
    return await auditFile(request);
  } catch (error) {
    return { kind: 'failed', reason: isMemory(error) ? 'memory' : 'unexpected' };
  }
}

async function auditFile({ name, bytes, sheet, minimum, zeros, seconds, solver }: AuditRequest): Promise<AuditAnswer> {
  scope.postMessage({ kind: 'progress', step: 'read', share: 0 });
  const { value: tables, problems } = await readPublishedFile(new Uint8Array(bytes), name, sheet);
  if (!tables) return { kind: 'refused', problems };
  scope.postMessage({ kind: 'progress', step: 'solver', share: 0 });
  const loaded = solver === undefined ? undefined : await solverFrom(solver);
  scope.postMessage({ kind: 'progress', step: 'audit', share: 0 });
  const deadline = performance.now() + (seconds ?? SECONDS) * 1000;
  const findings = auditTables(tables, {
    ...(minimum === undefined ? {} : { minimum }),
    ...(zeros === undefined ? {} : { zeros }),
    solver: loaded,
    mayGoOn: () => performance.now() < deadline,
    onProgress: nowAndThen((share) => scope.postMessage({ kind: 'progress', step: 'audit', share })),
  });
  return { kind: 'done', tables: findings, problems };
}

async function solverFrom(address: string): Promise<LinearSolver | undefined> {
  try {
    return await loadLinearSolver({ locateFile: () => address });
  } catch {
    return undefined;
  }
}

function nowAndThen(tell: (share: number) => void): (share: number) => void {
  let last = 0;
  return (share) => {
    if (performance.now() - last < OFTEN) return;
    last = performance.now();
    tell(share);
  };
}

function isRequest(data: unknown): data is AuditRequest {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, name, bytes, sheet, minimum, zeros, seconds, solver } = data as Record<string, unknown>;
  const isAbsentOr = (type: string, value: unknown): boolean => value === undefined || typeof value === type;
  return (
    kind === 'audit' &&
    typeof name === 'string' &&
    bytes instanceof ArrayBuffer &&
    isAbsentOr('string', sheet) &&
    isAbsentOr('string', solver) &&
    (zeros === undefined || zeros === 'shown' || zeros === 'protected') &&
    (minimum === undefined || (Number.isInteger(minimum) && (minimum as number) >= 1)) &&
    (seconds === undefined || (typeof seconds === 'number' && seconds >= 0))
  );
}

const isMemory = (error: unknown): boolean =>
  error instanceof RangeError || error instanceof WebAssembly.RuntimeError || /memory/i.test(String(error));

import type { ProblemParams } from '../../model/problem.js';

/** Why a file does not come from the web. */
type WebReason = ProblemParams['web-failed']['reason'] | 'status' | 'too-large';

const PASSING_STATUS = [408, 425, 429, 500, 502, 503, 504];
const PASSING: readonly WebReason[] = ['unreachable', 'interrupted', 'timeout'];

/** That a file does not come from the web; there is nothing of the address in it, which may have a secret. */
export class WebFault extends Error {
  readonly reason: WebReason;
  readonly status: number;
  /** Milliseconds that the server asks to wait. */
  readonly after: number;

  constructor(reason: WebReason, { status = 0, after = 0 } = {}) {
    super(reason);
    this.reason = reason;
    this.status = status;
    this.after = after;
  }

  /** True where it may be different in a moment. */
  get mayPass(): boolean {
    return this.reason === 'status' ? PASSING_STATUS.includes(this.status) : PASSING.includes(this.reason);
  }
}

const UNKNOWN_HOST = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NONAME'];
const CERTIFICATE = /CERT|^ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|^ERR_SSL/;
const UNREACHABLE = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'UND_ERR_CONNECT_TIMEOUT'];

/** What keeps the system from talking with a host. */
export function webFault(error: unknown): WebFault {
  if (error instanceof WebFault) return error;
  const code = codeOf(error);
  if (UNKNOWN_HOST.includes(code)) return new WebFault('host-unknown');
  if (CERTIFICATE.test(code)) return new WebFault('certificate');
  return new WebFault(UNREACHABLE.includes(code) ? 'unreachable' : 'interrupted');
}

/** Of all addresses of a host that were tried, the first tells. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string' && !(code === 'UND_ERR_SOCKET' && error.cause)) return code;
  return codeOf(first ?? error.cause);
}

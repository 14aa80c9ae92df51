/** Everything that can go wrong by misuse, as a closed list. Outside data never throws: it is reported as problems. */
export const ERROR_CODES = ['invalid', 'missing', 'unknown', 'duplicate', 'conflict', 'refused'] as const;

/** A code of {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * The one error this library throws. Its message follows a fixed grammar: `<code> <what>: <received>`,
 * for example `invalid period: 2024-13`.
 */
export class SozialraumError extends Error {
  override readonly name = 'SozialraumError';
  readonly code: ErrorCode;
  readonly what: string;
  readonly received: string | undefined;

  constructor(code: ErrorCode, what: string, received?: string) {
    super(received === undefined ? `${code} ${what}` : `${code} ${what}: ${received}`);
    this.code = code;
    this.what = what;
    this.received = received;
  }
}

/** True for a {@link SozialraumError}, also one that comes from a second copy of this library. */
export function isSozialraumError(error: unknown): error is SozialraumError {
  return error instanceof Error && error.name === 'SozialraumError';
}

/**
 * What is done with counts so that nobody is recognised. `suppression` withholds some and shows the others as they are;
 * the other methods show all of them, changed.
 */
export type ProtectionMethod =
  { readonly kind: 'suppression' } | { readonly kind: RoundingKind; readonly base: number } | CellKeyMethod;

/** Small counts alone, every count to the nearest multiple, or every count to a neighbouring multiple as its key decides. */
export type RoundingKind = 'small-count-rounding' | 'conventional-rounding' | 'random-rounding';

/** The parameters of the noise are secret: who knows them can narrow what a count was. */
export interface CellKeyMethod {
  readonly kind: 'cell-key';
  /** The largest change of a count. */
  readonly maximumNoise: number;
  /** The variance of the change. */
  readonly variance: number;
  /** No count of 1 to this is published; one less than the minimum frequency where not given. */
  readonly blocked?: number;
  /** The least probability that a count stays as it is, where it may. */
  readonly stay?: number;
}

/** All kinds of {@link ProtectionMethod}. */
export const METHOD_KINDS = [
  'suppression',
  'small-count-rounding',
  'conventional-rounding',
  'random-rounding',
  'cell-key',
] as const satisfies readonly ProtectionMethod['kind'][];

/** A method that changes counts instead of withholding them. */
export type AlteringMethod = Exclude<ProtectionMethod, { readonly kind: 'suppression' }>;

/** What is done where nothing is said. */
export const SUPPRESSION: ProtectionMethod = { kind: 'suppression' };

/** True for methods that need a secret key: the same cell is then changed the same way every time. */
export function needsKey({ kind }: ProtectionMethod): boolean {
  return kind === 'random-rounding' || kind === 'cell-key';
}

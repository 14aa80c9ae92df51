/** What a call of the benchmark asks for. */
export interface Wish {
  readonly smoke: boolean;
  /** Numbers of areas; all where empty. */
  readonly sizes: readonly number[];
  readonly repetitions: number;
  readonly takes: (contestant: string) => boolean;
}

/** Something to read, made ready outside the measured time. */
export interface ReadingCase {
  readonly name: string;
  /** Answers with what is measured, or with `undefined` where the file it needs is not there. */
  readonly prepare: (smoke: boolean) => (() => unknown) | undefined;
  /** Seconds allowed for the best of the runs. */
  readonly bound?: number;
}

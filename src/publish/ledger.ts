/** The version of `ledger.json` this library writes. */
export const LEDGER_FORMAT = 1;

/**
 * What a city has published so far, run by run, the latest last. It stays in the house: with its key whoever has it can
 * try out the few values a count can have.
 */
export interface Ledger {
  readonly formatVersion: typeof LEDGER_FORMAT;
  /** Random, in hexadecimal digits; the key under which the values are hashed. */
  readonly key: string;
  readonly runs: readonly LedgerRun[];
}

/** One run of publishing. A run that would repeat the last one is not entered. */
export interface LedgerRun {
  /** ISO 8601, such as `2026-03-31`. */
  readonly date: string;
  /** How many of the runs before were taken as known when this one was protected; the others showed nothing more. */
  readonly reckonedWith: number;
  readonly publications: readonly ReleasedPublication[];
}

/** What one run showed in one publication. */
export interface ReleasedPublication {
  readonly id: string;
  /** True when only its own readers have seen it. */
  readonly restricted: boolean;
  /** When it was withdrawn. What was in it is known all the same. */
  readonly withdrawn?: string;
  readonly selections: readonly ReleasedCells[];
}

/** The cells of one selection: per period and area the hash of what was shown, or null where it was withheld. */
export interface ReleasedCells {
  readonly statistic: string;
  /** How counts were changed: the kind of the method; absent where they were shown as they are, or withheld. */
  readonly method?: string;
  /** The hash of the method with its parameters and key. */
  readonly basis?: string;
  /** Category codes by dimension, as a selection is resolved. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  readonly cells: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

/** A hash of a text under the key of the ledger, always the same for the same text. */
export type Digest = (text: string) => string;

/** The runs so far, and how values are compared with them. */
export interface LedgerView {
  readonly runs: readonly LedgerRun[];
  readonly digest: Digest;
}

/**
 * The ledger with one run more; the ledger itself where the run shows nothing but what the last one showed.
 *
 * @param date - ISO 8601, the day of publishing.
 */
export function recordRun(ledger: Ledger, run: Omit<LedgerRun, 'date'>, date: string): Ledger {
  const last = ledger.runs.at(-1);
  if (last && contentOf(last) === contentOf(run)) return ledger;
  return { ...ledger, runs: [...ledger.runs, { date, ...run }] };
}

// a withdrawn publication that is published again is a new release
const contentOf = ({ publications }: Pick<LedgerRun, 'publications'>): string => JSON.stringify(publications);

/**
 * The ledger with a release marked as withdrawn; `undefined` where there is none of that day that is not.
 *
 * @param release - The day on which it was published.
 */
export function withdrawRelease(
  ledger: Ledger,
  publication: string,
  release: string,
  withdrawn: string,
): Ledger | undefined {
  const isMeant = (run: LedgerRun, { id, withdrawn: already }: ReleasedPublication): boolean =>
    run.date === release && id === publication && already === undefined;
  if (!ledger.runs.some((run) => run.publications.some((each) => isMeant(run, each)))) return undefined;
  const runs = ledger.runs.map((run) => ({
    ...run,
    publications: run.publications.map((each) => (isMeant(run, each) ? { ...each, withdrawn } : each)),
  }));
  return { ...ledger, runs };
}

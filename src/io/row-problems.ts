import { type Problem, problem, type ProblemCode, type ProblemParams, type Severity } from '../model/problem.js';

/** Codes whose parameters say how many rows have the same problem. */
export type CountedCode = {
  [Code in ProblemCode]: ProblemParams[Code] extends { count: number } ? Code : never;
}[ProblemCode];

type Uncounted<Code extends CountedCode> = Omit<ProblemParams[Code], 'count'>;

/** More different problems of one kind than this are only counted: nobody reads them, and a wrong file has a million. */
const MOST_OF_A_KIND = 50;

/** Of a cell that holds half a file, the beginning is told. */
const LONGEST_TEXT = 200;

interface Tally {
  readonly row: number;
  count: number;
}

interface Kind {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly tallies: Map<string, Tally>;
  readonly problemOf: (text: string, tally: Tally) => Problem;
  omitted: Tally | undefined;
}

/** Problems of the rows of a table: the same problem in many rows is one, with its first row and their number. */
export class RowProblems {
  readonly #file: string;
  readonly #kinds = new Map<string, Kind>();

  constructor(file: string) {
    this.#file = file;
  }

  /** A problem that `text` in a column has; `params` makes its parameters of the text, also of later ones. */
  add<Code extends CountedCode>(
    code: Code,
    column: string,
    text: string,
    row: number,
    params: (text: string) => Uncounted<Code>,
    severity: Severity = 'error',
  ): void {
    const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
    const key = `${code}\n${column}`;
    let kind = this.#kinds.get(key);
    if (!kind) {
      const problemOf = (each: string, { row: first, count }: Tally): Problem => {
        const all = { ...params(each), count } as unknown as ProblemParams[Code];
        return problem(code, all, { file: this.#file, row: first, column }, severity);
      };
      kind = { code, severity, tallies: new Map<string, Tally>(), problemOf, omitted: undefined };
      this.#kinds.set(key, kind);
    }
    const tally = kind.tallies.get(shown) ?? (kind.tallies.size < MOST_OF_A_KIND ? undefined : kind.omitted);
    if (tally) tally.count++;
    else if (kind.tallies.size < MOST_OF_A_KIND) kind.tallies.set(shown, { row, count: 1 });
    else kind.omitted = { row, count: 1 };
  }

  /** All of them, by kind, in the order in which they were met. */
  list(): Problem[] {
    return [...this.#kinds.values()].flatMap(({ code, severity, tallies, problemOf, omitted }) => {
      const listed = [...tallies].map(([text, tally]) => problemOf(text, tally));
      if (!omitted) return listed;
      const place = { file: this.#file, row: omitted.row };
      return [...listed, problem('problems-omitted', { code, count: omitted.count }, place, severity)];
    });
  }
}

import { type Place, type Problem, problem } from '../model/problem.js';

const MOST_OF_A_KIND = 50;

/** Takes problems one by one, as a list does. */
export interface ProblemSink {
  readonly push: (...found: readonly Problem[]) => unknown;
}

/** The first problems of each kind, and of the others their number: a file of 100,000 rows may be wrong in each. */
export class LimitedProblems implements ProblemSink {
  readonly #place: Place;
  readonly #counts = new Map<string, number>();
  readonly #kept: Problem[] = [];
  readonly #omitted = new Map<string, { readonly first: Problem; count: number }>();

  /** @param place - Of those that are only counted. */
  constructor(place: Place) {
    this.#place = place;
  }

  push(...found: readonly Problem[]): void {
    for (const each of found) this.#add(each);
  }

  list(): Problem[] {
    const omitted = [...this.#omitted.values()].map(({ first: { code, severity }, count }) =>
      problem('problems-omitted', { code, count }, this.#place, severity),
    );
    return [...this.#kept, ...omitted];
  }

  #add(each: Problem): void {
    const kind = `${each.code} ${each.severity}`;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const rest = this.#omitted.get(kind);
    if (count <= MOST_OF_A_KIND) this.#kept.push(each);
    else if (rest) rest.count++;
    else this.#omitted.set(kind, { first: each, count: 1 });
  }
}

/** Problems that are there already, as {@link LimitedProblems}. */
export function limitedProblems(problems: readonly Problem[], place: Place): Problem[] {
  const limited = new LimitedProblems(place);
  for (const each of problems) limited.push(each);
  return limited.list();
}

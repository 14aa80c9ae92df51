import { type Place, type Problem, problem } from '../model/problem.js';

const MOST_OF_A_KIND = 50;

/** The first problems of each kind, and of the others their number: a file of 100,000 areas may be wrong in each. */
export function limitedProblems(problems: readonly Problem[], place: Place): Problem[] {
  const counts = new Map<string, number>();
  const kept: Problem[] = [];
  const omitted = new Map<string, { readonly first: Problem; count: number }>();
  for (const each of problems) {
    const kind = `${each.code} ${each.severity}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const rest = omitted.get(kind);
    if (count <= MOST_OF_A_KIND) kept.push(each);
    else if (rest) rest.count++;
    else omitted.set(kind, { first: each, count: 1 });
  }
  for (const { first, count } of omitted.values())
    kept.push(problem('problems-omitted', { code: first.code, count }, place, first.severity));
  return kept;
}

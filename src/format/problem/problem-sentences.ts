import type { ProblemCode, ProblemParams } from '../../model/problem.js';

/** A sentence for every problem there is: what was expected, what came, what to do. Where it is stands before it. */
export type ProblemSentences = {
  readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => string;
};

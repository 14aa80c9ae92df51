/** What the mean of a quantity over the outcomes has to be: `target`, or at least that. */
export interface Moment {
  /** The quantity, by outcome. */
  readonly values: readonly number[];
  readonly target: number;
  readonly atLeast: boolean;
}

const STEPS = 500;
const TOLERANCE = 1e-12;

/**
 * The probabilities of largest entropy with the moments asked for. They have the form p ∝ exp(Σ θ·value) with one weight a
 * moment, 0 where an inequality is slack; the weights minimise a convex function, found by Newton steps over the moments
 * that bind. Undefined where no outcome inside the bounds fulfils them.
 *
 * @see E. T. Jaynes: Information theory and statistical mechanics. Physical Review 106 (1957). The method is
 * that of active sets: J. Nocedal, S. Wright: Numerical Optimization, chapter 16.
 */
export function maximumEntropy(moments: readonly Moment[]): number[] | undefined {
  let now = evaluate(
    moments,
    moments.map(() => 0),
  );
  for (let step = 0; step < STEPS; step++) {
    const free = moments.flatMap(({ atLeast }, k) => {
      const settled = atLeast && now.weights[k] === 0 && (now.gradient[k] as number) > -TOLERANCE;
      return settled ? [] : [k];
    });
    if (free.every((k) => Math.abs(now.gradient[k] as number) < TOLERANCE)) return now.p;
    const next = lineSearch(moments, now, direction(moments, now, free));
    if (!next) return undefined;
    now = next;
  }
  return undefined;
}

/** A Newton step that leads no weight of an inequality below 0: those it would are held, one after the other. */
function direction(moments: readonly Moment[], now: Point, free: readonly number[]): number[] {
  const step = newtonStep(moments, now, free);
  const held = free.filter((k, i) => moments[k]?.atLeast && now.weights[k] === 0 && (step[i] as number) < 0)[0];
  if (held !== undefined)
    return direction(
      moments,
      now,
      free.filter((k) => k !== held),
    );
  return moments.map((_, k) => step[free.indexOf(k)] ?? 0);
}

interface Point {
  readonly weights: readonly number[];
  readonly p: number[];
  readonly value: number;
  /** By how much each mean exceeds its target. */
  readonly gradient: readonly number[];
}

function evaluate(moments: readonly Moment[], weights: readonly number[]): Point {
  const outcomes = moments[0]?.values.length ?? 0;
  const exponents = Array.from({ length: outcomes }, (_, j) =>
    moments.reduce((sum, { values, target }, k) => sum + (weights[k] as number) * ((values[j] as number) - target), 0),
  );
  const largest = Math.max(...exponents);
  const scaled = exponents.map((exponent) => Math.exp(exponent - largest));
  const total = scaled.reduce((sum, x) => sum + x, 0);
  const p = scaled.map((x) => x / total);
  return {
    weights,
    p,
    value: largest + Math.log(total),
    gradient: moments.map(({ values, target }) =>
      p.reduce((sum, x, j) => sum + x * ((values[j] as number) - target), 0),
    ),
  };
}

// the covariances of the binding moments are the second derivatives
function newtonStep(moments: readonly Moment[], { p, gradient }: Point, free: readonly number[]): number[] {
  const deviations = free.map((k) => {
    const { values, target } = moments[k] as Moment;
    return values.map((value) => value - target - (gradient[k] as number));
  });
  const covariance = (a: readonly number[], b: readonly number[]): number =>
    p.reduce((sum, x, j) => sum + x * (a[j] as number) * (b[j] as number), 0);
  const matrix = deviations.map((a, i) => deviations.map((b, j) => covariance(a, b) * (i === j ? 1 + 1e-12 : 1)));
  return solve(
    matrix,
    free.map((k) => -(gradient[k] as number)),
  );
}

function lineSearch(moments: readonly Moment[], from: Point, step: readonly number[]): Point | undefined {
  const slope = step.reduce((sum, d, k) => sum + d * (from.gradient[k] as number), 0);
  const reach = moments.map(({ atLeast }, k) => {
    const d = step[k] as number;
    return atLeast && d < 0 ? -(from.weights[k] as number) / d : Infinity;
  });
  const longest = Math.min(1, ...reach);
  for (let length = longest; length > 1e-12 * longest; length /= 2) {
    const weights = from.weights.map((weight, k) =>
      (reach[k] as number) <= length ? 0 : weight + length * (step[k] as number),
    );
    const next = evaluate(moments, weights);
    if (next.value <= from.value + 1e-4 * length * slope + 1e-15) return next;
  }
  return undefined;
}

/** Gaussian elimination with row exchange. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const size = rows.length;
  for (let k = 0; k < size; k++) {
    const below = rows.slice(k).map((row) => Math.abs(row[k] as number));
    const pivot = k + below.indexOf(Math.max(...below));
    [rows[k], rows[pivot]] = [rows[pivot] as number[], rows[k] as number[]];
    const head = rows[k] as number[];
    for (const row of rows.slice(k + 1)) {
      const factor = (row[k] as number) / (head[k] as number);
      for (let j = k; j <= size; j++) row[j] = (row[j] as number) - factor * (head[j] as number);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k--) {
    const row = rows[k] as number[];
    let rest = row[size] as number;
    for (let j = k + 1; j < size; j++) rest -= (row[j] as number) * (solution[j] as number);
    solution[k] = rest / (row[k] as number);
  }
  return solution;
}

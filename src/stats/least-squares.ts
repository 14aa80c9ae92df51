/** A linear fit by least squares. All NaN where the columns do not determine it. */
export interface LeastSquares {
  readonly coefficients: Float64Array;
  /** By coefficient its variance, as long as one row has the variance 1. */
  readonly unscaledVariances: Float64Array;
  readonly fitted: Float64Array;
  readonly residuals: Float64Array;
  readonly leverages: Float64Array;
  /** Sum of the squared residuals. */
  readonly squares: number;
  readonly degreesOfFreedom: number;
}

/** How much of a column must be its own, beside the columns before it. */
const OWN = 1e-10;

/**
 * Fits columns to y by orthogonal columns (modified Gram-Schmidt, each made orthogonal twice), which bears columns that are
 * nearly the same far better than normal equations do.
 *
 * @see Å. Björck: Numerical Methods for Least Squares Problems, SIAM 1996, 2.4
 */
export function leastSquares(y: Float64Array, columns: readonly Float64Array[]): LeastSquares {
  const [rows, width] = [y.length, columns.length];
  const degreesOfFreedom = rows - width;
  const { q, r } = orthogonal(columns);
  const isDetermined = degreesOfFreedom > 0 && r.every((row, k) => (row[k] as number) > 0);
  const residuals = Float64Array.from(y);
  const projected = new Float64Array(width);
  // twice, since what the first time leaves by rounding is no part of the residual
  for (let round = 0; round < 2; round++)
    q.forEach((axis, k) => {
      const part = dot(axis, residuals);
      projected[k] = (projected[k] as number) + part;
      subtract(residuals, axis, part);
    });
  if (!isDetermined) {
    projected.fill(NaN);
    residuals.fill(NaN);
  }
  const inverse = inverseOf(r);
  const leverages = y.map((_, row) =>
    isDetermined ? q.reduce((sum, axis) => sum + (axis[row] as number) ** 2, 0) : NaN,
  );
  return {
    coefficients: Float64Array.from(inverse, (row) => dot(row, projected)),
    unscaledVariances: Float64Array.from(inverse, (row) => dot(row, row)),
    fitted: y.map((value, row) => value - (residuals[row] as number)),
    residuals,
    leverages,
    squares: dot(residuals, residuals),
    degreesOfFreedom,
  };
}

function orthogonal(columns: readonly Float64Array[]): { q: Float64Array[]; r: Float64Array[] } {
  const q: Float64Array[] = [];
  const r = columns.map(() => new Float64Array(columns.length));
  columns.forEach((column, k) => {
    const rest = Float64Array.from(column);
    const size = Math.sqrt(dot(rest, rest));
    for (let round = 0; round < 2; round++)
      q.forEach((axis, j) => {
        const part = dot(axis, rest);
        const row = r[j] as Float64Array;
        row[k] = (row[k] as number) + part;
        subtract(rest, axis, part);
      });
    const own = Math.sqrt(dot(rest, rest));
    const length = own > OWN * size ? own : 0;
    (r[k] as Float64Array)[k] = length;
    q.push(rest.map((value) => (length > 0 ? value / length : 0)));
  });
  return { q, r };
}

// of an upper triangle
function inverseOf(r: readonly Float64Array[]): Float64Array[] {
  const inverse = r.map((_, k) => {
    const row = new Float64Array(r.length);
    row[k] = 1 / ((r[k] as Float64Array)[k] as number);
    return row;
  });
  for (let row = r.length - 2; row >= 0; row--)
    for (let column = row + 1; column < r.length; column++) {
      let sum = 0;
      for (let k = row + 1; k <= column; k++)
        sum += ((r[row] as Float64Array)[k] as number) * ((inverse[k] as Float64Array)[column] as number);
      (inverse[row] as Float64Array)[column] = -sum / ((r[row] as Float64Array)[row] as number);
    }
  return inverse;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function subtract(from: Float64Array, axis: Float64Array, factor: number): void {
  for (let i = 0; i < from.length; i++) from[i] = (from[i] as number) - factor * (axis[i] as number);
}

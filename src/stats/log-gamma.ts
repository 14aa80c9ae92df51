// Stirling's series: coefficients of 1/x, 1/x³, 1/x⁵ ...
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingError(x);
}

/** By what ln Γ(x) exceeds Stirling's formula (x − ½) ln x − x + ½ ln 2π. */
export function stirlingError(x: number): number {
  // the series holds 16 digits from 10 on; below, Γ(x + 1) = x Γ(x) leads there
  let [shift, at] = [0, x];
  for (; at < 10; at++) shift += (at + 0.5) * Math.log1p(1 / at) - 1;
  const inverse = 1 / (at * at);
  return shift + STIRLING.reduceRight((sum, coefficient) => sum * inverse + coefficient, 0) / at;
}

/** ln Γ(x + ½) − ln Γ(x), without the cancellation of its large parts. */
export function logGammaHalfStep(x: number): number {
  return x * Math.log1p(0.5 / x) + 0.5 * Math.log(x) - 0.5 + stirlingError(x + 0.5) - stirlingError(x);
}

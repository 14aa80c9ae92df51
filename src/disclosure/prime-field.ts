/**
 * Arithmetic modulo a prime below 2^26: a product stays below 2^52 and is exact in a double, so nothing is ever compared
 * with a tolerance. Coefficients of sums are small integers; their minors are far from multiples of such a prime.
 */
export class PrimeField {
  readonly prime: number;
  readonly #reciprocal: number;

  constructor(prime: number) {
    this.prime = prime;
    this.#reciprocal = 1 / prime;
  }

  /** The residue of any integer up to 2^26 in size. */
  residue(n: number): number {
    return ((n % this.prime) + this.prime) % this.prime;
  }

  multiply(a: number, b: number): number {
    const product = a * b;
    const rest = product - Math.floor(product * this.#reciprocal) * this.prime;
    return rest < 0 ? rest + this.prime : rest >= this.prime ? rest - this.prime : rest;
  }

  negate(a: number): number {
    return a === 0 ? 0 : this.prime - a;
  }

  /** By Euclid's algorithm; `a` is not 0. */
  invert(a: number): number {
    let rest = this.prime;
    let nextRest = a;
    let factor = 0;
    let nextFactor = 1;
    while (nextRest > 1) {
      const quotient = Math.floor(rest / nextRest);
      const remainder = rest - quotient * nextRest;
      const afterFactor = factor - quotient * nextFactor;
      rest = nextRest;
      nextRest = remainder;
      factor = nextFactor;
      nextFactor = afterFactor;
    }
    return nextFactor < 0 ? nextFactor + this.prime : nextFactor;
  }
}

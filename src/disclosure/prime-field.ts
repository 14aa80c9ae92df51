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
    const rest = n % this.prime;
    return rest < 0 ? rest + this.prime : rest;
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
    let [r0, r1] = [this.prime, a];
    let [t0, t1] = [0, 1];
    while (r1 > 1) {
      const quotient = Math.floor(r0 / r1);
      [r0, r1] = [r1, r0 - quotient * r1];
      [t0, t1] = [t1, t0 - quotient * t1];
    }
    return t1 < 0 ? t1 + this.prime : t1;
  }
}

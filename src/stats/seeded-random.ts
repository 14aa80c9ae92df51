/**
 * A source of uniform random numbers in [0, 1) that is the same for the same seed, on every machine: what is drawn with
 * it can be drawn again. For simulation, never for secrets.
 *
 * The generator is sfc32 (C. Doty-Humphrey, PractRand: 128 bits of state, a counter among them), the 32 bits it yields
 * make one number. The seed becomes part of the state, and 12 rounds are thrown away.
 *
 * @param seed - A whole number; only its lower 32 bits count.
 * @example
 * ```ts
 * seededRandom(1)() === seededRandom(1)() // => true
 * seededRandom(1)() === seededRandom(2)() // => false
 * ```
 */
export function seededRandom(seed: number): () => number {
  let a = 0;
  let b = seed | 0;
  let c = 0;
  let counter = 1;
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return (result >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

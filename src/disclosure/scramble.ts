/** An unsigned 32-bit number without any pattern that neighbours could share, the same for the same input (MurmurHash3). */
export function scramble(value: number, seed: number): number {
  let h = Math.imul(value + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

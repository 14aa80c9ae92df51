/** A secret of 128 bits as four unsigned 32-bit words. */
export type SecretKey = readonly [number, number, number, number];

/**
 * The low 32 bits of SipHash-2-4 over bytes: a short-input pseudo-random function. Whoever does not have the key learns
 * nothing about it from results, which mixing functions without a key do not offer.
 *
 * @see J.-P. Aumasson, D. J. Bernstein: SipHash: a fast short-input PRF. INDOCRYPT 2012. The key is read as there,
 * least significant word first.
 */
export function sipHash(bytes: Uint8Array, [k0, k1, k2, k3]: SecretKey): number {
  // four 64-bit words, low half first
  const v = Uint32Array.of(
    k0 ^ 0x70736575,
    k1 ^ 0x736f6d65,
    k2 ^ 0x6e646f6d,
    k3 ^ 0x646f7261,
    k0 ^ 0x6e657261,
    k1 ^ 0x6c796765,
    k2 ^ 0x79746573,
    k3 ^ 0x74656462,
  );
  const absorb = (low: number, high: number): void => {
    xor(v, 6, low, high);
    rounds(v, 2);
    xor(v, 0, low, high);
  };
  const padded = new Uint8Array((bytes.length & ~7) + 8);
  padded.set(bytes);
  padded[padded.length - 1] = bytes.length & 0xff;
  const words = new DataView(padded.buffer);
  for (let at = 0; at < padded.length; at += 8) absorb(words.getUint32(at, true), words.getUint32(at + 4, true));
  xor(v, 4, 0xff, 0);
  rounds(v, 4);
  return ((v[0] as number) ^ (v[2] as number) ^ (v[4] as number) ^ (v[6] as number)) >>> 0;
}

function rounds(v: Uint32Array, times: number): void {
  for (let i = 0; i < times; i++) {
    mix(v, 0, 2, 13);
    turn(v, 0, 32);
    mix(v, 4, 6, 16);
    mix(v, 0, 6, 21);
    mix(v, 4, 2, 17);
    turn(v, 4, 32);
  }
}

// a += b; b = (b <<< bits) ^ a
function mix(v: Uint32Array, a: number, b: number, bits: number): void {
  const [aLow = 0, aHigh = 0] = [v[a], v[a + 1]];
  const [bLow = 0, bHigh = 0] = [v[b], v[b + 1]];
  const low = aLow + bLow;
  v[a] = low;
  v[a + 1] = aHigh + bHigh + (low > 0xffffffff ? 1 : 0);
  turn(v, b, bits);
  xor(v, b, v[a], v[a + 1] as number);
}

function xor(v: Uint32Array, at: number, low: number, high: number): void {
  v[at] = (v[at] as number) ^ low;
  v[at + 1] = (v[at + 1] as number) ^ high;
}

function turn(v: Uint32Array, at: number, bits: number): void {
  const [low = 0, high = 0] = [v[at], v[at + 1]];
  v[at] = bits === 32 ? high : (low << bits) | (high >>> (32 - bits));
  v[at + 1] = bits === 32 ? low : (high << bits) | (low >>> (32 - bits));
}

import { expect, test } from 'vitest';
import { type SecretKey, sipHash } from '../../../src/disclosure/perturb/sip-hash.js';

const SECRET: SecretKey = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c];

// vectors of the reference implementation (github.com/veorq/SipHash, vectors.h): key 00..0f, input 00, 01, ...
test.each([
  [0, 0xdd0e0e31],
  [15, 0x49be45e5],
])('SipHash of %i bytes is that of its authors', (length, expected) => {
  expect(
    sipHash(
      Uint8Array.from({ length }, (_, i) => i),
      SECRET,
    ),
  ).toBe(expected);
});

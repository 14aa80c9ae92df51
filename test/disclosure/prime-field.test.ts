import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PrimeField } from '../../src/disclosure/prime-field.js';

describe.each([5, 67_108_837, 67_108_859])('modulo %i', (prime) => {
  const field = new PrimeField(prime);
  const element = fc.integer({ min: 0, max: prime - 1 });

  test('the modulus is a prime', () => {
    const divisors = Array.from({ length: Math.floor(Math.sqrt(prime)) }, (_, i) => i + 1).filter(
      (d) => prime % d === 0,
    );
    expect(divisors).toEqual([1]);
  });

  test('products are exact', () => {
    fc.assert(
      fc.property(element, element, (a, b) => {
        expect(field.multiply(a, b)).toBe(Number((BigInt(a) * BigInt(b)) % BigInt(prime)));
      }),
    );
    expect(field.multiply(prime - 1, prime - 1)).toBe(1);
  });

  test('a number times its inverse is one', () => {
    fc.assert(
      fc.property(
        element.filter((a) => a > 0),
        (a) => {
          expect(field.multiply(a, field.invert(a))).toBe(1);
        },
      ),
    );
  });

  test('negative integers have a residue, and a number less itself is zero', () => {
    expect(field.residue(-1)).toBe(prime - 1);
    expect(field.residue(-prime)).toBe(0);
    expect(field.negate(0)).toBe(0);
    expect((field.negate(3) + 3) % prime).toBe(0);
  });
});

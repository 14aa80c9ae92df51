import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SozialraumError } from '../../src/error.js';
import { type NumberFormat, readNumber } from '../../src/io/number.js';

const german: NumberFormat = { decimal: ',' };
const english: NumberFormat = { decimal: '.' };

describe('readNumber', () => {
  test('reads plain integers, also with leading zeros', () => {
    expect(readNumber('0', german)).toBe(0);
    expect(readNumber('227', german)).toBe(227);
    expect(readNumber('007', german)).toBe(7);
    expect(readNumber('9007199254740991', german)).toBe(9007199254740991);
  });

  test('reads decimals with the sign of the file, and only with that', () => {
    expect(readNumber('9,7', german)).toBe(9.7);
    expect(readNumber('9.7', german)).toBeUndefined();
    expect(readNumber('-0.912800000000001', english)).toBe(-0.912800000000001);
    expect(readNumber('9,7', english)).toBeUndefined();
  });

  test('reads decimals without the zero in front, as statistical software writes them', () => {
    expect(readNumber('.707', english)).toBe(0.707);
    expect(readNumber('-.0558', english)).toBe(-0.0558);
    expect(readNumber(',5', german)).toBe(0.5);
  });

  test('reads a sign that stands apart from its digits', () => {
    expect(readNumber('-  23', german)).toBe(-23);
    expect(readNumber('-\u00a023', german)).toBe(-23);
    expect(readNumber('\u22121,5', german)).toBe(-1.5);
    expect(readNumber('+4', german)).toBe(4);
  });

  test('reads blanks and apostrophes between groups of three without declaration', () => {
    for (const blank of [' ', '\u00a0', '\u202f', '\u2009', "'", '\u2019']) {
      expect(readNumber(` 1${blank}675    `, german)).toBe(1675);
    }
    expect(readNumber('12 345 678,9', german)).toBe(12345678.9);
  });

  test('reads points and commas between groups of three only where declared', () => {
    expect(readNumber('1.675', { decimal: ',', thousands: '.' })).toBe(1675);
    expect(readNumber('1,675.5', { decimal: '.', thousands: ',' })).toBe(1675.5);
    expect(readNumber('1.675', german)).toBeUndefined();
    expect(readNumber('1,675', english)).toBeUndefined();
  });

  test('reads no other grouping than the declared one', () => {
    expect(readNumber('1 675', { decimal: ',', thousands: '.' })).toBeUndefined();
    expect(readNumber("1'675", { decimal: ',', thousands: ' ' })).toBeUndefined();
    expect(readNumber('1\u202f675', { decimal: ',', thousands: ' ' })).toBe(1675);
  });

  test('refuses groups that are not of three digits or begin with zero', () => {
    for (const text of ['1 67', '16 75', '1 6755', '1  675', '0 675', '1675 000']) {
      expect(readNumber(text, german), text).toBeUndefined();
    }
    expect(readNumber('0.123', { decimal: ',', thousands: '.' })).toBeUndefined();
  });

  test('refuses whatever is not wholly a number', () => {
    const others = [
      '',
      ' ',
      '-',
      '\u2013',
      '.',
      ',',
      '...',
      'x',
      '/',
      '(5)',
      '5 %',
      '5 \u20ac',
      '1e5',
      '0x1f',
      'NaN',
      'Infinity',
    ];
    for (const text of [...others, '5,', '5,-', '1,2,3', '--5', '5-', '\u0663', '1\n2']) {
      expect(readNumber(text, german), text).toBeUndefined();
    }
  });

  test('never returns minus zero', () => {
    expect(readNumber('-0', german)).toBe(0);
    expect(readNumber('-0,0', german)).toBe(0);
  });

  test('reads back every number that has a plain decimal notation', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.nat(6), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        const text = value.toFixed(decimals);
        expect(readNumber(text, english)).toBe(value);
        expect(readNumber(text.replace('.', ','), german)).toBe(value);
        expect(readNumber(grouped(text), { decimal: ',', thousands: '.' })).toBe(value);
      }),
    );
  });

  test('throws for one sign in two roles', () => {
    expect(() => readNumber('1,5', { decimal: ',', thousands: ',' })).toThrow(SozialraumError);
  });
});

function grouped(text: string): string {
  const [integer = '', fraction] = text.split('.');
  const groups = integer.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? groups : `${groups},${fraction}`;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName, nameFinder } from '../../src/figure/name-search.js';

const NAMES = ['Grünau-Ost', 'Großzschocher', 'Südufer', 'Neue Mitte', 'Plötzensee'];
const found = (typed: string): string[] => NAMES.filter(nameFinder(typed));

test('neither accents nor capitals need to be typed', () => {
  expect(found('GRUNAU')).toEqual(['Grünau-Ost']);
  expect(found('plotz')).toEqual(['Plötzensee']);
});

test('umlauts may be spelled out, and ß too', () => {
  expect(found('gruenau')).toEqual(['Grünau-Ost']);
  expect(found('gross')).toEqual(['Großzschocher']);
  expect(found('Ploetzensee')).toEqual(['Plötzensee']);
});

test('a name that is spelled out is found by its umlaut', () => {
  expect(['Gruenau'].filter(nameFinder('grünau'))).toEqual(['Gruenau']);
});

test('it may be in the middle of a name, between blanks', () => {
  expect(found(' mitte ')).toEqual(['Neue Mitte']);
});

test('nothing finds all, and what no name has finds none', () => {
  expect(found(' ')).toEqual(NAMES);
  expect(found('Xanten')).toEqual([]);
});

test('every part of a name finds it', () => {
  const parts = fc
    .tuple(fc.constantFrom(...NAMES), fc.nat(12), fc.nat(12))
    .map(([name, from, length]) => [name, name.slice(from, from + length)] as const);
  fc.assert(fc.property(parts, ([name, part]) => nameFinder(part)(name)));
});

test('folding twice is folding once for the names of a city', () => {
  for (const name of NAMES) expect(foldName(foldName(name))).toBe(foldName(name));
});

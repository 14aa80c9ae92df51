import { expect, test } from 'vitest';
import { audit } from '../../src/disclosure/audit.js';
import { loadLinearSolver } from '../../src/disclosure/highs-solver.js';
import type { LinearSolver } from '../../src/disclosure/linear-solver.js';
import { MASK, type Masks, type PublishRequest } from '../../src/disclosure/request.js';
import { axis, cubeOf, everyCell, tableOf, wholeTable } from './tables.js';

const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
const everyone = axis('sex', 'category', ['all']);

/** Masks from texts: what is open, primary, secondary is `.`, `P`, `s`. */
function masksOf(patterns: Readonly<Record<string, string>>): Masks {
  const code = { '.': MASK.published, P: MASK.primary, s: MASK.secondary };
  return new Map(
    Object.entries(patterns).map(([id, text]) => [
      id,
      Uint8Array.from(text, (sign) => code[sign as keyof typeof code]),
    ]),
  );
}

const small = wholeTable(cubeOf([areas, everyone], [37, 2, 20, 15]));
const cell = (area: string) => ({ kind: 'selection', selection: 't all', area, period: '2024' });

test('a suppressed cell that its total and neighbours determine is named', () => {
  expect(audit(small, masksOf({ 't all': '.P..' }))).toEqual({
    safe: false,
    exposed: [],
    determined: [cell('a')],
    narrow: [],
    unproven: [],
    hidden: 1,
  });
});

test('a pattern that hides enough is safe', () => {
  expect(audit(small, masksOf({ 't all': '.Ps.' }))).toMatchObject({ safe: true, hidden: 2 });
});

test('an unsafe count that is open itself is exposed', () => {
  expect(audit(small, masksOf({ 't all': '....' }))).toMatchObject({
    safe: false,
    exposed: [cell('a')],
    determined: [],
  });
});

test('a suppressed cell is named although it is not small itself', () => {
  const request = wholeTable(cubeOf([areas, everyone], [60, 20, 20, 20]));
  expect(audit(request, masksOf({ 't all': '.s..' })).determined).toEqual([cell('a')]);
});

test('ones whose sum is known are not proven hidden', () => {
  const ones = wholeTable(cubeOf([areas, everyone], [22, 1, 1, 20]));
  expect(audit(ones, masksOf({ 't all': '.PP.' }))).toMatchObject({
    safe: false,
    determined: [],
    unproven: [cell('a'), cell('b')],
  });
});

test('a solver tells that what is not proven is too narrow, and proves what a search may miss', async () => {
  const solver = await loadLinearSolver();
  const ones = wholeTable(cubeOf([areas, everyone], [22, 1, 1, 20]));
  expect(audit(ones, masksOf({ 't all': '.PP.' }), { solver })).toMatchObject({
    safe: false,
    narrow: [cell('a'), cell('b')],
    unproven: [],
  });
  expect(audit(small, masksOf({ 't all': '.Ps.' }), { solver })).toMatchObject({ safe: true });
});

test('ended before it begins, it calls nothing safe that has to be shown', () => {
  const mayGoOn = (): boolean => false;
  expect(audit(small, masksOf({ 't all': '.Ps.' }), { mayGoOn })).toEqual({
    safe: false,
    exposed: [],
    determined: [],
    narrow: [],
    unproven: [cell('a'), cell('b')],
    hidden: 2,
  });
  expect(audit(small, masksOf({ 't all': '....' }), { mayGoOn }).exposed).toEqual([cell('a')]);
});

test('ended midway, it keeps what it has settled, and what it has not is unproven, whoever withheld it', () => {
  const tables = [0, 1, 2].map((at) => tableOf(`t${at}`, cubeOf([areas, everyone], [37, 2, 20, 15])));
  const request = { tables, published: tables.flatMap(everyCell) };
  const masks = masksOf({ 't0 all': '.Ps.', 't1 all': '.Ps.', 't2 all': '.Ps.' });
  expect(audit(request, masks).safe).toBe(true);
  const counts = [...Array(8).keys()].map((questions) => {
    let asked = 0;
    const { safe, unproven } = audit(request, masks, { mayGoOn: () => asked++ < questions });
    expect(safe).toBe(unproven.length === 0);
    return unproven.length;
  });
  expect(counts[0]).toBe(6);
  expect(counts.at(-1)).toBe(0);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(new Set(counts).size).toBeGreaterThan(2);
});

test('with a solver too, what is not settled in time is unproven', async () => {
  const solver = await loadLinearSolver();
  const ones = wholeTable(cubeOf([areas, everyone], [22, 1, 1, 20]));
  let isOver = false;
  const late: LinearSolver = {
    open: (...given) => {
      isOver = true;
      return solver.open(...given);
    },
  };
  const found = audit(ones, masksOf({ 't all': '.PP.' }), { solver: late, mayGoOn: () => !isOver });
  expect(found).toMatchObject({ safe: false, narrow: [], unproven: [cell('a'), cell('b')] });
});

test('tells what share is done, rising from the first to the last', () => {
  const shares: number[] = [];
  audit(small, masksOf({ 't all': '.Ps.' }), { onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});

test('a selection without a mask is taken as withheld', () => {
  expect(audit(small, new Map())).toMatchObject({ safe: true, hidden: 4 });
});

test('counts that nobody publishes are named by what they are', () => {
  const withRest = axis('area', 'area', ['city', 'a', 'b'], ['city = a + b + ...']);
  const age = axis('age', 'category', ['0-14', '15-17']);
  const table = tableOf('t', cubeOf([withRest, age], [31, 20, 9, 2, 20, 18]));
  const part = tableOf('part', cubeOf([withRest, everyone], [50, 9, 37]));
  const request: PublishRequest = {
    tables: [table, part],
    published: [
      { id: '0-14', table: 't', terms: [{ age: ['0-14'] }] },
      { id: '0-17', table: 't', terms: [{ age: ['0-14', '15-17'] }] },
      ...everyCell(part),
    ],
    sums: [{ total: '0-17', parts: ['part all'], rest: 'units' }],
  };
  // 15-17 in a: 2; nowhere in the districts: 2 of 0-14; not in part: city 1, a 2, b 1
  const { determined } = audit(request, masksOf({ '0-14': '...', '0-17': '...', 'part all': '...' }));
  expect(determined).toContainEqual({
    kind: 'cell',
    table: 't',
    categories: { area: 'a', age: '15-17', time: '2024' },
  });
  expect(determined).toContainEqual({
    kind: 'remainder',
    table: 't',
    dimension: 'area',
    categories: { area: 'city', age: '0-14', time: '2024' },
  });
  expect(determined).toContainEqual({
    kind: 'complement',
    whole: '0-17',
    parts: ['part all'],
    area: 'a',
    period: '2024',
  });
});

test('a mask of another length is refused', () => {
  expect(() => audit(small, masksOf({ 't all': '..' }))).toThrow('invalid mask of t all: 2 cells, not 4');
});

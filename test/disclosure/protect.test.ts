import { describe, expect, test } from 'vitest';
import { audit } from '../../src/disclosure/audit.js';
import { protectAndAudit as protect } from '../../src/disclosure/protect-and-audit.js';
import type { ProtectOptions } from '../../src/disclosure/protect.js';
import { type CountSelection, type CountTable, MASK, type PublishRequest } from '../../src/disclosure/request.js';
import { withBounds } from '../../src/publish/bound-tables.js';
import { isSozialraumError } from '../../src/error.js';
import { Attacker } from './attacker.js';
import { axis, cubeOf, everyCell, SHOWN, tableOf, wholeTable } from './tables.js';

const everyone = axis('sex', 'category', ['all']);

/** Masks as text: what is open, primary, secondary, of an area that is left out is `.`, `P`, `s`, `u`. */
function pattern(request: PublishRequest, options?: ProtectOptions): Record<string, string> {
  const { masks } = protect(request, options);
  return Object.fromEntries([...masks].map(([id, mask]) => [id, Array.from(mask, (m) => '.Psu'[m]).join('')]));
}

function expectNothingFound(request: PublishRequest): void {
  const { masks, audit } = protect(request);
  expect(new Attacker(request).attack(masks, { knowsZeros: false }).determined).toEqual([]);
  expect(audit).toMatchObject({ safe: true, exposed: [], determined: [], unproven: [] });
}

test('a table without small counts is published as it is', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b'], ['city = a + b']);
  const request = wholeTable(cubeOf([areas, everyone], [30, 10, 20]));
  expect(pattern(request)).toEqual({ 't all': '...' });
  expect(protect(request).cells).toEqual({ published: 3, primary: 0, secondary: 0 });
});

test('a small district takes the smallest of its neighbours with it, not the total', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
  const request = wholeTable(cubeOf([areas, everyone], [37, 2, 20, 15]));
  expect(pattern(request)).toEqual({ 't all': '.P.s' });
  expectNothingFound(request);
});

test('the only district of a borough has the fate of the borough', () => {
  const areas = axis('area', 'area', ['city', 'x', 'y', 'x1', 'y1', 'y2'], ['city = x + y', 'x = x1', 'y = y1 + y2']);
  const request = wholeTable(cubeOf([areas, everyone], [32, 2, 30, 2, 10, 20]));
  expect(pattern(request)).toEqual({ 't all': 'sP.P..' });
  expectNothingFound(request);
});

test('two small districts of a borough hide each other, and a one cannot be added to a one', () => {
  const areas = axis('area', 'area', ['borough', 'a', 'b', 'c'], ['borough = a + b + c']);
  const plain = { interval: { width: 0, contributor: false } };
  expect(pattern(wholeTable(cubeOf([areas, everyone], [24, 2, 2, 20])), plain)).toEqual({ 't all': '.PP.' });
  const ones = wholeTable(cubeOf([areas, everyone], [22, 1, 1, 20]));
  expect(pattern(ones)).toEqual({ 't all': '.PPs' });
  expectNothingFound(ones);
});

test('a contributor to one of two counts of 2 does not know the other: a third is withheld', () => {
  const areas = axis('area', 'area', ['borough', 'a', 'b', 'c'], ['borough = a + b + c']);
  expect(pattern(wholeTable(cubeOf([areas, everyone], [24, 2, 2, 20])))).toEqual({ 't all': '.PPs' });
});

test('a total of small counts that are all one is not published', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
  expect(pattern(wholeTable(cubeOf([areas, everyone], [3, 1, 1, 1])))).toEqual({ 't all': 'sPPP' });
});

test('a zero that is shown makes the one beside it the same as their total', () => {
  const age = axis('age', 'category', ['all', 'young', 'old'], ['all = young + old']);
  const areas = axis('area', 'area', ['city', 'a', 'b'], ['city = a + b']);
  const request = wholeTable(cubeOf([areas, age], [12, 1, 11, 6, 0, 6, 6, 1, 5]));
  expect(pattern(request)).toEqual({ 't all': '...', 't young': 'P.P', 't old': 's.s' });
  expectNothingFound(request);
});

test('what the districts leave over is a count: if it is 1, the total is not published beside all districts', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b'], ['city = a + b + ...']);
  const request = wholeTable(cubeOf([areas, everyone], [31, 10, 20]));
  expect(pattern(request)).toEqual({ 't all': '.s.' });
  expectNothingFound(request);
});

test('a remainder of zero protects nobody', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c + ...']);
  const request = wholeTable(cubeOf([areas, everyone], [31, 1, 20, 10]));
  expect(pattern(request)).toEqual({ 't all': '.P.s' });
});

describe('a part and its whole', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
  const linked = (whole: number[], part: number[]): PublishRequest => {
    const tables = [
      tableOf('population', cubeOf([areas, everyone], whole)),
      tableOf('benefit', cubeOf([areas, everyone], part)),
    ];
    return {
      tables,
      published: tables.flatMap(everyCell),
      sums: [{ total: 'population all', parts: ['benefit all'], rest: 'units' }],
    };
  };

  test('a complement of 1 is protected, and its neighbours with it', () => {
    const request = linked([60, 10, 20, 30], [31, 9, 10, 12]);
    expect(pattern(request)).toEqual({ 'population all': '....', 'benefit all': '.ss.' });
    expectNothingFound(request);
  });

  test('without naming the complement, nothing is withheld', () => {
    const { tables, published } = linked([60, 10, 20, 30], [31, 9, 10, 12]);
    expect(protect({ tables, published }).cells.secondary).toBe(0);
  });

  test('of a whole that is published changed, only what is known of it counts', () => {
    const { tables, published, sums } = linked([60, 10, 20, 30], [31, 9, 10, 12]);
    const [population, benefit] = tables as [CountTable, CountTable];
    const [known] = everyCell(population) as [CountSelection];
    const request: PublishRequest = {
      tables: [{ ...population, isChanged: true }, benefit],
      published: published.filter(({ table }) => table === 'benefit'),
      unpublished: [known],
      sums,
    };
    const around = (by: number): PublishRequest =>
      withBounds(request, [
        {
          ...known,
          least: Float64Array.of(60 - by, 10 - by, 20 - by, 30 - by),
          greatest: Float64Array.of(60 + by, 10 + by, 20 + by, 30 + by),
        },
      ]);
    expect(pattern(around(0))).toEqual({ 'benefit all': '.ss.' });
    expect(pattern(around(2))).toEqual({ 'benefit all': '....' });
  });

  test('that are no more than another count narrow what is withheld of it, and nobody is in the margin between them', () => {
    const city = axis('area', 'area', ['city', 'a', 'b', 'c', 'd', 'e'], ['city = a + b + c + d + e']);
    const people = tableOf('people', cubeOf([city, everyone], [158, 8, 1, 9, 60, 80]));
    const households = tableOf('households', cubeOf([city, everyone], [84, 8, 1, 5, 30, 40]));
    const published = [people, households].flatMap(everyCell);
    const tables = [people, households];
    // 8 households are 8 people at least: of the 9 in a and b, one is left for b
    expect(pattern({ tables, published })).toEqual({ 'people all': '.sP...', 'households all': '..Ps..' });
    const sums = [{ total: 'people all', parts: ['households all'], rest: 'margin' as const }];
    const compared = protect({ tables, published, sums });
    expect(compared.audit.safe).toBe(true);
    expect(pattern({ tables, published, sums })).toEqual({ 'people all': '..Ps..', 'households all': '..Ps..' });
  });

  test('areas and periods meet by their codes', () => {
    const others = axis('area', 'area', ['c', 'x', 'b']);
    const years = axis('time', 'time', ['2023', '2024']);
    const population = tableOf('population', cubeOf([areas, everyone], [60, 10, 20, 30]));
    const benefit = tableOf('benefit', cubeOf([others, everyone], [29, 29, 3, 3, 18, 18], years));
    const request: PublishRequest = {
      tables: [population, benefit],
      published: [...everyCell(population), ...everyCell(benefit)],
      sums: [{ total: 'population all', parts: ['benefit all'], rest: 'units' }],
    };
    // 2024: c 30 - 29 = 1; b 20 - 18 = 2
    expect(pattern(request)).toEqual({ 'population all': '....', 'benefit all': '.s...s' });
    expectNothingFound(request);
  });
});

test('two indicators with the same denominator share its cells', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
  const age = axis('age', 'category', ['all', '0-17', '18-64', '65+'], ['all = 0-17 + 18-64 + 65+']);
  const cells = [60, 20, 25, 15, 12, 1, 6, 5, 20, 9, 8, 3, 28, 10, 11, 7];
  const table = tableOf('t', cubeOf([areas, age], cells));
  const request: PublishRequest = {
    tables: [table],
    published: [
      { id: 'one', table: 't', terms: [{ age: ['0-17', '18-64'] }] },
      { id: 'other', table: 't', terms: [{ age: ['18-64'] }, { age: ['0-17'] }] },
      ...everyCell(table),
    ],
  };
  const { masks } = protect(request);
  expect(masks.get('one')).toEqual(masks.get('other'));
  expectNothingFound(request);
});

test('overlapping selections are one system: 0-17 less 0-14 is 15-17', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
  const age = axis('age', 'category', ['0-5', '6-14', '15-17']);
  const table = tableOf('t', cubeOf([areas, age], [25, 31, 26, 5, 6, 2, 8, 10, 11, 12, 15, 13]));
  const request: PublishRequest = {
    tables: [table],
    published: [
      { id: '0-14', table: 't', terms: [{ age: ['0-5', '6-14'] }] },
      { id: '0-17', table: 't', terms: [{ age: ['0-5', '6-14', '15-17'] }] },
    ],
  };
  // 15-17 of district a is 2, and published nowhere
  expect(pattern(request)).toEqual({ '0-14': '.ss.', '0-17': '....' });
  expectNothingFound(request);
});

test('a cell the source withheld is not given away by a published total', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
  const request = wholeTable(cubeOf([areas, everyone], [37, 'suppressed', 20, 15]));
  expect(pattern(request)).toEqual({ 't all': '.P.s' });
  expectNothingFound(request);
});

test('a missing cell is not suppressed, and hides nothing: it may be as small as can be', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
  expect(pattern(wholeTable(cubeOf([areas, everyone], [37, 2, 'missing', 15])))).toEqual({ 't all': '.P.s' });
});

test('a district that does not exist hides nobody', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
  const request = wholeTable(cubeOf([areas, everyone], [22, 2, 20, 'not-applicable']));
  expect(pattern(request)).toEqual({ 't all': '.Ps.' });
  expect(protect(request).cells).toEqual({ published: 1, primary: 1, secondary: 1 });
});

test('where zeros are protected they count as small', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
  const cube = cubeOf([areas, everyone], [35, 0, 20, 15]);
  expect(pattern(wholeTable(cube, SHOWN))).toEqual({ 't all': '....' });
  const request = wholeTable(cube, { minimum: 3, zeros: 'protected' });
  expect(pattern(request)).toEqual({ 't all': '.P.s' });
  expectNothingFound(request);
});

test('zeros that are protected cannot be added up either', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
  const request = wholeTable(cubeOf([areas, everyone], [20, 0, 0, 20]), { minimum: 3, zeros: 'protected' });
  expect(pattern(request)).toEqual({ 't all': '.PPs' });
});

test('totals need not be the sums of their parts', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
  const request = wholeTable(cubeOf([areas, everyone], [40, 2, 20, 15]));
  expect(pattern(request)).toEqual({ 't all': '.P.s' });
});

test('a small total whose parts are all zero keeps one of them back', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b'], ['city = a + b']);
  const request = wholeTable(cubeOf([areas, everyone], [2, 0, 0]));
  expect(pattern(request)).toEqual({ 't all': 'Ps.' });
  expectNothingFound(request);
});

test('a contradiction in one borough does not weaken the protection of another', () => {
  const areas = axis('area', 'area', ['x', 'x1', 'x2', 'y', 'y1', 'y2'], ['x = x1 + x2', 'y = y1 + y2 + ...']);
  expect(pattern(wholeTable(cubeOf([areas, everyone], [2, 0, 0, 31, 1, 30])))).toEqual({ 't all': 'Ps..Ps' });
});

test('months that add up to a year are one system, months of a stock are not', () => {
  const areas = axis('area', 'area', ['a']);
  const time = axis('time', 'time', ['2024', '2024-Q1', '2024-Q2'], ['2024 = 2024-Q1 + 2024-Q2']);
  const table = tableOf('t', cubeOf([areas, everyone], [12, 2, 10], time));
  const request = (kind: 'flow' | 'stock'): PublishRequest => ({
    tables: [{ ...table, kind }],
    published: everyCell(table),
  });
  expect(pattern(request('flow'))).toEqual({ 't all': '.Ps' });
  expect(pattern(request('stock'))).toEqual({ 't all': '.P.' });
  expectNothingFound(request('flow'));
});

test('different persons are not added over areas', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b'], ['city = a + b']);
  const table = tableOf('t', cubeOf([areas, everyone], [21, 2, 20]));
  expect(pattern({ tables: [{ ...table, kind: 'distinct-in-period' }], published: everyCell(table) })).toEqual({
    't all': '.P.',
  });
});

test('a mask follows the order in which the cube has area and time', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
  const years = axis('time', 'time', ['2023', '2024']);
  const areaFirst = wholeTable(cubeOf([areas, everyone], [60, 37, 20, 2, 20, 20, 20, 15], years));
  expect(pattern(areaFirst)).toEqual({ 't all': '...P...s' });
  const timeFirst = wholeTable(cubeOf([years, areas], [60, 20, 20, 20, 37, 2, 20, 15], everyone));
  expect(pattern(timeFirst)).toEqual({ 't all': '.....P.s' });
});

test('what was released before stays known, and what it leaves is protected as well as can be', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
  const table = tableOf('t', cubeOf([areas, everyone], [37, 2, 20, 15]));
  const [all] = everyCell(table);
  if (!all) throw new Error('no selection');
  const before = (...mask: number[]): PublishRequest => ({
    tables: [table],
    published: [all],
    released: [{ ...all, id: 'last year', mask: Uint8Array.from(mask) }],
  });
  // c is out: b has to stay
  expect(pattern(before(1, 1, 1, 0))).toEqual({ 't all': '.Ps.' });
  // all but a is out: nothing helps, and the audit says so
  const { masks, audit } = protect(before(0, 1, 0, 0));
  expect([...(masks.get('t all') ?? [])]).toEqual([MASK.published, MASK.primary, MASK.published, MASK.published]);
  expect(audit.safe).toBe(false);
  expect(audit.determined).toEqual([{ kind: 'selection', selection: 't all', area: 'a', period: '2024' }]);
});

test('the complement of what is published now in what was released before is protected', () => {
  const areas = axis('area', 'area', ['a']);
  const sex = axis('sex', 'category', ['f', 'm', 'x', 'y']);
  const table = tableOf('t', cubeOf([areas, sex], [20, 15, 1, 1]));
  const selection = (id: string, ...codes: string[]) => ({ id, table: 't', terms: [{ sex: codes }] });
  const now: PublishRequest = { tables: [table], published: [selection('part', 'f', 'm')] };
  const released = [{ ...selection('whole', 'f', 'm', 'x', 'y'), mask: Uint8Array.of(0) }];
  // x and y together are 2, and nobody may know that
  const sums = [{ total: 'whole', parts: ['part'], rest: 'units' as const }];
  expect(pattern({ ...now, released, sums })).toEqual({ part: 's' });
  expect(pattern(now)).toEqual({ part: '.' });
});

describe('where only some areas are published', () => {
  // districts d and catchments c over the same blocks: c1 is d1 and b3
  const areas = axis(
    'area',
    'area',
    ['b1', 'b2', 'b3', 'b4', 'b5', 'd1', 'd2', 'c1', 'c2', 'city'],
    ['d1 = b1 + b2', 'd2 = b3 + b4 + b5', 'c1 = b1 + b2 + b3', 'c2 = b4 + b5', 'city = d1 + d2', 'city = c1 + c2'],
  );
  const over = (b: readonly number[], ...shown: string[]): PublishRequest => {
    const sum = (...blocks: number[]): number => blocks.reduce((total, i) => total + (b[i - 1] as number), 0);
    const totals = [sum(1, 2), sum(3, 4, 5), sum(1, 2, 3), sum(4, 5), sum(1, 2, 3, 4, 5)];
    const request = wholeTable(cubeOf([areas, everyone], [...b, ...totals]));
    return { ...request, published: request.published.map((selection) => ({ ...selection, areas: shown })) };
  };

  test('the others are seen by nobody, and their mask says so', () => {
    expect(pattern(over([1, 8, 12, 9, 20], 'd1', 'd2', 'city'))).toEqual({ 't all': 'uuuuu..uu.' });
  });

  test('what one area has more than another that overlaps it is a count, though nobody publishes it', () => {
    expect(pattern(over([6, 8, 12, 9, 20], 'd1', 'd2', 'c1', 'c2', 'city'))).toEqual({ 't all': 'uuuuu.....' });
    const request = over([6, 8, 1, 9, 20], 'd1', 'd2', 'c1', 'c2', 'city');
    expect(pattern(request)).toEqual({ 't all': 'uuuuu..ss.' });
    expectNothingFound(request);
  });

  test('the audit passes over what a mask says of an area that is left out', () => {
    const request = over([1, 8, 12, 9, 20], 'd1', 'd2', 'city');
    const { masks } = protect(request);
    expect(audit(request, new Map([...masks].map(([id, mask]) => [id, mask.with(0, MASK.published)])))).toMatchObject({
      safe: true,
      exposed: [],
    });
  });

  test('nobody knows that a block is empty: what it would determine counts as hidden', () => {
    // were b2 known to be 0, d1 = c1 and d2 = c2 - d3
    const cut = axis(
      'area',
      'area',
      ['b2', 'c1', 'c2', 'd1', 'd2', 'd3', 'city'],
      ['d1 = c1 + b2', 'c2 = b2 + d2 + d3', 'city = d1 + d2 + d3', 'city = c1 + c2'],
    );
    const { tables, published } = wholeTable(cubeOf([cut, everyone], [0, 6, 11, 6, 2, 9, 17]));
    const shown = ['c1', 'c2', 'd1', 'd2', 'd3', 'city'];
    const request = { tables, published: published.map((selection) => ({ ...selection, areas: shown })) };
    const plain = { interval: { width: 0, contributor: false } };
    expect(pattern(request, plain)).toEqual({ 't all': 'u..sP..' });
    expect(pattern({ tables, published }, plain)).toEqual({ 't all': '....Ps.' });
  });
});

test('a preferred selection is kept open at the expense of others', () => {
  const areas = axis('area', 'area', ['a']);
  const sex = axis('sex', 'category', ['all', 'f', 'm', 'x'], ['all = f + m + x']);
  const request = wholeTable(cubeOf([areas, sex], [37, 20, 15, 2]));
  expect(pattern(request)).toEqual({ 't all': '.', 't f': '.', 't m': 's', 't x': 'P' });
  expect(pattern({ ...request, preferred: ['t m'] })).toEqual({ 't all': '.', 't f': 's', 't m': '.', 't x': 'P' });
});

test('nothing that is asked twice gives two answers', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c', 'd'], ['city = a + b + c + d']);
  const age = axis('age', 'category', ['all', 'x', 'y', 'z'], ['all = x + y + z']);
  const cells = [60, 20, 20, 20, 15, 5, 5, 5, 15, 1, 7, 7, 15, 7, 7, 1, 15, 7, 1, 7];
  const request = wholeTable(cubeOf([areas, age], cells));
  expect(protect(request)).toEqual(protect(request));
});

describe('misuse', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b'], ['city = a + b']);
  const table = tableOf('t', cubeOf([areas, everyone], [3, 1, 2]));
  const published = everyCell(table);
  const request: PublishRequest = { tables: [table], published };
  const code = (given: Partial<PublishRequest>): string | undefined => {
    try {
      protect({ ...request, ...given });
    } catch (error) {
      return isSozialraumError(error) ? error.message : String(error);
    }
    return undefined;
  };

  test.each<[string, Partial<PublishRequest>]>([
    ['duplicate table: t', { tables: [table, table] }],
    ['duplicate selection: t all', { published: [...published, ...published] }],
    ['unknown table: u', { published: [{ id: 's', table: 'u', terms: [{ sex: ['all'] }] }] }],
    [
      'unknown dimension of table t: age',
      { published: [{ id: 's', table: 't', terms: [{ sex: ['all'], age: ['x'] }] }] },
    ],
    ['unknown category of sex: f', { published: [{ id: 's', table: 't', terms: [{ sex: ['f'] }] }] }],
    ['unknown category of area: z', { published: [{ ...(published[0] as CountSelection), areas: ['city', 'z'] }] }],
    ['missing categories of table t: sex', { published: [{ id: 's', table: 't', terms: [{}] }] }],
    ['missing terms of selection: s', { published: [{ id: 's', table: 't', terms: [] }] }],
    ['unknown selection: u', { sums: [{ total: 't all', parts: ['u'], rest: 'units' }] }],
    ['unknown selection: v', { preferred: ['v'] }],
    ['invalid minimum of table t: 0', { tables: [{ ...table, rule: { minimum: 0, zeros: 'shown' } }] }],
    ['missing area dimension of table: t', { tables: [{ ...table, cube: cubeOf([everyone], [3]) }] }],
    [
      'conflict time dimensions of table: t',
      { tables: [{ ...table, cube: cubeOf([areas, axis('t2', 'time', ['x']), everyone], [3, 1, 2]) }] },
    ],
    [
      'duplicate part of area: city',
      {
        tables: [{ ...table, cube: cubeOf([axis('area', 'area', ['city', 'a'], ['city = a + a']), everyone], [2, 1]) }],
      },
    ],
    [
      'invalid mask of r: 1 cells, not 3',
      { released: [{ id: 'r', table: 't', terms: [{ sex: ['all'] }], mask: new Uint8Array(1) }] },
    ],
  ])('%s', (message, given) => {
    expect(code(given)).toBe(message);
  });
});

describe('wishes', () => {
  const areas = axis('area', 'area', ['city', 'a', 'b', 'c', 'd'], ['city = a + b + c + d']);
  const counts = [77, 2, 30, 25, 20];
  const request = wholeTable(cubeOf([areas, everyone], counts));
  const id = 't all';
  const only = (...cells: number[]): PublishRequest['alwaysPublished'] =>
    new Map([[id, Uint8Array.from(counts, (_, at) => (cells.includes(at) ? 1 : 0))]]);
  const patternOf = (text: string): PublishRequest['pattern'] =>
    new Map([[id, Uint8Array.from(text, (sign) => '.Psu'.indexOf(sign))]]);

  test('a cell that is always published is spared, and another withheld in its stead', () => {
    expect(pattern(request)).toEqual({ [id]: '.P..s' });
    expect(pattern({ ...request, alwaysPublished: only(4) })).toEqual({ [id]: '.P.s.' });
    expect(protect({ ...request, alwaysPublished: only(4) }).audit.safe).toBe(true);
  });

  test('an unsafe cell that is always published is open, and the audit says so', () => {
    const { masks, audit: found } = protect({ ...request, alwaysPublished: only(1) });
    expect(Array.from(masks.get(id) ?? [])).toEqual([0, 0, 0, 0, 0]);
    expect(found.safe).toBe(false);
    expect(found.exposed).toEqual([{ kind: 'selection', selection: id, area: 'a', period: '2024' }]);
  });

  test('what nothing can protect beside cells that are always published is named', () => {
    const { audit: found } = protect({ ...request, alwaysPublished: only(0, 2, 3, 4) });
    expect(found).toMatchObject({ safe: false, exposed: [] });
    expect([...found.determined, ...found.unproven]).toEqual([
      { kind: 'selection', selection: id, area: 'a', period: '2024' },
    ]);
  });

  test('an audit of other masks does not take a cell for known that they withhold', () => {
    const masks = patternOf('.P.s.') as ReadonlyMap<string, Uint8Array>;
    expect(audit({ ...request, alwaysPublished: only(3) }, masks).safe).toBe(true);
  });

  test('the pattern of the last release is kept where it still protects', () => {
    expect(pattern({ ...request, pattern: patternOf('.Ps..') })).toEqual({ [id]: '.Ps..' });
    expect(pattern({ ...request, pattern: patternOf('.....') })).toEqual({ [id]: '.P..s' });
  });

  test('with equal weights as few counts are withheld as can be, not the smallest', () => {
    const age = axis('age', 'category', ['all', 'young', 'old'], ['all = young + old']);
    const boroughs = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
    const table = wholeTable(cubeOf([boroughs, age], [92, 30, 62, 22, 2, 20, 30, 8, 22, 40, 20, 20]));
    const withheld = (weights: 'value' | 'equal'): number => protect({ ...table, weights }).cells.secondary;
    expect(withheld('equal')).toBe(3);
    expect(withheld('equal')).toBeLessThanOrEqual(withheld('value'));
  });

  test('a wish of another shape is refused', () => {
    const short = new Map([[id, new Uint8Array(2)]]);
    expect(() => protect({ ...request, alwaysPublished: short })).toThrow('invalid mask of t all');
    expect(() => protect({ ...request, pattern: short })).toThrow('invalid mask of t all');
  });
});

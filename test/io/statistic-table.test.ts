import { describe, expect, test } from 'vitest';
import { readStatistic } from '../../src/io/statistic-table.js';
import type { StatisticConfig } from '../../src/io/workspace-config.js';
import { areaHierarchy } from '../../src/model/area.js';
import { flagsOf, stateOf } from '../../src/model/observation-status.js';
import type { ProtectionAtSource } from '../../src/model/source.js';
import { configSample } from './config-sample.js';

const level = (id: string) => ({ id, label: { de: id }, plural: { de: id } });
const areas = areaHierarchy(
  [level('city'), level('district')],
  [
    { code: 'S', name: 'Musterstadt', level: 'city' },
    { code: '01', name: 'Nord', level: 'district', parent: 'S' },
    { code: '02', name: 'Süd', level: 'district', parent: 'S' },
    { code: '03', name: 'Hafen', level: 'district', parent: 'S', validFrom: '2024-01-01' },
  ],
);
const rule = { minimum: 3, zeros: 'shown' } as const;
const sourceWith = (protection: ProtectionAtSource) => ({
  name: { de: 'Melderegister' },
  licence: { id: 'dl-de/by-2-0', name: 'Datenlizenz' },
  protection,
});

const sex = configSample().statistics[0]?.dimensions[0] as NonNullable<StatisticConfig['dimensions']>[number];
const base = { ...configSample().statistics[0] } as StatisticConfig;
const plain: StatisticConfig = { ...base, dimensions: [] };

function read(table: string, config: StatisticConfig = plain, protection: ProtectionAtSource = 'none') {
  const context = { areas, source: sourceWith(protection), rule };
  const { value, problems } = readStatistic(new TextEncoder().encode(table), config, context);
  const cell = (...codes: string[]) => {
    if (!value) throw new Error(`no statistic: ${JSON.stringify(problems)}`);
    const index = value.cube.dimensions.map((d, axis) => {
      const at = d.indexOf.get(codes[axis] as string);
      if (at === undefined) throw new Error(`no ${codes[axis]} in ${d.id}`);
      return at;
    });
    const status = value.cube.status(index);
    return Number.isNaN(value.cube.value(index)) ? stateOf(status) : value.cube.value(index);
  };
  const status = (...codes: string[]) => {
    const index = value?.cube.dimensions.map((d, axis) => d.indexOf.get(codes[axis] as string) ?? -1) ?? [];
    return value?.cube.status(index) ?? -1;
  };
  const found = problems.map(({ code, severity, place, params }) => ({
    code,
    ...(severity === 'error' ? {} : { severity }),
    at: [place.file, place.row, place.column].filter((part) => part !== undefined).join(':'),
    ...params,
  }));
  return { value, found, cell, status };
}

describe('a table becomes a cube', () => {
  test('over area, time and categories, with what was not delivered rolled up', () => {
    const { value, found, cell } = read(
      'nr;jahr;geschlecht;anzahl\r\n01;2024;m;10\r\n01;2024;f;12\r\n02;2024;m;1\r\n02;2024;f;2\r\n03;2024;m;0\r\n03;2024;f;5\r\n',
      base,
    );
    expect(found).toEqual([]);
    expect(value?.cube.dimensions.map(({ id }) => id)).toEqual(['area', 'time', 'sex']);
    expect(cell('01', '2024-12-31', 'f')).toBe(12);
    expect(cell('01', '2024-12-31', 'total')).toBe(22);
    expect(cell('S', '2024-12-31', 'm')).toBe(11);
    expect(cell('S', '2024-12-31', 'total')).toBe(30);
  });

  test('but not where its categories give more cells than anybody reads', () => {
    const categories = Array.from({ length: 500 }, (_, i) => ({ code: `c${i}` }));
    const dimensions = ['one', 'other', 'third'].map((id) => ({
      id,
      label: sex.label,
      column: id,
      categories,
      sums: [],
    }));
    const rows = 'nr;jahr;one;other;third;anzahl\r\n01;2024;c1;c2;c3;10\r\n';
    const { value, found } = read(rows, { ...base, dimensions });
    expect(value).toBeUndefined();
    expect(found).toMatchObject([{ code: 'table-too-large', cells: 500_000_000, limit: 50_000_000 }]);
  });

  test('a total that was delivered stays, also where its parts give another sum', () => {
    const { cell } = read('nr;jahr;anzahl\nS;2024;100\n01;2024;10\n02;2024;20\n03;2024;30\n');
    expect(cell('S', '2024-12-31')).toBe(100);
  });

  test('a level with a remainder is not rolled up', () => {
    const { cell } = read('nr;jahr;anzahl\n01;2024;10\n02;2024;20\n03;2024;30\n', { ...plain, remainder: ['city'] });
    expect(cell('S', '2024-12-31')).toBe('missing');
  });

  test('distinct persons are not added over areas', () => {
    const { cell } = read('nr;jahr;anzahl\n01;2024;10\n02;2024;20\n03;2024;30\n', {
      ...plain,
      kind: 'distinct-in-period',
    });
    expect(cell('S', '2024-12-31')).toBe('missing');
  });

  test('periods are sorted, whatever the order of the rows', () => {
    const { value } = read('nr;jahr;anzahl\n01;2024;3\n01;2022;1\n01;2023;2\n');
    expect(value?.cube.dimension('time').categories.map(({ code }) => code)).toEqual([
      '2022-12-31',
      '2023-12-31',
      '2024-12-31',
    ]);
  });

  test('what was not delivered is missing, and an empty cell is too', () => {
    const { cell } = read('nr;jahr;anzahl\n01;2024;\n02;2024;5\n');
    expect(cell('01', '2024-12-31')).toBe('missing');
    expect(cell('03', '2024-12-31')).toBe('missing');
    expect(cell('S', '2024-12-31')).toBe('missing');
  });

  test('an area that did not exist yet is not applicable and takes nothing from the total', () => {
    const { cell, found } = read('nr;jahr;anzahl\n01;2023;10\n02;2023;20\n03;2023;0\n');
    expect(cell('03', '2023-12-31')).toBe('not-applicable');
    expect(cell('S', '2023-12-31')).toBe(30);
    expect(found).toEqual([]);
  });

  test('a count in an area before its time is kept, with a warning', () => {
    const { cell, found } = read('nr;jahr;anzahl\n01;2023;10\n02;2023;20\n03;2023;4\n03;2022;5\n');
    expect(cell('03', '2023-12-31')).toBe(4);
    expect(found).toEqual([
      {
        code: 'area-outside-validity',
        severity: 'warning',
        at: 'einwohner.csv:4:nr',
        area: '03',
        period: '2023-12-31',
        count: 1,
      },
      {
        code: 'area-outside-validity',
        severity: 'warning',
        at: 'einwohner.csv:5:nr',
        area: '03',
        period: '2022-12-31',
        count: 1,
      },
    ]);
  });

  test('categories may have a column each', () => {
    const categories = [{ code: 'total' }, { code: 'm', column: 'männlich' }, { code: 'f', column: 'weiblich' }];
    const { column: _column, ...rest } = sex;
    const wide = { ...base, dimensions: [{ ...rest, categories: categories.slice(1), sums: [] }] } as StatisticConfig;
    delete wide.value;
    const { cell, found } = read('nr;jahr;männlich;weiblich\n01;2024;3;4\n02;2024;5;.\n', {
      ...wide,
      signs: { '.': 'suppressed' },
    });
    expect(found).toEqual([]);
    expect(cell('01', '2024-12-31', 'm')).toBe(3);
    expect(cell('01', '2024-12-31', 'f')).toBe(4);
    expect(cell('02', '2024-12-31', 'f')).toBe('suppressed');
  });

  test('areas may be given by name, within a level', () => {
    const { cell, found } = read('nr;jahr;anzahl\nNord;2024;3\n Su\u0308d ;2024;4\n', {
      ...plain,
      area: { column: 'nr', by: 'name', level: 'district' },
    });
    expect(found).toEqual([]);
    expect(cell('02', '2024-12-31')).toBe(4);
  });

  test('rows of other categories, other areas and other contents are left out where the file says so', () => {
    const { cell, found } = read(
      'datei;nr;jahr;geschlecht;anzahl\na;01;2024;m;3\nb;01;2024;m;x\na;01;2024;Anteil in %;y\na;01;2024;divers;z\na;99;2024;m;5\n',
      {
        ...base,
        where: { datei: ['a'] },
        area: { column: 'nr', ignore: ['99'] },
        dimensions: [{ ...sex, others: 'ignore' }],
      },
    );
    expect(cell('01', '2024-12-31', 'm')).toBe(3);
    expect(found).toEqual([
      {
        code: 'categories-ignored',
        severity: 'info',
        at: 'einwohner.csv:geschlecht',
        dimension: 'sex',
        categories: 'Anteil in %, divers',
        count: 2,
      },
      {
        code: 'quality-units-mixed',
        severity: 'warning',
        at: 'einwohner.csv',
        column: 'geschlecht',
        labels: 'Anteil in %',
      },
    ]);
  });

  test('categories with one label are told apart by another column, and a warning says so', () => {
    const categories = [
      { code: 'all-m', match: 'Männer', where: { vorkommen: '1' } },
      { code: 'able-m', match: 'Männer', where: { vorkommen: '2' } },
    ];
    const { cell, found } = read('nr;jahr;geschlecht;vorkommen;anzahl\n01;2024;Männer;1;9\n01;2024;Männer;2;5\n', {
      ...base,
      dimensions: [{ id: 'group', label: 'Gruppe', column: 'geschlecht', categories }],
    });
    expect([cell('01', '2024-12-31', 'all-m'), cell('01', '2024-12-31', 'able-m')]).toEqual([9, 5]);
    expect(found).toEqual([
      {
        code: 'label-ambiguous',
        severity: 'warning',
        at: 'einwohner.csv:geschlecht',
        dimension: 'group',
        label: 'Männer',
        categories: 'all-m, able-m',
      },
    ]);
  });
});

describe('values', () => {
  test('signs become states, also one that looks like a number', () => {
    const signs = {
      '-': 'ok',
      '0': 'zero-rounded',
      '.': 'suppressed',
      x: 'not-applicable',
      '...': 'not-yet-available',
    };
    const { cell, status } = read('nr;jahr;anzahl\n01;2024; - \n02;2024;0\n03;2024;.\n01;2023;x\n02;2023;...\n', {
      ...plain,
      signs: signs as StatisticConfig['signs'],
    });
    expect(cell('01', '2024-12-31')).toBe(0);
    expect([stateOf(status('02', '2024-12-31')), cell('02', '2024-12-31')]).toEqual(['zero-rounded', 0]);
    expect(cell('03', '2024-12-31')).toBe('suppressed');
    expect(cell('01', '2023-12-31')).toBe('not-applicable');
    expect(cell('02', '2023-12-31')).toBe('not-yet-available');
    expect(cell('S', '2024-12-31')).toBe('suppressed');
  });

  test('numbers are written as the table says', () => {
    const table = { ...plain.table, decimal: ',', thousands: '.' } as const;
    expect(read('nr;jahr;anzahl\n01;2024;1.234\n', { ...plain, table }).cell('01', '2024-12-31')).toBe(1234);
    expect(read('nr;jahr;anzahl\n01;2024;1.234\n').found).toEqual([
      { code: 'number-unreadable', at: 'einwohner.csv:2:anzahl', received: '1.234', count: 1 },
    ]);
  });

  test('a mean stock may have a fraction, a stock may not', () => {
    const table = 'nr;jahr;anzahl\n01;2024;10,5\n';
    expect(read(table, { ...plain, kind: 'mean-stock' }).cell('01', '2024-12-31')).toBe(10.5);
    expect(read(table).found).toEqual([
      { code: 'count-fractional', at: 'einwohner.csv:2:anzahl', received: '10,5', count: 1 },
    ]);
  });

  test('figures that were changed before they came here say so, also in sums; beside withheld ones they are exact', () => {
    const flagsAfter = (protection: 'rounded' | 'suppressed'): string[][] => {
      const table = 'nr;jahr;anzahl\n01;2024;10\n02;2024;5\n03;2024;.\n';
      const { status } = read(table, { ...plain, signs: { '.': 'suppressed' } }, protection);
      return ['01', '03', 'S'].map((area) => flagsOf(status(area, '2024-12-31')));
    };
    const marked = ['protected-at-source'];
    expect(flagsAfter('rounded')).toEqual([marked, marked, marked]);
    expect(flagsAfter('suppressed')).toEqual([[], marked, marked]);
  });
});

describe('periods', () => {
  test.each([
    [{ format: 'iso' }, '2024-Q2', '2024-Q2'],
    [{}, '2024-06', '2024-06'],
    [{ format: 'YYYY' }, '2024', '2024'],
    [{ format: 'YYYY', at: '06-30' }, ' 2024 ', '2024-06-30'],
    [{ format: 'DD.MM.YYYY' }, '31.12.2024', '2024-12-31'],
    [{ format: 'DD.MM.YYYY' }, '1.7.2024', '2024-07-01'],
    [{ format: 'MM/YYYY' }, '7/2024', '2024-07'],
  ])('%j reads %j as %s', (format, text, expected) => {
    const period = { column: 'jahr', ...format } as StatisticConfig['period'];
    const { value } = read(`nr;jahr;anzahl\n01;${text};1\n`, { ...plain, period });
    expect(value?.cube.dimension('time').categories[0]?.code).toBe(expected);
  });

  test.each([
    [{ format: 'DD.MM.YYYY' }, '30.02.2024'],
    [{ format: 'MM/YYYY' }, '13/2024'],
    [{ format: 'YYYY' }, '24'],
    [{ format: 'iso' }, '31.12.2024'],
    [{ format: 'YYYY', at: '02-29' }, '2023'],
  ])('%j does not read %j', (format, text) => {
    const period = { column: 'jahr', ...format } as StatisticConfig['period'];
    expect(read(`nr;jahr;anzahl\n01;${text};1\n`, { ...plain, period }).found).toEqual([
      { code: 'period-unreadable', at: 'einwohner.csv:2:jahr', received: text, count: 1 },
    ]);
  });
});

describe('what is wrong with a table', () => {
  test('is told all at once, with file, row and column', () => {
    const { value, found } = read(
      [
        'nr;jahr;geschlecht;anzahl',
        '01;2024;m;10',
        '9;2024;m;1',
        '02;24;f;2',
        '02;2024;divers;2',
        '02;2024;f;zwei',
        '02;2024;m;-3',
        '03;2024;m;2,5',
        '01;2024;m;11',
        '9;x;divers;?',
        '01;2024',
      ].join('\n'),
      base,
    );
    expect(value).toBeUndefined();
    expect(found).toEqual([
      { code: 'row-width', at: 'einwohner.csv:11', expected: 4, received: 2 },
      { code: 'area-unknown', at: 'einwohner.csv:3:nr', area: '9', count: 2 },
      { code: 'period-unreadable', at: 'einwohner.csv:4:jahr', received: '24', count: 1 },
      { code: 'period-unreadable', at: 'einwohner.csv:10:jahr', received: 'x', count: 1 },
      {
        code: 'category-unknown',
        at: 'einwohner.csv:5:geschlecht',
        dimension: 'sex',
        category: 'divers',
        known: 'total, m, f',
        count: 2,
      },
      { code: 'number-unreadable', at: 'einwohner.csv:6:anzahl', received: 'zwei', count: 1 },
      { code: 'number-unreadable', at: 'einwohner.csv:10:anzahl', received: '?', count: 1 },
      { code: 'count-negative', at: 'einwohner.csv:7:anzahl', received: '-3', count: 1 },
      { code: 'count-fractional', at: 'einwohner.csv:8:anzahl', received: '2,5', count: 1 },
      { code: 'observation-duplicate', at: 'einwohner.csv:9', key: '01, 2024-12-31, m', firstRow: 2 },
    ]);
  });

  test('every missing column, with those that there are', () => {
    expect(read('Nr;jahr;geschlecht\n01;2024;m\n', base).found).toEqual([
      { code: 'column-missing', at: 'einwohner.csv:1:nr', column: 'nr', known: 'Nr, jahr, geschlecht' },
      { code: 'column-missing', at: 'einwohner.csv:1:anzahl', column: 'anzahl', known: 'Nr, jahr, geschlecht' },
    ]);
  });

  test('an area whose name two areas have', () => {
    const twins = { ...plain, area: { column: 'nr', by: 'name' } } as StatisticConfig;
    const context = {
      areas: areaHierarchy(areas.levels, [...areas.areas, { code: 'X', name: 'Nord', level: 'district', parent: 'S' }]),
      source: sourceWith('none'),
      rule,
    };
    const { problems } = readStatistic(new TextEncoder().encode('nr;jahr;anzahl\nNord;2024;1\n'), twins, context);
    expect(problems).toMatchObject([{ code: 'area-ambiguous', params: { area: 'Nord', codes: '01, X', count: 1 } }]);
  });

  test('no row that counts', () => {
    expect(read('nr;jahr;anzahl\n01;2024;1\n', { ...plain, where: { jahr: ['2023'] } }).found).toEqual([
      { code: 'rows-none', at: 'einwohner.csv', rows: 1 },
    ]);
  });

  test('a workbook in place of a text file', () => {
    const bytes = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]);
    const context = { areas, source: sourceWith('none'), rule };
    expect(readStatistic(bytes, plain, context).problems).toMatchObject([{ code: 'file-not-text' }]);
  });

  test('a wrong file does not give a problem a row: the fifty-first of a kind is only counted', () => {
    const rows = Array.from({ length: 80 }, (_, i) => `01;2024;wert ${i}`);
    const { found } = read(`nr;jahr;anzahl\n${rows.join('\n')}\n`);
    expect(found).toHaveLength(51);
    // the code in the parameters, that of what is omitted, lies over the code of the problem here
    expect(found.at(-1)).toEqual({ at: 'einwohner.csv:52', code: 'number-unreadable', count: 30 });
  });

  test('of many duplicates, twenty are told', () => {
    const rows = Array.from({ length: 31 }, () => '01;2024;1');
    const { found } = read(`nr;jahr;anzahl\n${rows.join('\n')}\n`);
    expect(found).toHaveLength(21);
    expect(found[0]).toMatchObject({ firstRow: 2, at: 'einwohner.csv:3' });
  });
});

describe('a list of persons without a header', () => {
  const persons = Array.from(
    { length: 40 },
    (_, at) =>
      `0${1 + (at % 3)};Muster-${at};${1 + ((at * 7919) % 28)}.${1 + ((at * 31) % 12)}.${1950 + ((at * 17) % 60)}`,
  );
  const layouts: Partial<StatisticConfig['table']>[] = [
    {},
    { footer: 'Quelle' },
    { combine: { key: ['district', 'block'] } },
  ];

  test.each(layouts)('is refused before its first row is taken for names of columns and told: %o', (layout) => {
    const { value, found } = read(`${persons.join('\n')}\n`, { ...plain, table: { ...plain.table, ...layout } });
    expect(value).toBeUndefined();
    expect(found).toEqual([expect.objectContaining({ code: 'person-level', reason: 'birth-dates', columns: '3' })]);
    expect(JSON.stringify(found)).not.toContain('Muster');
  });
});

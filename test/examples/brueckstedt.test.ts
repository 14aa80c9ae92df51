import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FeatureCollection, Polygon, Position } from 'geojson';
import { brueckstedt } from '../../docs/examples/generate/brueckstedt.mjs';

const folder = new URL('../../docs/examples/brueckstedt/', import.meta.url);
const bytesOf = (path: string): Buffer => readFileSync(new URL(path, folder));

interface Area {
  readonly stt?: string;
  readonly sbz?: string;
  readonly name: string;
}

function featuresOf(name: string) {
  const collection = JSON.parse(bytesOf(`geometry/${name}`).toString('utf8')) as FeatureCollection<Polygon, Area>;
  return collection.features;
}

const districts = featuresOf('stadtteile.geojson');
const boroughs = featuresOf('stadtbezirke.geojson');
const ringOf = (feature: { geometry: Polygon }): Position[] => feature.geometry.coordinates[0] ?? [];
const years = Array.from({ length: 15 }, (_, i) => String(2010 + i));

type Row = Readonly<Record<string, string>>;

function rowsOf(name: string, encoding: 'utf8' | 'latin1', delimiter: string): Row[] {
  const [header = [], ...records] = bytesOf(`tables/${name}`)
    .toString(encoding)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split(delimiter).map((field) => field.replace(/^"|"$/g, '')));
  return records.map((record) => Object.fromEntries(header.map((column, i) => [column, record[i] ?? ''])));
}

const tables = {
  population: rowsOf('einwohner.csv', 'utf8', ';'),
  jobseekers: rowsOf('sgb2.csv', 'latin1', ';'),
  assistance: rowsOf('sgb12.csv', 'utf8', ';'),
  housing: rowsOf('wohngeld.csv', 'utf8', ';'),
  asylum: rowsOf('asylblg.csv', 'utf8', ','),
  education: rowsOf('hze.csv', 'latin1', ';'),
};

const yearOf = (row: Row): string =>
  (row.Jahr ?? row.jahr ?? row.berichtsjahr ?? row.stichtag ?? row.Stichtag ?? '').slice(-4);
const areaOf = (row: Row): string => row['Stadtteil-Nr'] ?? row.stadtteil ?? row.Stadtteil ?? '';
/** The count in a cell; undefined where the office wrote a sign or nothing. */
function countIn(cell: string | undefined): number | undefined {
  if (cell === '-') return 0;
  return cell !== undefined && /^\d{1,3}(\.\d{3})+$|^\d+$/.test(cell) ? Number(cell.replaceAll('.', '')) : undefined;
}

function sumBy(rows: Row[], column: string, keyOf: (row: Row) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + (countIn(row[column]) ?? 0));
  return sums;
}

const place = (row: Row): string => `${yearOf(row)} ${areaOf(row)}`;
function inhabitants(...ages: string[]): Map<string, number> {
  return sumBy(
    tables.population.filter((row) => ages.length === 0 || ages.includes(row.altersgruppe ?? '')),
    'anzahl',
    place,
  );
}
const everyone = inhabitants();
const children = inhabitants('0-2', '3-5', '6-14');
const minors = inhabitants('0-2', '3-5', '6-14', '15-17');
const working = inhabitants('18-24', '25-44', '45-64');
const old = inhabitants('65-79', '80+');
const underOldAge = new Map([...everyone].map(([key, count]) => [key, count - (old.get(key) ?? 0)]));

test('the generator writes the files of the example city byte for byte', () => {
  const generated = brueckstedt();
  expect([...generated.keys()]).toHaveLength(9);
  for (const [path, bytes] of generated) expect(bytesOf(path).equals(bytes), path).toBe(true);
});

type Segment = readonly [Position, Position];

function segmentsOf(ring: Position[]): Segment[] {
  return ring.slice(1).map((point, i) => [ring[i] as Position, point] as const);
}
const directedKey = ([from, to]: Segment): string => `${from.join()} ${to.join()}`;
const reversedKey = ([from, to]: Segment): string => `${to.join()} ${from.join()}`;

/** Segments without their counterpart in the other direction: the border of all rings together. */
function outerBorder(rings: Position[][]): Segment[] {
  const all = rings.flatMap(segmentsOf);
  const keys = new Set(all.map(directedKey));
  expect(keys.size, 'no segment runs twice in one direction').toBe(all.length);
  return all.filter((segment) => !keys.has(reversedKey(segment)));
}

function areaInside(ring: Position[]): number {
  const [[x0, y0] = [0, 0]] = ring as [number, number][];
  return segmentsOf(ring).reduce((sum, [a, b]) => {
    return sum + ((a[0]! - x0) * (b[1]! - y0) - (b[0]! - x0) * (a[1]! - y0)) / 2;
  }, 0);
}

function turn(a: Position, b: Position, c: Position): number {
  return Math.sign((b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!));
}

/** True where two segments meet anywhere else than in a common end. */
function cross([a, b]: Segment, [c, d]: Segment): boolean {
  const common = [a, b].filter((p) => [c, d].some((q) => p[0] === q[0] && p[1] === q[1])).length;
  if (common > 0) return common > 1;
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

function crossings(segments: Segment[]): [Segment, Segment][] {
  const cell = 0.003;
  const bins = new Map<string, Segment[]>();
  const found: [Segment, Segment][] = [];
  for (const segment of segments) {
    const [xs, ys] = [0, 1].map((axis) =>
      segment.map((point) => Math.floor(point[axis]! / cell)).sort((p, q) => p - q),
    );
    for (let x = xs![0]!; x <= xs![1]!; x++) {
      for (let y = ys![0]!; y <= ys![1]!; y++) {
        const bin = bins.get(`${x} ${y}`) ?? [];
        found.push(
          ...bin.filter((other) => cross(segment, other)).map((other): [Segment, Segment] => [segment, other]),
        );
        bins.set(`${x} ${y}`, [...bin, segment]);
      }
    }
  }
  return found;
}

describe('the geometry of the example city', () => {
  test('has 63 districts with two-digit codes in the ten boroughs their first digit names', () => {
    const codes = districts.map((feature) => feature.properties.stt ?? '');
    expect(new Set(codes).size).toBe(63);
    expect(codes.every((code) => /^\d\d$/.test(code))).toBe(true);
    expect(boroughs.map((feature) => feature.properties.sbz)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
    ]);
    expect(new Set(codes.map((code) => code[0])).size).toBe(10);
  });

  test('has two districts of one name in different boroughs', () => {
    const settlements = districts.filter((feature) => feature.properties.name === 'Siedlung');
    expect(settlements.map((feature) => feature.properties.stt)).toEqual(['15', '72']);
    expect(new Set(districts.map((feature) => feature.properties.name)).size).toBe(62);
  });

  test('tiles the city: borders share their vertices, no gap, no overlap, nothing crosses', () => {
    const rings = districts.map(ringOf);
    const outline = outerBorder(rings);
    const each = new Map(
      rings.flatMap(segmentsOf).map((segment) => [[directedKey(segment), reversedKey(segment)].sort().join(), segment]),
    );
    expect(crossings([...each.values()])).toEqual([]);

    const next = new Map(outline.map(([from, to]) => [from.join(), to]));
    const ring = [outline[0]![0]];
    do ring.push(next.get(ring.at(-1)!.join())!);
    while (ring.at(-1)!.join() !== ring[0]!.join());
    expect(ring.length - 1, 'the outline is one closed ring').toBe(outline.length);
    const whole = rings.reduce((sum, each) => sum + areaInside(each), 0);
    expect(whole / areaInside(ring)).toBeCloseTo(1, 9);
  });

  test('has closed counter-clockwise rings of some 50 to 190 vertices', () => {
    for (const feature of districts) {
      const ring = ringOf(feature);
      expect(feature.geometry.coordinates, feature.properties.name).toHaveLength(1);
      expect(ring[0]).toEqual(ring.at(-1));
      expect(areaInside(ring)).toBeGreaterThan(0);
      expect(ring.length, feature.properties.name).toBeGreaterThan(50);
      expect(ring.length, feature.properties.name).toBeLessThan(190);
    }
  });

  test('has boroughs that are exactly the union of their districts', () => {
    for (const borough of boroughs) {
      const own = districts.filter((feature) => feature.properties.stt?.[0] === borough.properties.sbz);
      expect(new Set(segmentsOf(ringOf(borough)).map(directedKey))).toEqual(
        new Set(outerBorder(own.map(ringOf)).map(directedKey)),
      );
    }
  });

  test('is written in degrees with six decimals and stays below 700 kB', () => {
    const files = ['stadtteile', 'stadtbezirke', 'fluss'].map((name) => bytesOf(`geometry/${name}.geojson`));
    expect(files.reduce((sum, file) => sum + file.length, 0)).toBeLessThan(700_000);
    for (const file of files) {
      expect(file.toString('utf8')).not.toMatch(/\d\.\d{7}/);
    }
    const points = districts.flatMap(ringOf);
    expect(points.every(([x = 0, y = 0]) => x > 11.25 && x < 11.55 && y > 51.9 && y < 52.1)).toBe(true);
  });

  test('has a river with an island whose banks are different districts', () => {
    const [river] = featuresOf('fluss.geojson');
    expect(river?.geometry.coordinates, 'the outer bank and the island').toHaveLength(2);
    const inRiver = (point: Position) =>
      river!.geometry.coordinates.filter((ring) => contains(ring, point)).length === 1;
    const shared = districts.map((feature) => new Set(ringOf(feature).filter(inRiver).map(String)));
    const onRiver = districts.filter((_, i) => shared[i]!.size > 0).map((feature) => feature.properties.stt);
    expect(onRiver).toEqual(expect.arrayContaining(['00', '01', '05', '12', '13', '20', '30', '40', '53']));
    expect(new Set(shared.flatMap((points) => [...points])).size).toBeGreaterThan(80);
  });
});

function contains(ring: Position[], [x = 0, y = 0]: Position): boolean {
  const passed = segmentsOf(ring).filter(([[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]]) => {
    return y0 > y !== y1 > y && x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) < x;
  });
  return passed.length % 2 === 1;
}

describe('the tables of the example city', () => {
  const current = districts.map((feature) => feature.properties.stt ?? '').sort();
  const former = [...current.filter((code) => code !== '35' && code !== '36'), '34'].sort();

  test.each([
    ['population', years, 18],
    ['jobseekers', years, 1],
    ['assistance', years, 3],
    ['housing', years.filter((year) => year !== '2013'), 1],
    ['asylum', years.filter((year) => year >= '2012'), 2],
    ['education', years, 3],
  ] as const)(
    '%s has every district of every delivered year once a category, before and after the reform',
    (name, delivered, categories) => {
      const rows = tables[name];
      expect([...new Set(rows.map(yearOf))]).toEqual(delivered);
      for (const year of delivered) {
        const codes = rows.filter((row) => yearOf(row) === year).map(areaOf);
        expect([...new Set(codes)].sort()).toEqual(year < '2018' ? former : current);
        expect(codes).toHaveLength(new Set(codes).size * categories);
      }
    },
  );

  test('are written the way their offices write', () => {
    const start = (name: string, length: number) => bytesOf(`tables/${name}`).subarray(0, length).toString('latin1');
    expect(start('einwohner.csv', 11)).toBe('\u00EF\u00BB\u00BFstichtag');
    expect(start('wohngeld.csv', 8)).toBe('\u00EF\u00BB\u00BFJahr;');
    expect(start('sgb12.csv', 15)).toBe('"berichtsjahr";');
    expect(start('asylblg.csv', 5)).toBe('jahr,');
    expect(bytesOf('tables/asylblg.csv').includes('\r')).toBe(false);
    expect(Object.keys(tables.education[0]!)).toEqual(['Stichtag', 'Stadtteil', 'Hilfeart', 'Fälle']);
    expect(tables.jobseekers.find((row) => row['Stadtteil-Nr'] === '04')?.Stadtteil).toBe('Mühlenvorstadt');
    expect(tables.jobseekers.some((row) => /^\d\.\d{3}$/.test(row.Leistungsberechtigte ?? ''))).toBe(true);
  });

  test('hold counts, and signs only where an office has none', () => {
    const signs = (rows: Row[], columns: string[]) => {
      const cells = rows.flatMap((row) => columns.map((column) => row[column]));
      const found = [...new Set(cells.filter((cell) => countIn(cell) === undefined || cell === '-'))].sort();
      return { found, empty: cells.filter((cell) => cell === '').length };
    };
    expect(signs(tables.population, ['anzahl'])).toEqual({ found: [], empty: 0 });
    const columns = ['Bedarfsgemeinschaften', 'Leistungsberechtigte', 'darunter unter 15 Jahre'];
    expect(signs(tables.jobseekers, columns)).toEqual({ found: ['', '.', 'x'], empty: 2 });
    expect(signs(tables.assistance, ['personen'])).toEqual({ found: ['', '.'], empty: 1 });
    expect(signs(tables.housing, ['Haushalte'])).toEqual({ found: ['', '-', '.'], empty: 1 });
    expect(signs(tables.asylum, ['empfaenger'])).toEqual({ found: [''], empty: 2 });
    expect(signs(tables.education, ['Fälle'])).toEqual({ found: ['', '.', 'x'], empty: 1 });
  });

  test('describe a city of about 280,000 that grows slowly, with a harbour where almost nobody lives', () => {
    const city = sumBy(tables.population, 'anzahl', yearOf);
    expect(city.get('2010')).toBeGreaterThan(265_000);
    expect(city.get('2024')).toBeLessThan(290_000);
    expect(city.get('2024')! / city.get('2010')!).toBeGreaterThan(1.02);
    for (const year of years) {
      expect(everyone.get(`${year} 13`)).toBeGreaterThan(0);
      expect(everyone.get(`${year} 13`)).toBeLessThan(60);
      const groups = tables.population.filter((row) => place(row) === `${year} 55`);
      expect(groups.filter((row) => ['1', '2'].includes(row.anzahl ?? '')).length).toBeGreaterThanOrEqual(3);
    }
  });

  test('never let a part exceed its whole', () => {
    for (const row of tables.jobseekers) {
      const [units, persons, under15] = [
        'Bedarfsgemeinschaften',
        'Leistungsberechtigte',
        'darunter unter 15 Jahre',
      ].map((column) => countIn(row[column]));
      expect(persons ?? 0).toBeLessThanOrEqual(0.5 * underOldAge.get(place(row))!);
      expect(units ?? 0).toBeLessThanOrEqual(persons ?? Infinity);
      expect(under15 ?? 0).toBeLessThanOrEqual(Math.min(persons ?? Infinity, 0.75 * children.get(place(row))!));
    }
    const within = (rows: Row[], column: string, whole: Map<string, number>, margin: number) => {
      for (const [key, count] of sumBy(rows, column, place))
        expect(count, key).toBeLessThanOrEqual(margin * whole.get(key)!);
    };
    within(
      tables.assistance.filter((row) => row.art === 'im Alter'),
      'personen',
      old,
      0.3,
    );
    within(
      tables.assistance.filter((row) => row.art !== 'im Alter'),
      'personen',
      working,
      0.1,
    );
    within(tables.housing, 'Haushalte', everyone, 0.1);
    within(tables.asylum, 'empfaenger', everyone, 0.2);
    within(tables.education, 'Fälle', minors, 0.36);
  });

  test('show poverty between 2 and 30 percent, about 11 in the whole city, in the same districts in every table', () => {
    const persons = sumBy(tables.jobseekers, 'Leistungsberechtigte', place);
    for (const year of ['2015', '2019', '2024']) {
      const codes = current.filter((code) => everyone.has(`${year} ${code}`) && code !== '13');
      const share = (code: string) => persons.get(`${year} ${code}`)! / underOldAge.get(`${year} ${code}`)!;
      expect(Math.min(...codes.map(share))).toBeGreaterThan(0.015);
      expect(Math.max(...codes.map(share))).toBeLessThan(0.3);
      const total = (counts: Map<string, number>) =>
        [...counts].filter(([key]) => key.startsWith(year)).reduce((sum, [, n]) => sum + n, 0);
      expect(total(persons) / total(underOldAge)).toBeGreaterThan(0.1);
      expect(total(persons) / total(underOldAge)).toBeLessThan(0.125);
      const inOldAge = sumBy(
        tables.assistance.filter((row) => row.art === 'im Alter'),
        'personen',
        place,
      );
      expect(
        correlation(
          codes.map(share),
          codes.map((code) => inOldAge.get(`${year} ${code}`)! / old.get(`${year} ${code}`)!),
        ),
      ).toBeGreaterThan(0.8);
    }
  });

  test('jump where the law or the way of counting changed', () => {
    const housing = sumBy(tables.housing, 'Haushalte', yearOf);
    expect(housing.get('2023')! / housing.get('2022')!).toBeGreaterThan(1.8);
    const asylum = sumBy(tables.asylum, 'empfaenger', yearOf);
    expect(asylum.get('2015')! / asylum.get('2014')!).toBeGreaterThan(3);
    expect(asylum.get('2022')! / asylum.get('2021')!).toBeGreaterThan(1.5);
    const ambulant = sumBy(
      tables.education.filter((row) => row.Hilfeart === 'ambulant'),
      'Fälle',
      yearOf,
    );
    expect(ambulant.get('2017')! / ambulant.get('2016')!).toBeGreaterThan(1.3);
    expect(ambulant.get('2016')! / ambulant.get('2015')!).toBeLessThan(1.1);
  });

  test.each([
    ['jobseekers', ['Leistungsberechtigte']],
    ['assistance', ['personen']],
    ['housing', ['Haushalte']],
    ['asylum', ['empfaenger']],
    ['education', ['Fälle']],
  ] as const)(
    '%s has boroughs with exactly one cell of 1 or 2, which a difference to the total would give away',
    (name, columns) => {
      const small = new Map<string, number>();
      for (const row of tables[name]) {
        for (const column of columns) {
          const key = [yearOf(row), areaOf(row)[0], row.art, row.geschlecht, row.Hilfeart, column].join();
          small.set(key, (small.get(key) ?? 0) + (['1', '2'].includes(row[column] ?? '') ? 1 : 0));
        }
      }
      expect([...small.values()].filter((count) => count === 1).length).toBeGreaterThanOrEqual(9);
    },
  );

  test('go on across the reform: the two new districts together are the old one', () => {
    const before = everyone.get('2017 34')!;
    const after = everyone.get('2018 35')! + everyone.get('2018 36')!;
    expect(Math.abs(after / before - 1)).toBeLessThan(0.02);
  });

  test('hold true zeros beside small counts', () => {
    expect(tables.asylum.filter((row) => row.empfaenger === '0').length).toBeGreaterThan(200);
    expect(tables.assistance.filter((row) => ['0', '1', '2'].includes(row.personen ?? '')).length).toBeGreaterThan(500);
    expect(tables.education.filter((row) => row['Fälle'] === '0').length).toBeGreaterThan(200);
  });
});

function correlation(x: number[], y: number[]): number {
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (f: (i: number) => number) => x.reduce((total, _, i) => total + f(i), 0);
  const covariance = sum((i) => (x[i]! - mx) * (y[i]! - my));
  return covariance / Math.sqrt(sum((i) => (x[i]! - mx) ** 2) * sum((i) => (y[i]! - my) ** 2));
}

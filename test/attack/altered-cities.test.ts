import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { protectionNote } from '../../src/format/sentences/protection-note.js';
import type { Cube } from '../../src/model/cube.js';
import { hasValue } from '../../src/model/observation-status.js';
import type { Publication } from '../../src/model/publication.js';
import { publishWorkspace, type PublishWorkspaceOptions } from '../../src/node/publish-workspace.js';
import { readWorkspace } from '../../src/node/workspace.js';
import { readPublication } from '../../src/publish/read-publication.js';
import { folderWith, tempFolder } from '../node/temp-workspace.js';
import { attack } from './attack.js';
import { Bounds } from './bounds.js';
import { type PublishedFile, readFolder } from './published-files.js';
import { strayFigures } from './stray-figures.js';
import { caseCounts, type CaseCounts, districts, openFiles, twinCity, years } from './twin-city.js';

const SECRET = [0x01234567, 0x89abcdef, 0x76543210, 0xfedcba98] as const;
const OTHER = [0x01234567, 0x89abcdef, 0x76543210, 0xfedcba99] as const;
const MINIMUM = 3;

/** What a reader makes of a published count, who knows the method and, of noise, how large it is at most. */
type Range = (published: number) => readonly [least: number, greatest: number];

const METHODS: readonly { name: string; method: string; range: Range; additive: boolean }[] = [
  {
    name: 'small-count rounding to 3',
    method: '{ kind: small-count-rounding, base: 3 }',
    range: (n) => (n > 3 ? [n, n] : n === 0 ? [0, 2] : [1, 3]),
    additive: true,
  },
  {
    name: 'rounding to 5',
    method: '{ kind: conventional-rounding, base: 5 }',
    range: (n) => [Math.max(0, n - 2), n + 2],
    additive: false,
  },
  {
    name: 'random rounding to 5',
    method: '{ kind: random-rounding, base: 5 }',
    range: (n) => [Math.max(0, n - 4), n + 4],
    additive: false,
  },
  {
    name: 'cell keys',
    method: '{ kind: cell-key, maximumNoise: 5, variance: 3 }',
    range: (n) => [Math.max(0, n - 5), n + 5],
    additive: false,
  },
];

interface City {
  readonly publications: readonly Publication[];
  readonly files: readonly PublishedFile[];
}

const filesIn = ({ files }: City, folder: string): PublishedFile[] =>
  files.flatMap(([path, content]) => (path.startsWith(folder) ? [[path.slice(folder.length), content] as const] : []));

async function publishCity(
  method: string,
  counts: CaseCounts = caseCounts,
  secret: PublishWorkspaceOptions['secret'] = SECRET,
): Promise<City> {
  const { value, problems } = await readWorkspace(folderWith(twinCity(counts, { method: `method: ${method}` })));
  if (!value) throw new Error(JSON.stringify(problems));
  const out = join(tempFolder(), 'out');
  const published = await publishWorkspace(value, out, { secret });
  if (!published.value) throw new Error(JSON.stringify(published.problems));
  return { publications: published.value, files: openFiles(readFolder(out)) };
}

const areas = ['S', 'A', 'B', ...districts];
const partsOf: Readonly<Record<string, readonly string[]>> = {
  S: ['A', 'B'],
  A: districts.slice(0, 4),
  B: districts.slice(4),
};

/** Counts of women and of all that were published, by area and year; `undefined` where no number is. */
function publishedCounts({
  publications: [monitor],
}: City): Record<'f' | 'all', (area: string, time: number) => number> {
  const table = monitor?.tables.get('frauenanteil');
  const at =
    (cube: Cube | undefined) =>
    (area: string, time: number): number => {
      const index = [cube?.dimension('area').indexOf.get(area) ?? -1, time];
      if (!cube || !hasValue(cube.status(index))) throw new Error(`no number for ${area}`);
      return cube.value(index);
    };
  return { f: at(table?.numerator), all: at(table?.denominator) };
}

/** The true count of a place, added up by ourselves. */
function trueCount(area: string, year: number, sexes: readonly string[]): number {
  const within = (code: string): readonly string[] => partsOf[code]?.flatMap(within) ?? [code];
  const cells = within(area).flatMap((district) => sexes.map((sex) => `${district};${year};${sex}`));
  return cells.reduce((sum, cell) => sum + (caseCounts.get(cell) as number), 0);
}

describe.each(METHODS)('$name of a city', ({ method, range, additive }) => {
  let city: City;
  beforeAll(async () => {
    city = await publishCity(method);
  });

  test('shows a number everywhere, and none of 1 or 2', () => {
    const counts = publishedCounts(city);
    for (const area of areas)
      years.forEach((_, time) => {
        for (const shown of [counts.f(area, time), counts.all(area, time)]) {
          expect(Number.isInteger(shown)).toBe(true);
          expect(shown === 0 || shown >= MINIMUM).toBe(true);
        }
      });
  });

  test('is not what was counted, and not far from it', () => {
    const counts = publishedCounts(city);
    const differences = areas.flatMap((area) =>
      years.map((year, time) => counts.f(area, time) - trueCount(area, year, ['f'])),
    );
    expect(differences.some((difference) => difference !== 0)).toBe(true);
    expect(Math.max(...differences.map(Math.abs))).toBeLessThan(8);
  });

  test('makes rates of the changed counts alone', () => {
    const table = city.publications[0]?.tables.get('frauenanteil');
    table?.value.forEach((value, status, index) => {
      const [above, below] = [table.numerator?.value(index) ?? NaN, table.denominator?.value(index) ?? NaN];
      if (hasValue(status)) expect(value).toBeCloseTo((100 * above) / below, 0.9);
    });
    const quote = city.publications[0]?.tables.get('quote');
    const [shown] = [quote?.numerator?.value([0, 0])];
    expect(shown).toBe(publishedCounts(city).all('S', 0));
  });

  test('gives no count below the minimum away to who takes every number for an interval', () => {
    const counts = publishedCounts(city);
    const certain = years.flatMap((year, time) => {
      const bounds = new Bounds();
      const unknowns = new Map<string, number>(
        areas.flatMap((area) => {
          const [f, all] = [counts.f(area, time), counts.all(area, time)];
          const isInner = !(area in partsOf);
          const bySums = additive && !isInner;
          return [
            [`${area} f`, bySums ? bounds.unknown(0) : bounds.unknown(...range(f))],
            [`${area} all`, additive ? bounds.unknown(0) : bounds.unknown(...range(all))],
            // what is rounded so that it adds up can be subtracted
            [`${area} m`, additive && isInner ? bounds.unknown(...range(all - f)) : bounds.unknown(0)],
          ] as const;
        }),
      );
      const at = (name: string): number => unknowns.get(name) as number;
      for (const area of areas)
        bounds.equation([
          [at(`${area} all`), -1],
          [at(`${area} f`), 1],
          [at(`${area} m`), 1],
        ]);
      for (const [whole, parts] of Object.entries(partsOf))
        for (const what of ['all', 'f', 'm'])
          bounds.equation([[at(`${whole} ${what}`), -1], ...parts.map((part) => [at(`${part} ${what}`), 1] as const)]);
      bounds.propagate();
      expect(bounds.contradictory).toBe(false);
      return [...unknowns].flatMap(([name, unknown]) => {
        const value = bounds.valueOf(unknown);
        return value !== undefined && value > 0 && value < MINIMUM ? [`${name} ${year}`] : [];
      });
    });
    expect(certain).toEqual([]);
  });

  test('says the same in all kinds of files', () => {
    for (const plan of ['public/monitor/', 'council/rat/']) expect(strayFigures(filesIn(city, plan))).toEqual([]);
  });

  test('adds up where that is said', () => {
    const counts = publishedCounts(city);
    const isSum = Object.entries(partsOf).flatMap(([whole, parts]) =>
      years.map((_, time) => parts.reduce((sum, part) => sum + counts.all(part, time), 0) === counts.all(whole, time)),
    );
    const said = city.publications[0]?.protection?.altered?.[0]?.additive;
    expect(said).toBe(additive);
    if (additive) expect(isSum).not.toContain(false);
  });

  test('is read back with its statement as it was written', () => {
    const files = new Map(filesIn(city, 'public/monitor/'));
    const json = (path: string): unknown => JSON.parse(files.get(path) ?? '') as unknown;
    const { value, problems } = readPublication({
      collection: json('publication.json'),
      datasets: ['quote', 'frauen', 'frauenanteil'].map((id) => json(`data/${id}.json`)),
    });
    expect(problems).toEqual([]);
    expect(value?.protection).toEqual(city.publications[0]?.protection);
  });

  test('states the method and what stays true, without its secrets', () => {
    const [monitor] = city.publications;
    const [altered] = monitor?.protection?.altered ?? [];
    expect(altered?.statistics).toEqual([{ de: 'Leistungsberechtigte' }]);
    expect(monitor?.protection?.method).toBe('cell-suppression');
    const pages = city.files.filter(([path]) => path.endsWith('index.html') && path.includes('/monitor/'));
    for (const [, page] of pages) expect(page).toContain(protectionNote(monitor?.protection, 'de'));
    const telling = /maximumNoise|variance|01234567|89abcdef|"method":\{/i;
    expect(city.files.filter(([path, text]) => !path.includes('.min.js') && telling.test(text))).toEqual([]);
  });

  test('is the same again, also beside other numbers', async () => {
    expect((await publishCity(method)).files).toEqual(city.files);
    const changed = new Map(caseCounts).set('08;2024;m', 9999);
    const [before, after] = [publishedCounts(city), publishedCounts(await publishCity(method, changed))];
    for (const district of districts.slice(0, 7)) expect(after.all(district, 2)).toBe(before.all(district, 2));
  });
});

test.each(METHODS.filter(({ name }) => /random|cell/.test(name)))(
  '$name are others with another key',
  async ({ method }) => {
    const [one, other] = [await publishCity(method), await publishCity(method, caseCounts, OTHER)];
    expect(other.files).not.toEqual(one.files);
  },
);

describe('small-count rounding', () => {
  const method = '{ kind: small-count-rounding, base: 3 }';

  test('withstands the attack that takes every number as it stands', async () => {
    const sexes = {
      id: 'sex',
      categories: ['all', 'f', 'm'],
      sums: [{ total: 'all', parts: ['f', 'm'], complete: true }],
    };
    const files = filesIn(await publishCity(method), 'public/monitor/');
    const report = attack(files, { cases: { dimensions: [sexes], remainder: [], addsOverAreas: true } });
    expect(report).toMatchObject({ disclosures: [], contradictions: [] });
  });

  test('writes the same files of cities whose rounded counts are the same', async () => {
    const small = [...caseCounts].flatMap(([cell, count]) => (count === 1 || count === 2 ? [cell] : []));
    const alike = new Map<string, City[]>();
    for (let choice = 0; choice < 2 ** small.length; choice++) {
      const counts = new Map(caseCounts);
      small.forEach((cell, at) => counts.set(cell, 1 + ((choice >> at) & 1)));
      const city = await publishCity(method, counts);
      const key = JSON.stringify(roundedCells(city));
      alike.set(key, [...(alike.get(key) ?? []), city]);
    }
    const several = [...alike.values()].filter(({ length }) => length > 1);
    expect(several.length).toBeGreaterThan(0);
    for (const [one, ...others] of several) for (const other of others) expect(other.files).toEqual(one?.files);
  });

  const roundedCells = (city: City): number[] => {
    const counts = publishedCounts(city);
    return areas.flatMap((area) => years.flatMap((_, time) => [counts.f(area, time), counts.all(area, time)]));
  };
});

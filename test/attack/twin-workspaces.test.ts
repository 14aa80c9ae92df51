import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasValue, stateOf } from '../../src/model/observation-status.js';
import type { Publication } from '../../src/model/publication.js';
import { publishWorkspace } from '../../src/node/publish-workspace.js';
import { readWorkspace } from '../../src/node/workspace.js';
import type { LedgerRun } from '../../src/publish/ledger.js';
import { publishAfter } from '../../src/publish/publish.js';
import { folderWith, tempFolder } from '../node/temp-workspace.js';
import { type PublishedFile, readFolder } from './published-files.js';
import { hiddenNumbers, numbersIn } from './number-traces.js';
import {
  caseCells,
  caseCounts,
  type CaseCounts,
  cellName,
  districts,
  openFiles,
  sexes,
  twinCity,
  years,
} from './twin-city.js';

// Cities of which nobody outside can tell which is the true one: every published number is the same, and withheld
// ones are not. Whatever differs in what is published of them would tell something of what is withheld. Which cells are
// withheld may depend on what is in them (docs/methods/suppression.md, replay): here it is the same.

// what only the office has seen
const openRun = ({ publications }: Omit<LedgerRun, 'date'>): unknown =>
  publications.filter(({ restricted }) => !restricted);

interface City {
  readonly counts: CaseCounts;
  readonly files: readonly PublishedFile[];
  readonly publications: readonly Publication[];
  readonly run: string;
}

async function publishCity(counts: CaseCounts): Promise<City> {
  const { value: workspace, problems } = await readWorkspace(folderWith(twinCity(counts, { ofEveryKind: true })));
  if (!workspace) throw new Error(JSON.stringify(problems));
  const out = join(tempFolder(), 'out');
  const { value: publications, problems: refusals } = await publishWorkspace(workspace, out);
  if (!publications) throw new Error(JSON.stringify(refusals));
  const options = { version: '0', script: { href: 'x.js' }, sha256: () => 'x' };
  const { run } = publishAfter(workspace, options, { runs: [], digest: (text) => text });
  return {
    counts,
    files: openFiles(readFolder(out)),
    publications: publications.slice(0, 2),
    run: JSON.stringify(openRun(run())),
  };
}

/** Which cells are shown, and which withheld, as every reader sees it. */
const patternOf = ({ publications }: City): string =>
  JSON.stringify(
    publications.map(({ tables }) =>
      [...tables.values()].map(({ value, numerator, denominator }) =>
        [value, numerator, denominator].map((cube) => cube && [...cube.cells().statuses].map(stateOf)),
      ),
    ),
  );

/** Values of all published counts of cases, by selection, area and year; of inner cells added up by ourselves. */
function countsShown(counts: CaseCounts, { publications: [publication] }: City): string {
  const women = publication?.tables.get('frauenanteil')?.numerator;
  const all = publication?.tables.get('frauenanteil')?.denominator;
  const areasOf = { S: [...districts], A: districts.slice(0, 4), B: districts.slice(4) } as Record<string, string[]>;
  const shown = [women, all].flatMap((cube, selection) =>
    (cube?.dimension('area').categories ?? []).flatMap(({ code }, area) =>
      years.map((year, time) => {
        if (!hasValue(cube?.status([area, time]) ?? 0)) return undefined;
        const of = (district: string): number =>
          sexes
            .slice(0, selection + 1)
            .reduce((sum, sex) => sum + (counts.get(`${district};${year};${sex}`) as number), 0);
        return (areasOf[code] ?? [code]).reduce((sum, district) => sum + of(district), 0);
      }),
    ),
  );
  return JSON.stringify(shown);
}

/** What other cities may look like: some persons of one place live in another. */
function* othersThan(counts: CaseCounts): Generator<CaseCounts> {
  for (const year of years)
    for (const [i, one] of districts.entries())
      for (const other of districts.slice(i + 1))
        for (const moved of [['f'], ['m'], ['f', 'm']] as const)
          for (const sign of moved.length === 2 ? [1, -1] : [1])
            for (const many of stepsOf(counts, year, one, other, moved[0])) {
              const next = new Map(counts);
              moved.forEach((sex, at) => {
                const [from, to] = [`${one};${year};${sex}`, `${other};${year};${sex}`];
                const shift = at === 0 ? many : sign * many;
                next.set(from, (next.get(from) as number) - shift);
                next.set(to, (next.get(to) as number) + shift);
              });
              if ([...next.values()].every((count) => count >= 0)) yield next;
            }
}

// a few persons more or less, and so many that the small count is in the other place
function stepsOf(counts: CaseCounts, year: number, one: string, other: string, sex: string): number[] {
  const [a, b] = [counts.get(`${one};${year};${sex}`) as number, counts.get(`${other};${year};${sex}`) as number];
  return [1, -1, 2, a - 1, a - 2, 1 - b, 2 - b].filter((step) => step !== 0);
}

/** How far apart two cities are, cell by cell. */
const differences = (one: CaseCounts, other: CaseCounts): readonly (readonly [from: number, to: number])[] =>
  caseCells.flatMap((cell) => {
    const [from, to] = [one.get(cellName(cell)) as number, other.get(cellName(cell)) as number];
    return from === to ? [] : [[from, to] as const];
  });

describe('two cities that publish the same numbers', () => {
  let city: City;
  const twins: City[] = [];

  beforeAll(async () => {
    city = await publishCity(caseCounts);
    const shown = countsShown(caseCounts, city);
    for (const counts of othersThan(caseCounts)) {
      if (countsShown(counts, city) !== shown) continue;
      const twin = await publishCity(counts);
      if (patternOf(twin) === patternOf(city)) twins.push(twin);
    }
  });

  test('exist: with more persons, with fewer, and with the small count in another place', () => {
    const found = twins.map(({ counts }) => differences(caseCounts, counts));
    expect(found.every((cells) => cells.length >= 4)).toBe(true);
    expect(found.some((cells) => cells.some(([from, to]) => from === 1 && to === 2))).toBe(true);
    const isExchanged = found.some(
      (cells) => cells.some(([from, to]) => from < 3 && to > 2000) && cells.some(([from, to]) => from > 2000 && to < 3),
    );
    expect(isExchanged).toBe(true);
  });

  test('write the same files, byte by byte', () => {
    expect(city.files.filter(([path]) => /data\/[^.]+\.json$/.test(path))).toHaveLength(15);
    for (const { files } of twins) expect(files).toEqual(city.files);
  });

  test('enter the same in the ledger', () => {
    for (const { run } of twins) expect(run).toBe(city.run);
  });

  test('and no file has a digit of a withheld count', () => {
    const traces = hiddenNumbers(caseCounts, city.files);
    expect(traces.size).toBeGreaterThan(8);
    const found = city.files
      .filter(([path]) => !path.includes('sozialraum.min.js') && !path.endsWith('geometry.json'))
      .flatMap(([path, content]) =>
        numbersIn(content).flatMap((number) => (traces.has(number) ? [[path, number]] : [])),
      );
    expect(found).toEqual([]);
  });
});

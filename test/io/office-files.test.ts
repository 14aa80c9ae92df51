import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { previewImport } from '../../src/io/preview-import.js';
import { suggestImport } from '../../src/io/suggest-import.js';
import type { StatisticConfig } from '../../src/io/workspace-config.js';

const DATA = '../shared/data';
const CITIES = ['leipzig', 'magdeburg', 'hamburg', 'berlin', 'dresden'];

function tablesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return tablesIn(path);
    return /\.(?:csv|xlsx)$/.test(name) ? [path] : [];
  });
}
const read = async (path: string, change: (recipe: StatisticConfig) => StatisticConfig = (recipe) => recipe) => {
  const bytes = readFileSync(path);
  const suggested = await suggestImport(bytes, basename(path));
  if (!suggested.value) return { preview: undefined, problems: suggested.problems };
  const { recipe } = suggested.value;
  const filled = recipe.table.fixed?.Zeit === '' ? { ...recipe.table.fixed, Zeit: '2021' } : recipe.table.fixed;
  const table = { ...recipe.table, ...(filled ? { fixed: filled } : {}) };
  const { value: preview, problems } = await previewImport(bytes, change({ ...recipe, table }));
  return { preview, problems };
};

/** Files that do not come in as they are, and what a clerk is told. */
const REFUSED: Readonly<Record<string, string>> = {
  // no counts: shares, amounts, keys
  'bruttoausgaben-nach-dem-asylbewerberleistungsgesetz-nach-der-art-der-leistung-in-1-000-euro.xlsx': 'table-no-counts',
  'bruttoausgaben-der-sozialhilfe-nach-dem-sgb-xii-nach-der-art-der-leistung-in-1-000-euro.xlsx': 'table-no-counts',
  'jugend-und-altenquote-der-hauptwohnsitzbevoelkerung.xlsx': 'table-no-counts',
  'LOR_2021.csv': 'table-no-counts',
  // the year 2020 stands there twice, and 2022 not at all
  'reine-wohngeldhaushalte-nach-sozialer-stellung.xlsx': 'observation-duplicate',
  // three boroughs are called like one of their districts
  'Stadtteilprofile_2014.xlsx': 'observation-duplicate',
  'Stadtteilprofile_2014.csv': 'observation-duplicate',
  // two rows with a key that is none
  'mss-2019-00-4-3-districts.csv': 'observation-duplicate',
};

describe('tables that cities have published', () => {
  const tables = CITIES.flatMap((city) => tablesIn(join(DATA, city)));

  test.skipIf(tables.length === 0).each(tables)(
    '%s comes in by its suggested recipe, or is refused with a reason',
    async (path) => {
      const { preview, problems } = await read(path);
      const errors = [...new Set(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code))];
      expect(errors).not.toContain('person-level');
      const reason = REFUSED[basename(path)];
      expect(errors).toEqual(reason === undefined ? [] : [reason]);
      expect(preview === undefined).toBe(reason !== undefined);
    },
    30_000,
  );

  test.skipIf(tables.length === 0)('are as many as there are', () => {
    expect(tables).toHaveLength(49);
  });
});

const here = (path: string): boolean => existsSync(join(DATA, path));

describe('control totals', () => {
  const hamburg = 'hamburg/Stadtteilprofile_2014.csv';
  test.skipIf(!here(hamburg)).each([
    // 6,777 fewer than the boroughs: persons who are in no district of the file
    ['99 districts', 2, 100, 99, 1_782_217],
    ['7 boroughs', 101, 107, 7, 1_788_994],
    ['the city', 108, 108, 1, 1_788_994],
  ])('of Hamburg: %s', async (_name, from, to, areas, inhabitants) => {
    const only = { others: 'ignore' as const };
    const { preview } = await read(join(DATA, hamburg), (recipe) => ({
      ...recipe,
      table: { ...recipe.table, header: 1, rows: { from, to } },
      dimensions: recipe.dimensions?.map((each) => ({
        ...each,
        ...only,
        categories: each.categories.filter(({ code }) => code === 'bevoelkerung'),
      })),
    }));
    expect(preview).toMatchObject({ areas, total: inhabitants });
  });

  const leipzig = 'leipzig/ready/einwohner_lang.csv';
  test.skipIf(!here(leipzig))(
    'of Leipzig: 25 years, 5 categories, 63 districts, 10 boroughs and the city',
    async () => {
      const { preview } = await read(join(DATA, leipzig));
      expect(preview).toMatchObject({ observations: 25 * 5 * (63 + 10 + 1), areas: 74 });
    },
  );

  const municipalities = 'destatis/xlsx/AuszugGV2QAktuell.xlsx';
  test.skipIf(!here(municipalities))(
    'of Germany: 10,959 municipalities, read in less than 3 seconds',
    async () => {
      const bytes = readFileSync(join(DATA, municipalities));
      const parts = ['Land / Gebietsstand am 30.06.2024 (2. Quartal)', 'RB', 'Kreis', 'VB', 'Gem'];
      const recipe: StatisticConfig = {
        id: 'inhabitants',
        title: 'Bevölkerung',
        table: {
          file: 'a.xlsx',
          sheet: 'Onlineprodukt_Gemeinden30062024',
          header: [3, 4, 5],
          footer: 'Quelle',
          combine: { ARS: parts.map((part) => `Amtlicher Regionalschlüssel (ARS) / ${part}`) },
          fixed: { Stichtag: '2022-12-31' },
        },
        where: { 'Satz-art': ['60'] },
        area: { column: 'ARS' },
        period: { column: 'Stichtag' },
        value: { column: 'Bevölkerung2) / insgesamt / am 31.12.2022 (Jahr)' },
        countingUnit: 'person',
        kind: 'stock',
        source: 'destatis',
      };
      const start = process.cpuUsage();
      const towns = await previewImport(bytes, recipe);
      const { user, system } = process.cpuUsage(start);
      const seconds = (user + system) / 1e6;
      expect(towns.problems).toEqual([]);
      // the rows of kind 60 added up; the same as men and women of these rows
      expect(towns.value).toMatchObject({ areas: 10_959, total: 84_349_751 });
      expect(seconds).toBeLessThan(3);
    },
    30_000,
  );
});

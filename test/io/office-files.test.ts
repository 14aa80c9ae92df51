import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemSentence } from '../../src/format/problem/format-problem.js';
import { previewImport } from '../../src/io/preview-import.js';
import { suggestImport } from '../../src/io/suggest-import.js';
import type { StatisticConfig } from '../../src/io/workspace-config.js';

const DATA = '../shared/data';
const PLACES = ['leipzig', 'magdeburg', 'hamburg', 'berlin', 'dresden', 'germany', 'destatis'];

/** Files with data; boundaries are read by test/node/geometry-files.test.ts. */
function tablesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return tablesIn(path);
    return /\.(?:md|txt|geojson|geojson\.gz)$/.test(name) ? [] : [path];
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
  return { preview, problems: [...suggested.problems, ...problems] };
};

/**
 * What becomes of each file by the recipe that is suggested for it: the number of observations and the sum of all values, or why
 * it is refused. Numbers and sums were added up from the files without this library: columns of CSV and lists of JSON
 * with Python's own modules, workbooks from the XML of their sheets.
 */
const OUTCOME: Readonly<Record<string, readonly [observations: number, total: number] | string>> = {
  'leipzig/bevoelkerungsdichte.csv': [63, 590_319],
  'leipzig/kdvalues_einwohner_2000-2024_raw-api.json': [9_250, 122_240_751],
  // shares and means of a list stay out
  'leipzig/leipzigmaps_arbeitslose-insgesamt.json': [14_364, 2_632_131],
  'leipzig/leipzigmaps_einwohnerdichte.json': 'table-no-counts',
  'leipzig/leipzigmaps_jugendquote.json': 'table-no-counts',
  'leipzig/leipzigmaps_migranten.json': [6_048, 3_018_109],
  // men and women of several groups: their indentation is lost (D11)
  'leipzig/leipzigmaps_mit-1-person.json': 'observation-duplicate',
  'leipzig/ready/einwohner_lang.csv': [9_250, 122_240_751],
  'leipzig/ready/indikatoren_lang.csv': [38_367, 12_709_569],
  'magdeburg/kiss-md/arbeitsmarkt/aufwendungen-des-sozialen-dienstes.json': 'table-no-counts',
  'magdeburg/kiss-md/arbeitsmarkt/aufwendungen-des-sozialen-dienstes.xlsx': 'table-no-counts',
  // the JSON of KISS-MD: columns without a label are left out, null is secret or missing
  'magdeburg/kiss-md/arbeitsmarkt/bruttoausgaben-der-sozialhilfe-nach-dem-sgb-xii-nach-der-art-der-leistung-in-1-000-euro.json':
    'columns-unlabelled',
  'magdeburg/kiss-md/arbeitsmarkt/bruttoausgaben-der-sozialhilfe-nach-dem-sgb-xii-nach-der-art-der-leistung-in-1-000-euro.xlsx':
    'table-no-counts',
  'magdeburg/kiss-md/arbeitsmarkt/bruttoausgaben-nach-dem-asylbewerberleistungsgesetz-nach-der-art-der-leistung-in-1-000-euro.json':
    'columns-unlabelled',
  'magdeburg/kiss-md/arbeitsmarkt/bruttoausgaben-nach-dem-asylbewerberleistungsgesetz-nach-der-art-der-leistung-in-1-000-euro.xlsx':
    'table-no-counts',
  'magdeburg/kiss-md/arbeitsmarkt/faelle-von-sozialhilfe-nach-sgb-xii-und-sgb-ix-ausserhalb-von-einrichtungen.json':
    'columns-unlabelled',
  'magdeburg/kiss-md/arbeitsmarkt/faelle-von-sozialhilfe-nach-sgb-xii-und-sgb-ix-ausserhalb-von-einrichtungen.xlsx': [
    49, 164_624,
  ],
  'magdeburg/kiss-md/arbeitsmarkt/faelle-von-sozialhilfe-nach-sgb-xii-und-sgb-ix-innerhalb-von-einrichtungen.json': [
    14, 17_292,
  ],
  'magdeburg/kiss-md/arbeitsmarkt/faelle-von-sozialhilfe-nach-sgb-xii-und-sgb-ix-innerhalb-von-einrichtungen.xlsx': [
    28, 23_847,
  ],
  'magdeburg/kiss-md/arbeitsmarkt/hilfeempfaenger-nach-dem-sgb-xii-nach-altersklassen-und-geschlecht.json':
    'columns-unlabelled',
  'magdeburg/kiss-md/arbeitsmarkt/hilfeempfaenger-nach-dem-sgb-xii-nach-altersklassen-und-geschlecht.xlsx': [
    210, 99_012,
  ],
  'magdeburg/kiss-md/arbeitsmarkt/vom-sozial-und-wohnungsamt-betreute-mietschuldner.json': [7, 6_989],
  'magdeburg/kiss-md/arbeitsmarkt/vom-sozial-und-wohnungsamt-betreute-mietschuldner.xlsx': [21, 7_182],
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/mischhaushalte-durchschnittlicher-wohngeldanspruch.json': [8, 1_335],
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/mischhaushalte-durchschnittlicher-wohngeldanspruch.xlsx':
    'table-no-counts',
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/mischhaushalte-gezahltes-wohngeld-durchschnittsbetraege-von-wohngeld-und-wohnflaeche.json':
    'table-no-counts',
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/mischhaushalte-gezahltes-wohngeld-durchschnittsbetraege-von-wohngeld-und-wohnflaeche.xlsx':
    'table-no-counts',
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/mischhaushalte-haushalte-mit-wohngeld-nach-sozialer-stellung.json':
    'columns-unlabelled',
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/mischhaushalte-haushalte-mit-wohngeld-nach-sozialer-stellung.xlsx': [
    48, 2_645,
  ],
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/reine-wohngeldhaushalte-durchschnittlicher-wohngeldanspruch.json': [
    16, 1_651,
  ],
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/reine-wohngeldhaushalte-durchschnittlicher-wohngeldanspruch.xlsx':
    'table-no-counts',
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/reine-wohngeldhaushalte-empfaengerhaushalte-sowie-durchschnittsbetraege-von-wohngeld-und-wohnflaeche.json':
    [8, 1_335],
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/reine-wohngeldhaushalte-empfaengerhaushalte-sowie-durchschnittsbetraege-von-wohngeld-und-wohnflaeche.xlsx':
    'table-no-counts',
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/reine-wohngeldhaushalte-nach-haushaltsgroesse.json': [56, 49_767],
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/reine-wohngeldhaushalte-nach-haushaltsgroesse.xlsx': [56, 49_767],
  // the year 2020 stands there twice, and 2022 not at all
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/reine-wohngeldhaushalte-nach-sozialer-stellung.json':
    'observation-duplicate',
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/reine-wohngeldhaushalte-nach-sozialer-stellung.xlsx':
    'observation-duplicate',
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/wohngeld-nach-wohngeldgesetz-monatliche-wohngeldempfaenger-haushalte-und-zahlbetrag-in-euro.json':
    'null-ambiguous',
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/wohngeld-nach-wohngeldgesetz-monatliche-wohngeldempfaenger-haushalte-und-zahlbetrag-in-euro.xlsx':
    [419, 2_766_079],
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/wohngeldempfaenger-nach-stadtteilen.json': 'null-ambiguous',
  'magdeburg/kiss-md/bautaetigkeit-und-wohnen/wohngeldempfaenger-nach-stadtteilen.xlsx': [640, 47_113],
  'magdeburg/kiss-md/bevoelkerung/bevoelkerung-nach-stadtteilen/hauptwohnsitzbevoelkerung-nach-familienstand.json': [
    197, 2_434_994,
  ],
  'magdeburg/kiss-md/bevoelkerung/bevoelkerung-nach-stadtteilen/hauptwohnsitzbevoelkerung-nach-familienstand.xlsx': [
    1_182, 4_869_799,
  ],
  'magdeburg/kiss-md/bevoelkerung/jugend-und-altenquote-der-hauptwohnsitzbevoelkerung.json': 'columns-unlabelled',
  'magdeburg/kiss-md/bevoelkerung/jugend-und-altenquote-der-hauptwohnsitzbevoelkerung.xlsx': 'table-no-counts',
  'magdeburg/kiss-md/kommunale-finanzen/sozialaufwendungen-der-stadt-magdeburg-1991-2022.json': 'table-no-counts',
  'magdeburg/kiss-md/kommunale-finanzen/sozialaufwendungen-der-stadt-magdeburg-1991-2022.xlsx': 'table-no-counts',
  // three boroughs are called like one of their districts; recipes below
  'hamburg/Stadtteilprofile_2014.csv': 'observation-duplicate',
  'hamburg/Stadtteilprofile_2014.xlsx': 'observation-duplicate',
  'berlin/LOR_2021.csv': 'table-no-counts',
  'berlin/einwohnerbestand_06-2022_plr.csv': [5_962, 10_443_104],
  // a list of areas that correspond, no table
  'berlin/lor-matches.json': 'format-unsupported',
  'berlin/mss/mss-2019-00-1-planning-areas.csv': [447, 3_748_148],
  'berlin/mss/mss-2019-00-2-1-planning-areas.csv': [447, 3_748_148],
  'berlin/mss/mss-2019-00-2-2-district-regions.csv': [138, 3_748_148],
  'berlin/mss/mss-2019-00-2-3-districts.csv': [12, 3_748_148],
  'berlin/mss/mss-2019-00-3-districts.csv': [446, 3_744_764],
  'berlin/mss/mss-2019-00-4-1-planning-areas.csv': [447, 3_748_148],
  'berlin/mss/mss-2019-00-4-2-district-regions.csv': [138, 3_722_372],
  // two rows with a key that is none (D9)
  'berlin/mss/mss-2019-00-4-3-districts.csv': 'observation-duplicate',
  'berlin/mss/mss-2021-00-1-planning-areas.csv': [542, 3_769_962],
  'berlin/mss/mss-2021-00-2-1-planning-areas.csv': [447, 3_082_266],
  'berlin/mss/mss-2021-00-2-2-district-regions.csv': [143, 3_769_962],
  'berlin/mss/mss-2021-00-2-3-districts.csv': [12, 3_769_962],
  'berlin/mss/mss-2021-00-3-districts.csv': [542, 3_769_962],
  'berlin/mss/mss-2021-00-4-1-1-planning-areas.csv': [447, 3_769_962],
  'berlin/mss/mss-2021-00-4-1-planning-areas.csv': [542, 3_769_962],
  'berlin/mss/mss-2021-00-4-2-1-district-regions.csv': [138, 3_769_962],
  'berlin/mss/mss-2021-00-4-2-district-regions.csv': [143, 3_769_962],
  'berlin/mss/mss-2021-00-4-3-1-districts.csv': [12, 3_769_962],
  'berlin/mss/mss-2021-00-4-3-districts.csv': [12, 3_769_962],
  'berlin/mss_2021_index-indikatoren_z-werte_plr.csv': [542, 3_769_962],
  'berlin/mss_2021_kontext-indikatoren_anteile_plr.csv': [542, 3_769_962],
  'dresden/arbeitslose_2018_md1_AUSZUG.csv': [195, 114_015],
  'dresden/haushalte_md24e_2024_alleinerziehende.csv': [162, 67_262],
  // scores and quintiles
  'germany/GISD_Bund_Kreis.csv': 'table-no-counts',
  'germany/GISD_Sachsen_Kreis.csv': 'table-no-counts',
  'germany/inkar/A_ArbeitslosigkeitKreis.xls': 'format-unsupported',
  'germany/inkar/B_BeschaeftigtemitakadAbschluss-pre2012.xlsx': 'table-no-counts',
  'destatis/ffcsv/1000A-2022_de_flat.csv': [1_360, 992_585_015],
  'destatis/ffcsv/11111-02-01-4_de_flat.csv': [489, 10_752],
  'destatis/ffcsv/12211-0001_de_flat.csv': [225, 838_830_000],
  'destatis/ffcsv/12211-Z-11_de_flat.csv': [1_956, 53_569_000],
  'destatis/ffcsv/12411-01-01-4_de_flat.csv': [1_467, 176_460_354],
  'destatis/ffcsv/12411-01-01-4_en_flat.csv': [1_467, 176_460_354],
  'destatis/ffcsv/13111-01-03-4_de_flat.csv': [3_300, 244_328_538],
  'destatis/ffcsv/2000S-2003_de_flat.csv': [72, 726_996_030],
  'destatis/ffcsv/46181-0001_de_flat.csv': [8, 105_909_000],
  'destatis/ffcsv/73111-01-01-4_de_flat.csv': [489, 43_548_083],
  'destatis/ffcsv/91111-0001_de_flat.csv': 'table-no-counts',
  'destatis/restatis_cubefile_47414BJ002.csv': 'table-no-counts',
  'destatis/wide/12411-0013.csv': [30_912, 2_320_271_068],
  'destatis/wide/12612-0002.csv': [2_628, 131_047_724],
  // five levels mixed; a recipe below
  'destatis/xlsx/AuszugGV2QAktuell.xlsx': 'category-unknown',
  'destatis/xlsx/tafel-17-19.xlsx': 'table-no-counts',
};

const tables = PLACES.flatMap((place) => tablesIn(join(DATA, place)));

describe.skipIf(tables.length === 0)('files that cities and offices have published', () => {
  test('are all known to this test', () => {
    expect(tables.map((path) => path.slice(DATA.length + 1)).sort()).toEqual(Object.keys(OUTCOME).sort());
  });

  test.each(Object.entries(OUTCOME))(
    '%s comes in by its suggested recipe, or is refused with a reason',
    async (path, expected) => {
      const { preview, problems } = await read(join(DATA, path));
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (typeof expected === 'string') {
        expect(preview).toBeUndefined();
        expect([...new Set(errors.map(({ code }) => code))]).toEqual([expected]);
        for (const each of errors) expect(problemSentence(each, 'de').length).toBeGreaterThan(40);
      } else {
        expect(errors).toEqual([]);
        expect([preview?.observations, preview?.total]).toEqual(expected);
      }
    },
  );

  test('labels that stand for several groups are named (D11)', async () => {
    const { problems } = await read(join(DATA, 'leipzig/leipzigmaps_mit-1-person.json'));
    expect(problems.flatMap(({ code, params }) => (code === 'labels-repeated' ? [params] : []))).toEqual([
      { dimension: 'merkmal', labels: 'Männer, Frauen' },
    ]);
  });

  test('boundaries are no tables, and it is said where they belong', async () => {
    const { problems } = await read(join(DATA, 'leipzig/ortsteile.geojson'));
    expect(problems.map(({ code, params }) => [code, params])).toEqual([
      ['format-unsupported', { format: 'boundaries' }],
    ]);
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

  const municipalities = 'destatis/xlsx/AuszugGV2QAktuell.xlsx';
  test.skipIf(!here(municipalities))('of Germany: 10,959 municipalities', async () => {
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
    const towns = await previewImport(bytes, recipe);
    expect(towns.problems).toEqual([]);
    // the rows of kind 60 added up; the same as men and women of these rows
    expect(towns.value).toMatchObject({ areas: 10_959, total: 84_349_751 });
  });
});

import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { command, type Found, paramsOf } from './command.js';

const DATA = '../shared/data/leipzig';
const WORKSPACE = 'docs/examples/leipzig';

/** Rows of a table of the city, by the names of its columns; no cell of these files is quoted. */
function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(join(DATA, 'ready', file), 'utf8')
    .trim()
    .split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])));
}

/** The workspace with its description changed. */
function changed(from: string | RegExp, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sozialraum-'));
  const yaml = readFileSync(join(WORKSPACE, 'sozialraum.yaml'), 'utf8');
  const other = yaml.replace(from, to);
  expect(other).not.toBe(yaml);
  writeFileSync(join(folder, 'sozialraum.yaml'), other);
  return folder;
}

describe.skipIf(!existsSync(DATA))('check finds in Leipzig’s data', () => {
  let found: readonly Found[];
  beforeAll(async () => {
    const answer = await command('check', WORKSPACE, '--data', DATA);
    expect(answer.code).toBe(0);
    found = answer.json.problems;
  });
  const params = (code: string, statistic?: string): readonly Found['params'][] => paramsOf(found, code, statistic);

  test('D1b/1: small numbers of unemployed that became zero from 2018 on', () => {
    const cut = params('quality-zeros-suspicious', 'arbeitslose');
    const periodsOf = (category: string): unknown => cut.find((each) => each['category'] === category)?.['periods'];
    expect(periodsOf('Ausländerinnen und Ausländer')).toBe('2018-12-31, 2019-12-31, 2020-12-31, 2021-12-31');
    expect(periodsOf('unter 25 Jahre')).toBe('2018-12-31, 2019-12-31, 2020-12-31');
  });

  test('D1b/2: totals of unemployed that are more than their parts, in the districts where they are', () => {
    const rows = rowsOf('indikatoren_lang.csv').filter((row) => row['datei'] === 'arbeitslose-insgesamt');
    const count = (group: string, of: Record<string, string>): number =>
      Number(
        rows.find((row) => row['merkmal'] === group && row['ot'] === of['ot'] && row['jahr'] === of['jahr'])?.['wert'],
      );
    const contradictions = rows.filter(
      (row) =>
        row['merkmal'] === 'Arbeitslose insgesamt' &&
        Number(row['wert']) !== count('Männer', row) + count('Frauen', row),
    );
    const places = contradictions.map((row) => `${row['ot']} ${row['jahr']}-12-31`);
    const bySex = found.find(
      (each) => each.code === 'quality-parts-differ' && each.params['parts'] === 'Männer + Frauen',
    );
    expect(bySex?.params['count']).toBe(contradictions.length);
    expect(bySex?.figures?.map(({ area, period }) => `${area} ${period}`).sort()).toEqual(places.sort());
    // 7 by sex and 11 by the law that supports them
    const counts = params('quality-parts-differ', 'arbeitslose').map((each) => Number(each['count']));
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(18);
  });

  test('D1b/3: a figure that was not there: long-term unemployed are zero everywhere in four years', () => {
    expect(params('quality-all-zero', 'arbeitslose')).toEqual([
      { category: 'Langzeitarbeitslose', periods: '2018-12-31, 2019-12-31, 2021-12-31, 2022-12-31' },
    ]);
  });

  test('D2/1: more inhabitants in the city than in its districts', () => {
    const [remainder] = params('quality-remainder-declared', 'einwohner');
    expect(remainder).toMatchObject({ level: 'stadt' });
  });

  test('D2/2: remainders of one or two persons, which would be a disclosure, are counted and kept confidential', () => {
    // 2012, 2014, 2018, 2020 and 2024 at least
    expect(Number(params('quality-remainder-declared', 'einwohner')[0]?.['small'])).toBeGreaterThanOrEqual(5);
  });

  test('D2/2: they are warned of where the workspace does not declare them', async () => {
    const { json } = await command('check', changed('    remainder: [stadt]\n', ''), '--data', DATA);
    expect(paramsOf(json.problems, 'quality-remainder-small', 'einwohner')).toHaveLength(1);
  });

  test('D4/1: boundaries that run clockwise', () => {
    expect(params('geometry-winding')).toEqual(
      expect.arrayContaining([
        { clockwise: 63, total: 63 },
        { clockwise: 10, total: 10 },
      ]),
    );
  });

  test('D11/1: one label for two groups', () => {
    const labels = params('label-ambiguous', 'sgb2-personen').map((each) => each['label']);
    expect(labels).toEqual(expect.arrayContaining(['Männer', 'Frauen']));
  });

  test('D11/2: series that jump because the order of the two groups differs between years', () => {
    const outliers = found.find(
      (each) => each.code === 'quality-outliers-series' && each.path === 'statistics.sgb2-personen',
    );
    // 1,510 cells differ by their order alone
    expect(Number(outliers?.params['count'])).toBeGreaterThan(1000);
    expect(JSON.stringify(outliers?.figures)).toMatch(/(elb|nef)-(maenner|frauen)/);
  });

  test('D11/4: shares among counts', () => {
    const [mixed] = params('quality-units-mixed', 'sgb2-personen');
    expect(mixed?.['labels']).toMatch(/SGB-II-Quote/);
    expect(mixed?.['labels']).not.toMatch(/Leistungsberechtigte/);
  });

  test('D11/5: the year from which entitled persons are the sum of those able and not able to work', () => {
    expect(params('quality-identity-break', 'sgb2-personen')).toEqual([
      expect.objectContaining({ total: 'Leistungsberechtigte', period: '2016-12-31' }),
    ]);
  });

  test('D11/6: persons are not the sum of those entitled and not entitled since 2016', async () => {
    const folder = changed(/(parts: \[lb, nicht-lb\]), complete: false/, '$1');
    const { json } = await command('check', folder, '--data', DATA);
    const breaks = paramsOf(json.problems, 'quality-identity-break', 'sgb2-personen');
    const persons = breaks.find((each) => each['total'] === 'Personen in Bedarfsgemeinschaften');
    expect(persons?.['period']).toBe('2016-12-31');
    expect(Number(persons?.['after'])).toBeLessThan(15);
  });

  test('and says each in a German sentence that ends and names no undefined thing', () => {
    for (const { message } of found) {
      expect(message).toMatch(/^\p{Lu}|^\d|^[a-z]+ SGB/u);
      expect(message).toMatch(/\.$/);
      expect(message).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe.skipIf(!existsSync(DATA))('check refuses boundaries', () => {
  test('D3/1 and D3/2: whose coordinates are swapped, with an area for the whole, and publish writes nothing', async () => {
    const folder = changed(
      'file: ortsteile.geojson, code: OT, name: Name',
      'file: BAD_leipzig-districts_latlon-swapped.geojson, code: key, name: title',
    );
    const out = join(folder, 'out');
    const { code, json } = await command('check', folder, '--data', DATA);
    expect(code).toBe(1);
    const swapped = json.problems.find((each) => each.code === 'geometry-axis-swapped');
    expect(swapped?.message).toMatch(/Breite|Länge|vertauscht/);
    expect(paramsOf(json.problems, 'geometry-pseudo-area')).toMatchObject([{ area: 'Gesamt' }]);
    await command('publish', folder, '--data', DATA, '--out', out);
    expect(existsSync(out)).toBe(false);
  });
});

import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasValue } from '../../../src/model/observation-status.js';
import { readWorkspace } from '../../../src/node/workspace.js';
import { publish } from '../../../src/publish/publish.js';
import { type Answer, command } from './command.js';

const DATA = '../shared/data';
const KISS = `${DATA}/magdeburg/kiss-md`;
const LEIPZIG = `${DATA}/leipzig`;

interface Audited {
  readonly tables: readonly {
    readonly withheld: number;
    readonly minimum: number;
    readonly zerosShown: boolean;
    readonly belowMinimum: boolean;
    readonly open: readonly { readonly labels: readonly string[]; readonly reason: string }[];
    readonly unproven: readonly unknown[];
  }[];
}

/** Year and district of the open cells; never a value. */
const placesOf = ({ json }: Answer<Audited>, reason?: string): string[] =>
  (json.tables[0]?.open ?? [])
    .filter((each) => reason === undefined || each.reason === reason)
    .map(({ labels }) =>
      [/\d{4}/.exec(labels.join(' '))?.[0], labels.find((label) => /^\d{2}$/.test(label))].join(' '),
    );
const yearsOf = (places: readonly string[]): string[] => [...new Set(places.map((place) => place.slice(0, 4)))].sort();

// The places are those of DEFECTS.md; what the cells hold is written nowhere.
describe.skipIf(!existsSync(KISS))('audit of tables that Magdeburg has published', () => {
  test('D1/1: housing benefit by district is open in full in 10 of 16 years, 5 of them by one subtraction', async () => {
    const audited = await command<Audited>(
      'audit',
      `${KISS}/bautaetigkeit-und-wohnen/wohngeldempfaenger-nach-stadtteilen.xlsx`,
    );
    expect(audited.code).toBe(1);
    expect(audited.json.tables).toMatchObject([{ withheld: 36, minimum: 3, zerosShown: true, belowMinimum: true }]);
    expect(placesOf(audited, 'difference').sort()).toEqual(['2009 74', '2010 76', '2011 76', '2013 72', '2018 78']);
    expect(yearsOf(placesOf(audited, 'forced'))).toEqual(['2012', '2016', '2019', '2023', '2024']);
    expect(yearsOf(placesOf(audited))).toHaveLength(10);
  });

  test('D1/2: population by family status is open in the 9 rows with one withheld cell', async () => {
    const file = 'bevoelkerung/bevoelkerung-nach-stadtteilen/hauptwohnsitzbevoelkerung-nach-familienstand.xlsx';
    const audited = await command<Audited>('audit', `${KISS}/${file}`);
    const rows = ['2021 40', '2021 54', '2021 76', '2021 78', '2022 58', '2022 60', '2022 76', '2024 54', '2025 58'];
    expect(placesOf(audited)).toEqual(expect.arrayContaining(rows));
    expect(audited.json.tables[0]?.unproven).toEqual([]);
  });
});

describe.skipIf(!existsSync(LEIPZIG))('publishing Leipzig', () => {
  test('D14: counts of 1 and 2, of which the unemployed foreigners alone have 100, go out nowhere', async () => {
    const { value: workspace } = await readWorkspace('docs/examples/leipzig', { data: LEIPZIG });
    const districts = new Set(
      workspace?.areas.areas.flatMap(({ code, level }) => (level === 'ortsteil' ? [code] : [])),
    );
    const unemployed = workspace?.statistics.find(({ id }) => id === 'arbeitslose')?.cube.slice('gruppe', 'auslaender');
    let small = 0;
    unemployed?.forEach((value, status, [area = 0]) => {
      const { code = '' } = unemployed.dimension('area').categories[area] ?? {};
      if (hasValue(status) && (value === 1 || value === 2) && districts.has(code)) small++;
    });
    expect(small).toBe(100);
    const { value: published } = publish(workspace!, { version: '1', script: { href: 'x.js' }, sha256: () => '' });
    let [shown, open] = [0, 0];
    for (const { publication } of published ?? [])
      for (const { indicator, value, numerator } of publication.tables.values())
        (indicator.form === 'count' ? value : numerator)?.forEach((count, status) => {
          if (!hasValue(status)) return;
          shown++;
          if (count === 1 || count === 2) open++;
        });
    expect(open).toBe(0);
    expect(shown).toBeGreaterThan(10_000);
  });
});

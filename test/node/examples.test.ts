import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkspace } from '../../src/node/workspace.js';
import { findQuality } from '../../src/quality/find-quality.js';
import { tempFolder } from './temp-workspace.js';

const leipzig = '../shared/data/leipzig';

describe('Brückstedt', () => {
  test('is a sound workspace of 63 districts in 10 boroughs, fifteen years and three audiences', async () => {
    const { value, problems } = await readWorkspace('docs/examples/brueckstedt');
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const count = (level: string) => value?.areas.areas.filter((area) => area.level === level).length;
    // 63 of today and one that was divided in 2018
    expect([count('stadt'), count('stadtbezirk'), count('stadtteil')]).toEqual([1, 10, 64]);
    expect(value?.statistics.map(({ id }) => id)).toEqual([
      'einwohner',
      'sgb2-personen',
      'sgb2-bedarfsgemeinschaften',
      'sgb12',
      'wohngeld',
      'asylblg',
      'hze',
    ]);
    const [population] = value?.statistics ?? [];
    expect(population?.cube.dimension('time').categories).toHaveLength(15);
    expect(value?.publications.map(({ audience, accessRestricted }) => [audience, accessRestricted])).toEqual([
      ['public', false],
      ['council', false],
      ['internal', true],
    ]);
  });

  test('adds up: the city is the sum of its districts in every year', async () => {
    const { value } = await readWorkspace('docs/examples/brueckstedt');
    const cube = value?.statistics[0]?.cube.slice('alter', 'insgesamt').slice('geschlecht', 'insgesamt');
    const text = readFileSync('docs/examples/brueckstedt/tables/einwohner.csv', 'utf8');
    for (const year of ['2010', '2017', '2018', '2024']) {
      const rows = text.split(/\r?\n/).filter((row) => row.startsWith(`31.12.${year};`));
      const sum = rows.reduce((total, row) => total + Number(row.split(';')[4]), 0);
      const time = cube?.dimension('time').indexOf.get(`${year}-12-31`) ?? -1;
      expect(cube?.value([0, time])).toBe(sum);
    }
  });
});

describe.skipIf(!existsSync(leipzig))('Leipzig', () => {
  const read = () => readWorkspace('docs/examples/leipzig', { data: leipzig });

  test('is a sound workspace of 63 districts in 10 boroughs', async () => {
    const { value, problems } = await read();
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(value?.areas.areas).toHaveLength(74);
    expect(value?.indicators).toHaveLength(12);
    const population = value?.statistics[0]?.cube.slice('gruppe', 'insgesamt');
    // ready/einwohner_lang.csv, first and last year of the city
    const [first, last] = [population?.value([0, 0]), population?.value([0, 24])];
    const rows = readFileSync(join(leipzig, 'ready/einwohner_lang.csv'), 'utf8').split('\n');
    const ofCity = (year: number) =>
      rows.find((row) => row.startsWith(`stadt,14713000,Leipzig,${year},Einwohner insgesamt,`));
    expect([first, last]).toEqual([2000, 2024].map((year) => Number(ofCity(year)?.split(',').at(-1))));
  });

  test('has its awkward spots found: turned boundaries, one label for two groups, shares among counts', async () => {
    const codes = (await read()).problems.map(({ code, params }) => [code, params] as const);
    expect(codes).toContainEqual(['geometry-winding', { clockwise: 63, total: 63 }]);
    expect(codes).toContainEqual([
      'label-ambiguous',
      { dimension: 'gruppe', label: 'Männer', categories: 'elb-maenner, nef-maenner' },
    ]);
    const mixed = codes.flatMap(([code, params]) => (code === 'quality-units-mixed' ? [JSON.stringify(params)] : []));
    expect(mixed.join()).toContain('SGB-II-Quote');
  });

  test('has its awkward figures found: suspicious zeros, contradictions, a remainder of few persons, a break', async () => {
    const { value } = await read();
    const found = (value ? findQuality(value, '2025-06-30') : []).map(({ code, place }) => `${code} ${place.path}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'quality-zeros-suspicious statistics.arbeitslose',
        'quality-all-zero statistics.arbeitslose',
        'quality-parts-differ statistics.arbeitslose',
        expect.stringMatching(/^quality-remainder.* statistics.einwohner$/),
        'quality-identity-break statistics.sgb2-personen',
      ]),
    );
  });

  test('is refused with its districts in the Indian Ocean', async () => {
    const folder = tempFolder();
    const yaml = readFileSync('docs/examples/leipzig/sozialraum.yaml', 'utf8');
    const swapped = 'BAD_leipzig-districts_latlon-swapped.geojson';
    writeFileSync(
      join(folder, 'sozialraum.yaml'),
      yaml.replace('file: ortsteile.geojson, code: OT, name: Name', `file: ${swapped}, code: key, name: title`),
    );
    const { value, problems } = await readWorkspace(folder, { data: leipzig });
    expect(value).toBeUndefined();
    expect(problems.map((found) => found.code)).toContain('geometry-axis-swapped');
  });
});

import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLeipzigJson } from '../../src/io/leipzig-json.js';
import { tableCube } from '../../src/io/table-cube.js';
import { stateOf } from '../../src/model/observation-status.js';

const row = (id: number, name: string, wert: unknown, more: object = {}) => ({
  ...{ id, name, wert, jahr: '2024', periode: 'y', einheit: null, kategorie: 'Bestand', rubrik: 'Einwohner' },
  ...{ stadtbezirk: null, ortsteil: null },
  ...more,
});
const read = (json: unknown) => readLeipzigJson(JSON.stringify(json), 'a.json');

describe('an answer of Leipzig’s statistics API', () => {
  test('has levels by the names given, and indicators below those less indented', () => {
    const { value } = read({
      daten: [
        row(3, '   Frauen', '3'),
        row(1, 'Einwohner insgesamt', '5'),
        row(2, '   Männer', '2'),
        row(4, 'Einwohner insgesamt', '5', { stadtbezirk: 'Mitte' }),
        row(5, 'Einwohner insgesamt', '5', { ortsteil: 'Zentrum', einheit: 'Personen' }),
      ],
    });
    expect(value?.dimensions[0]?.categories).toEqual([
      { code: 'stadt/Leipzig', label: 'Leipzig' },
      { code: 'stadtbezirk/Mitte', label: 'Mitte', parent: 'stadt/Leipzig' },
      { code: 'ortsteil/Zentrum', label: 'Zentrum' },
    ]);
    expect(value?.dimensions[2]?.categories).toEqual([
      { code: 'Einwohner insgesamt / Frauen', label: 'Frauen', parent: 'Einwohner insgesamt' },
      { code: 'Einwohner insgesamt', label: 'Einwohner insgesamt' },
      { code: 'Einwohner insgesamt / Männer', label: 'Männer', parent: 'Einwohner insgesamt' },
    ]);
    expect(value?.metadata.title).toBe('Bestand: Einwohner');
  });

  test('keeps two indicators of one name apart by what they are part of', () => {
    const names = ['Leistungsberechtigte', '   Männer', 'Erwerbsfähige', '   Männer'];
    const { value } = read(names.map((name, i) => row(i, name, '1')));
    expect(value?.dimensions[2]?.categories.map(({ code }) => code)).toEqual([
      'Leistungsberechtigte',
      'Leistungsberechtigte / Männer',
      'Erwerbsfähige',
      'Erwerbsfähige / Männer',
    ]);
  });

  test('knows what is no number, and refuses what it does not know', () => {
    const { value } = read(['x', null, '.', '41,5', '0'].map((wert, i) => row(i, `M${i}`, wert)));
    expect([...(value?.statuses ?? [])].map(stateOf)).toEqual(['not-applicable', 'missing', 'suppressed', 'ok', 'ok']);
    expect([...(value?.values ?? [])]).toEqual([NaN, NaN, NaN, 41.5, 0]);
    expect(read([row(1, 'M', '??')]).problems).toMatchObject([{ code: 'sign-unknown', params: { sign: '??' } }]);
    expect(read([row(1, 'M', '5', { jahr: 'bald' })]).problems).toMatchObject([{ code: 'period-unreadable' }]);
  });

  test('that is none, or empty, is refused', () => {
    const codes = (json: unknown) => read(json).problems.map(({ code, place }) => [code, place.path]);
    expect(codes({ daten: 5 })).toEqual([['value-unexpected', 'daten']]);
    expect(codes([{ name: 'M', wert: {} }])).toEqual([['value-unexpected', 'daten[0]']]);
    expect(codes([])).toEqual([['rows-none', undefined]]);
    expect(codes({ meta: {}, data: { '2024': { A: [{ value: 1 }] } } })).toEqual([['value-unexpected', 'data.2024.A']]);
  });

  test('never makes the reader stop, whatever stands in it', () => {
    const part = fc.oneof(fc.jsonValue(), fc.record({ name: fc.string(), wert: fc.string(), jahr: fc.string() }));
    fc.assert(
      fc.property(fc.oneof(fc.array(part), fc.record({ meta: fc.object(), data: fc.object() })), (json) => {
        const { value, problems } = read(json);
        expect(value !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
    );
  });
});

const folder = '../shared/data/leipzig';

describe.skipIf(!existsSync(folder))('real files of Leipzig', () => {
  const open = (name: string) => readLeipzigJson(readFileSync(`${folder}/${name}`, 'utf8'), name);

  test('inhabitants of 2000 to 2024: 25 years, 5 indicators, 63 quarters, 10 districts and the city', () => {
    const { value, problems } = open('kdvalues_einwohner_2000-2024_raw-api.json');
    expect(problems.map(({ code }) => code)).toEqual(['format-found']);
    expect(value?.values).toHaveLength(9250);
    expect(value?.dimensions.map(({ categories }) => categories.length)).toEqual([74, 25, 5]);
    const cube = tableCube(value!, '').value!;
    const sum = (level: RegExp, year: string): number =>
      cube.dimensions[0]!.categories.reduce((total, { code }, area) => {
        const index = [
          area,
          cube.dimensions[1]!.indexOf.get(year)!,
          cube.dimensions[2]!.indexOf.get('Einwohner insgesamt')!,
        ];
        return level.test(code) ? total + cube.value(index) : total;
      }, 0);
    // the city has 479,996 in 2000, of whom 579 belong to no quarter, and 2 in 2024
    expect(sum(/^stadt\//, '2000')).toBe(479_996);
    expect(sum(/^ortsteil/, '2000')).toBe(479_996 - 579);
    expect(sum(/^stadtbezirk/, '2000')).toBe(479_996 - 579);
    expect(sum(/^stadt\//, '2024') - sum(/^ortsteil/, '2024')).toBe(2);
  });

  test.each(['arbeitslose-insgesamt', 'einwohnerdichte', 'jugendquote', 'migranten'])(
    'leipzigmaps %s has 63 quarters',
    (name) => {
      const { value, problems } = open(`leipzigmaps_${name}.json`);
      expect(problems.map(({ code }) => code)).toEqual(['format-found']);
      expect(value?.dimensions[0]?.categories.length).toBe(63);
      expect(tableCube(value!, name).problems).toEqual([]);
    },
  );

  test('leipzigmaps mit-1-person has men and women twice for an area and year, which makes no cube', () => {
    const { value } = open('leipzigmaps_mit-1-person.json');
    const { value: cube, problems } = tableCube(value!, 'a.json');
    expect(cube).toBeUndefined();
    expect(problems[0]).toMatchObject({
      code: 'observation-duplicate',
      params: { key: 'ortsteil/Holzhausen, 2008, Männer' },
    });
  });
});

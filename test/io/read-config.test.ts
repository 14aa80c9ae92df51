import { expect, test } from 'vitest';
import { readWorkspaceConfig } from '../../src/io/read-config.js';
import { changed, configSample } from './config-sample.js';

const found = (changes: Record<string, unknown>) =>
  readWorkspaceConfig(changed(configSample(), changes)).problems.map(({ code, place, params }) => ({
    code,
    path: place.path,
    ...params,
  }));

test('a complete file has a value and no problems', () => {
  const { value, problems } = readWorkspaceConfig(configSample());
  expect(problems).toEqual([]);
  expect(value).toEqual(configSample());
});

test('every unknown key is reported with the keys that are known, not only the first of an object', () => {
  expect(
    found({ 'city.nam': 'X', 'city.size': 3, colour: 'red', 'statistics.0.dimensions.0.categories.1.lable': 'M' }),
  ).toEqual([
    { code: 'key-unknown', path: 'city.nam', key: 'nam', known: 'name, fictional' },
    { code: 'key-unknown', path: 'city.size', key: 'size', known: 'name, fictional' },
    {
      code: 'key-unknown',
      path: 'statistics[0].dimensions[0].categories[1].lable',
      key: 'lable',
      known: 'code, label, ages, match, where, column',
    },
    {
      code: 'key-unknown',
      path: 'colour',
      key: 'colour',
      known:
        'sozialraum, city, publisher, areas, rules, databases, sources, statistics, imports, standard, indicators, planning, publications',
    },
  ]);
});

test('a rule is a minimum or the profile of an authority, not both', () => {
  expect(found({ 'rules.three': { profile: 'bundesagentur' } })).toEqual([]);
  expect(found({ 'rules.three': { profile: 'arbeitsagentur' } })).toEqual([
    {
      code: 'value-unexpected',
      path: 'rules.three.profile',
      expected: 'bundesagentur | eurostat-ifs | acro',
      received: 'arbeitsagentur',
    },
  ]);
  expect(found({ 'rules.three': { profile: 'acro', minimum: 3 } })).toEqual([
    { code: 'value-unexpected', path: 'rules.three', expected: 'profile | minimum', received: 'profile, minimum' },
  ]);
  expect(found({ 'rules.three': {} })).toEqual([
    { code: 'value-missing', path: 'rules.three', expected: 'minimum | profile' },
  ]);
});

test('a key that is missing, or has nothing behind it, is a missing value', () => {
  expect(found({ 'statistics.0.countingUnit': undefined, 'city.name': null })).toEqual([
    { code: 'value-missing', path: 'city.name', expected: 'text' },
    { code: 'value-missing', path: 'statistics[0].countingUnit', expected: 'countingUnit' },
  ]);
});

test('a code that YAML has read as a number asks for quotes', () => {
  expect(
    found({ 'areas.levels.0.areas.0.code': 4, 'areas.levels.1.parent': { code: 4 }, 'indicators.0.title': 2024 }),
  ).toEqual([
    { code: 'text-unquoted', path: 'areas.levels[0].areas[0].code', received: '4' },
    { code: 'text-unquoted', path: 'areas.levels[1].parent.code', received: '4' },
    { code: 'text-unquoted', path: 'indicators[0].title', received: '2024' },
  ]);
});

test('a value of the wrong kind names what is expected and what was found', () => {
  expect(
    found({
      'statistics.0.kind': 'Bestand',
      'rules.three.minimum': 2.5,
      'areas.boundaryDate': '31.12.2024',
      'publications.0.topics': 'alle',
      'indicators.0.decimals': 9,
      'statistics.0.table.file': '../geheim.csv',
      'statistics.0.id': 'Einwohner 2024',
    }),
  ).toEqual([
    { code: 'value-unexpected', path: 'areas.boundaryDate', expected: 'date', received: '31.12.2024' },
    { code: 'value-unexpected', path: 'rules.three.minimum', expected: 'integer', received: '2.5' },
    { code: 'value-unexpected', path: 'statistics[0].id', expected: 'id', received: 'Einwohner 2024' },
    {
      code: 'value-unexpected',
      path: 'statistics[0].table.file',
      expected: 'path or web address',
      received: '../geheim.csv',
    },
    {
      code: 'value-unexpected',
      path: 'statistics[0].kind',
      expected: 'stock | mean-stock | distinct-in-period | flow',
      received: 'Bestand',
    },
    { code: 'value-unexpected', path: 'indicators[0].decimals', expected: '0 to 6', received: '9' },
    { code: 'value-unexpected', path: 'publications[0].topics', expected: 'list', received: 'alle' },
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:amt@stadt.example', 'www.stadt.example', 'https://'])(
  'an address that becomes a link leads to the web, not to %s',
  (received) => {
    expect(found({ 'publisher.url': received })).toEqual([
      { code: 'value-unexpected', path: 'publisher.url', expected: 'url', received },
    ]);
  },
);

test('an address on the web is taken as it is written', () => {
  expect(found({ 'publisher.url': 'https://www.stadt.example/amt?x=1#y' })).toEqual([]);
});

test('where one of several forms is possible, the problem is that of the form nearest to what was written', () => {
  expect(
    found({
      'city.name': ['a'],
      'publisher.name': 'x',
      'indicators.0.title': { en: 'Share' },
      'indicators.0.definition': { de: 'x', fr: 'y' },
      'areas.levels.1.parent': {},
    }),
  ).toEqual([
    { code: 'key-unknown', path: 'indicators[0].definition.fr', key: 'fr', known: 'de, en' },
    { code: 'value-unexpected', path: 'city.name', expected: 'text', received: 'list' },
    { code: 'value-missing', path: 'areas.levels[1].parent', expected: 'code | prefix | property' },
    { code: 'value-missing', path: 'indicators[0].title.de', expected: 'de' },
  ]);
  expect(found({ 'areas.levels.1.parent': { code: 'S', prefix: 1 } })).toEqual([
    { code: 'value-unexpected', path: 'areas.levels[1].parent', expected: 'prefix | code', received: 'prefix, code' },
  ]);
  expect(found({ 'indicators.0.title': ['a'] })).toEqual([
    { code: 'value-unexpected', path: 'indicators[0].title', expected: 'text | object', received: 'list' },
  ]);
});

test('a file of another format version is refused with both versions, and nothing else is said about it', () => {
  expect(found({ sozialraum: 2, colour: 'red' })).toEqual([
    { code: 'format-version-unknown', path: 'sozialraum', expected: '1', received: '2' },
  ]);
  expect(found({ sozialraum: undefined })).toEqual([
    { code: 'value-missing', path: 'sozialraum', expected: 'sozialraum' },
  ]);
});

test.each([undefined, null, 'Text', 4, [], true])(
  'content that is no object (%j) has problems and no value',
  (json) => {
    const { value, problems } = readWorkspaceConfig(json);
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  },
);

test('a list where an object belongs is reported as such', () => {
  expect(found({ city: ['Musterstadt'] })).toContainEqual({
    code: 'value-unexpected',
    path: 'city',
    expected: 'object',
    received: 'list',
  });
});

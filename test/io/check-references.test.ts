import { expect, test } from 'vitest';
import { checkReferences } from '../../src/io/check-references.js';
import type { WorkspaceConfig } from '../../src/io/workspace-config.js';
import { changed, configSample } from './config-sample.js';

const found = (changes: Record<string, unknown>) =>
  checkReferences(changed(configSample(), changes) as WorkspaceConfig).map(({ code, place, params }) => ({
    code,
    path: place.path,
    ...params,
  }));

const total = { total: 'total', parts: ['m', 'f'] };

test('nothing is wrong with the sample', () => expect(found({})).toEqual([]));

test('everything that is named and does not exist is reported with what there is', () => {
  const filter = { sex: ['w'], alter: ['0-18'] };
  expect(
    found({
      'sources.0.rule': 'five',
      'publications.0.rule': 'five',
      'statistics.0.source': 'meldewesen',
      'statistics.0.area.level': 'ortsteil',
      'statistics.0.remainder': ['city', 'bezirk'],
      'indicators.0.numerator': { statistic: 'population', filter },
      'indicators.0.denominator': { statistic: 'einwohner' },
      'publications.0.topics.0.indicators': ['women', 'men'],
      'areas.changes': [{ code: '9', level: 'ortsteil' }],
    }),
  ).toEqual([
    {
      code: 'reference-unknown',
      path: 'areas.changes[0].level',
      kind: 'level',
      id: 'ortsteil',
      known: 'city, district',
    },
    { code: 'reference-unknown', path: 'sources[0].rule', kind: 'rule', id: 'five', known: 'three' },
    { code: 'reference-unknown', path: 'statistics[0].source', kind: 'source', id: 'meldewesen', known: 'register' },
    {
      code: 'reference-unknown',
      path: 'statistics[0].area.level',
      kind: 'level',
      id: 'ortsteil',
      known: 'city, district',
    },
    {
      code: 'reference-unknown',
      path: 'statistics[0].remainder[1]',
      kind: 'level',
      id: 'bezirk',
      known: 'city, district',
    },
    {
      code: 'reference-unknown',
      path: 'indicators[0].numerator.filter.alter',
      kind: 'dimension',
      id: 'alter',
      known: 'sex',
    },
    {
      code: 'reference-unknown',
      path: 'indicators[0].numerator.filter.sex[0]',
      kind: 'category',
      id: 'w',
      known: 'total, m, f',
    },
    {
      code: 'reference-unknown',
      path: 'indicators[0].denominator.statistic',
      kind: 'statistic',
      id: 'einwohner',
      known: 'population',
    },
    { code: 'reference-unknown', path: 'publications[0].rule', kind: 'rule', id: 'five', known: 'three' },
    {
      code: 'reference-unknown',
      path: 'publications[0].topics[0].indicators[1]',
      kind: 'indicator',
      id: 'men',
      known: 'women',
    },
  ]);
});

test('a statistic that is said to have the same total has to be there', () => {
  expect(found({ 'statistics.0.quality': { partOf: ['nobody'] } })).toMatchObject([
    { code: 'reference-unknown', path: 'statistics[0].quality.partOf[0]', kind: 'statistic', id: 'nobody' },
  ]);
  expect(found({ 'statistics.0.quality': { sameTotalAs: ['nobody'] } })).toMatchObject([
    { code: 'reference-unknown', path: 'statistics[0].quality.sameTotalAs[0]', kind: 'statistic', id: 'nobody' },
  ]);
});

test('an id that occurs twice is reported at its second place', () => {
  const [topic] = configSample().publications[0]?.topics ?? [];
  const [level] = configSample().areas.levels;
  expect(
    found({
      'publications.0.topics': [topic, topic],
      'areas.levels.1.id': level?.id,
      'statistics.0.dimensions.0.categories.2.code': 'm',
      'statistics.0.dimensions.0.sums': [],
      'statistics.0.dimensions.0.id': 'time',
      'indicators.0.numerator.filter': { time: ['m'] },
      'indicators.0.denominator.filter': { time: ['total'] },
    }),
  ).toEqual([
    { code: 'id-duplicate', path: 'areas.levels[1].id', kind: 'level', id: 'city' },
    { code: 'id-duplicate', path: 'statistics[0].dimensions[0].id', kind: 'dimension', id: 'time' },
    { code: 'id-duplicate', path: 'statistics[0].dimensions[0].categories[2].code', kind: 'category', id: 'm' },
    { code: 'id-duplicate', path: 'publications[0].topics[1].id', kind: 'topic', id: 'people' },
  ]);
});

test('sums name categories that exist, and no total is its own part', () => {
  const sums = 'statistics.0.dimensions.0.sums';
  expect(found({ [sums]: [{ total: 'total', parts: ['m', 'd'] }] })).toEqual([
    {
      code: 'reference-unknown',
      path: 'statistics[0].dimensions[0].sums[0].parts[1]',
      kind: 'category',
      id: 'd',
      known: 'total, m, f',
    },
  ]);
  expect(found({ [sums]: [total, { total: 'm', parts: ['total'] }] })).toContainEqual({
    code: 'value-unexpected',
    path: 'statistics[0].dimensions[0].sums',
    expected: 'sums without a cycle',
    received: 'sums of sex',
  });
});

test('a dimension that is not filtered needs a total', () => {
  expect(found({ 'statistics.0.dimensions.0.sums': undefined })).toEqual([
    { code: 'selection-without-total', path: 'indicators[0].denominator', dimension: 'sex' },
  ]);
});

test('a total is not added to one of its parts, nor women to foreigners', () => {
  const choose = (...codes: string[]) => ({ 'indicators.0.numerator.filter': { sex: codes } });
  expect(found(choose('f', 'total'))).toEqual([
    {
      code: 'selection-overlap',
      path: 'indicators[0].numerator.filter.sex',
      dimension: 'sex',
      total: 'total',
      part: 'f',
    },
  ]);
  expect(found(choose('f', 'm'))).toEqual([]);
  const categories = ['total', 'm', 'f', 'german', 'foreign'].map((code) => ({ code }));
  const both = {
    'statistics.0.dimensions.0.categories': categories,
    'statistics.0.dimensions.0.sums': [total, { total: 'total', parts: ['german', 'foreign'] }],
  };
  expect(found({ ...both, ...choose('german', 'foreign') })).toEqual([]);
  expect(found({ ...both, ...choose('f', 'foreign') }).map(({ code }) => code)).toEqual(['selection-overlap']);
});

test('a ratio needs a denominator and a count has none', () => {
  expect(found({ 'indicators.0.denominator': undefined })).toEqual([
    { code: 'denominator-missing', path: 'indicators[0]', form: 'share' },
  ]);
  expect(found({ 'indicators.0.form': 'count' })).toEqual([
    { code: 'denominator-unexpected', path: 'indicators[0].denominator', form: 'count' },
  ]);
});

test('a share of one counting unit in another is warned of', () => {
  const households = { ...configSample().statistics[0], id: 'households', countingUnit: 'household' };
  const statistics = [...configSample().statistics, households];
  expect(found({ statistics, 'indicators.0.numerator.statistic': 'households' })).toEqual([
    { code: 'counting-units-differ', path: 'indicators[0]', numerator: 'household', denominator: 'person' },
  ]);
});

test('values stand in one column, or in one column a category, and never in both', () => {
  const dimension = 'statistics.0.dimensions.0';
  const columns = (...names: (string | undefined)[]) =>
    ['total', 'm', 'f'].map((code, i) => ({ code, ...(names[i] && { column: names[i] }) }));
  expect(found({ 'statistics.0.value': undefined })).toEqual([
    { code: 'value-missing', path: 'statistics[0].value', expected: 'value' },
  ]);
  expect(found({ [`${dimension}.column`]: undefined, [`${dimension}.categories`]: columns('a', 'b') })).toEqual([
    { code: 'value-missing', path: 'statistics[0].dimensions[0].categories[2].column', expected: 'column' },
    { code: 'key-unknown', path: 'statistics[0].value', key: 'value', known: 'dimensions' },
  ]);
  expect(
    found({
      'statistics.0.value': undefined,
      [`${dimension}.column`]: undefined,
      [`${dimension}.categories`]: columns('a', 'b', 'c'),
    }),
  ).toEqual([]);
});

test('a level has areas, and a way to the level above', () => {
  expect(found({ 'areas.levels.1.geometry': undefined, 'areas.levels.1.parent': undefined })).toEqual([
    { code: 'value-missing', path: 'areas.levels[1]', expected: 'areas | geometry' },
    { code: 'value-missing', path: 'areas.levels[1].parent', expected: 'parent' },
    { code: 'value-missing', path: 'areas.levels', expected: 'geometry' },
  ]);
});

test('periods are written as ISO 8601 has them', () => {
  const reason = 'Reform';
  expect(
    found({
      'statistics.0.breaks': [{ period: '01/2023', reason }],
      'indicators.0.breaks': [{ period: '2023-13', reason }],
      'indicators.0.target': { value: 50, period: '30.06.2030' },
    }).map(({ path }) => path),
  ).toEqual(['statistics[0].breaks[0].period', 'indicators[0].breaks[0].period', 'indicators[0].target.period']);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CATALOGUE } from '../../src/indicators/catalogue/catalogue.js';
import { BELOW_AGE_LIMIT } from '../../src/indicators/catalogue/ages.js';
import { fromCatalogue } from '../../src/io/catalogue-config.js';
import { checkReferences } from '../../src/io/check-references.js';
import { readWorkspaceConfig } from '../../src/io/read-config.js';
import { indicatorsOf } from '../../src/io/indicators-config.js';
import type { CatalogueEntry } from '../../src/model/catalogue.js';
import type { IndicatorConfig, WorkspaceConfig } from '../../src/io/workspace-config.js';
import { changed, configSample } from './config-sample.js';

const taken = (
  indicators: readonly IndicatorConfig[],
  standard?: WorkspaceConfig['standard'],
  catalogue = CATALOGUE,
) => {
  const config = changed(configSample(), { indicators, standard }) as WorkspaceConfig;
  return fromCatalogue(config, catalogue);
};
const one = (indicator: IndicatorConfig, standard?: WorkspaceConfig['standard']) =>
  taken([indicator], standard).config.indicators[0];

describe('an indicator from the catalogue', () => {
  test('has the definition and the texts of its entry, over the standard statistics', () => {
    expect(one({ from: 'sgb2-rate' })).toMatchObject({
      id: 'sgb2-rate',
      title: { de: 'SGB-II-Quote', en: 'Basic income rate (SGB II)' },
      form: 'share',
      numerator: { statistic: 'sgb2-recipients' },
      denominator: { statistic: 'population', ages: { age: BELOW_AGE_LIMIT } },
      polarity: 'high-is-bad',
      statutes: CATALOGUE.get('sgb2-rate')?.statutes,
    });
  });

  test('counts the statistics and categories that a city says take the place of the standard ones', () => {
    const standard = {
      population: { statistic: 'einwohner', dimensions: { age: 'alter' } },
      'sgb2-recipients': { statistic: 'leistungen', filter: { art: ['sgb2'] } },
    };
    expect(one({ from: 'sgb2-rate' }, standard)).toMatchObject({
      numerator: { statistic: 'leistungen', filter: { art: ['sgb2'] } },
      denominator: { statistic: 'einwohner', ages: { alter: BELOW_AGE_LIMIT } },
    });
  });

  test('adds up the own categories that make a standard one', () => {
    const women: CatalogueEntry = {
      ...(CATALOGUE.get('under-18-share') as CatalogueEntry),
      definition: { form: 'count', numerator: { statistic: 'population', filter: { sex: ['female'] } } },
    };
    const standard = {
      population: {
        statistic: 'einwohner',
        dimensions: { sex: { dimension: 'geschlecht', categories: { female: ['w', 'wd'] } } },
      },
    };
    const { config } = taken([{ from: 'under-18-share' }], standard, new Map([['under-18-share', women]]));
    expect(config.indicators[0]?.numerator).toEqual({ statistic: 'einwohner', filter: { geschlecht: ['w', 'wd'] } });
  });

  test('is what the workspace says otherwise', () => {
    const own = {
      id: 'quote',
      from: 'sgb2-rate',
      title: 'Unsere Quote',
      decimals: 2,
      denominator: { statistic: 'einwohner', ages: { alter: [{ from: 0, to: 64 }] } },
    };
    const { from: _, ...said } = own;
    expect(one(own)).toMatchObject({ ...said, numerator: { statistic: 'sgb2-recipients' } });
  });

  test('that is computed from another means it by the id it has here', () => {
    const { config } = taken([{ from: 'sgb2-rate', id: 'quote' }, { from: 'sgb2-rate-change' }]);
    expect(config.indicators[1]).toMatchObject({
      derived: { change: { of: 'quote', since: 'previous', as: 'absolute' } },
      unit: { de: 'Prozentpunkte', en: 'percentage points' },
    });
  });

  test('that does not exist is reported, as are statistics a city does not have', () => {
    const { config, problems } = taken([{ from: 'sgb-2-rate' }]);
    expect(problems.map(({ code, place }) => [code, place.path])).toEqual([
      ['reference-unknown', 'indicators[0].from'],
    ]);
    expect(config.indicators).toEqual([{ from: 'sgb-2-rate' }]);
    const missing = checkReferences(taken([{ from: 'sgb2-rate' }]).config).filter(({ place }) =>
      place.path?.startsWith('indicators[0]'),
    );
    expect(missing.map(({ code, params }) => [code, 'id' in params ? params.id : ''])).toEqual([
      ['reference-unknown', 'sgb2-recipients'],
      ['reference-unknown', 'age'],
    ]);
  });

  test('that selects along a dimension which the city has restricted already is reported', () => {
    const standard = { population: { statistic: 'population', filter: { age: ['0-17'] } } };
    expect(taken([{ from: 'sgb2-rate' }], standard).problems.map(({ code }) => code)).toEqual([
      'standard-part-conflict',
    ]);
  });

  test('becomes an indicator with the age bounds of its denominator printed', () => {
    const { config } = taken([{ from: 'sgb2-rate' }, { from: 'sgb2-rate-change' }]);
    const { indicators, derived } = indicatorsOf(config.indicators, () => 'person');
    expect(indicators[0]).toMatchObject({ per: 100, unit: { de: '%' }, decimals: 1, ages: BELOW_AGE_LIMIT });
    expect(derived[0]).toMatchObject({ form: 'derived', per: 1, unit: { de: 'Prozentpunkte' }, ages: BELOW_AGE_LIMIT });
  });
});

describe('the guide for cities', () => {
  const guide = readFileSync(new URL('../../docs/guides/katalog.md', import.meta.url), 'utf8');
  const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => parse(yaml) as object);

  test('writes indicators as the workspace file takes them', () => {
    expect(blocks.length).toBeGreaterThan(2);
    for (const block of blocks)
      expect(readWorkspaceConfig({ ...configSample(), ...block }).problems, JSON.stringify(block)).toEqual([]);
  });

  test('takes over entries that the catalogue has', () => {
    for (const { indicators } of blocks as { indicators: IndicatorConfig[] }[])
      expect(taken(indicators).problems).toEqual([]);
  });
});

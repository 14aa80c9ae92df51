import { describe, expect, test } from 'vitest';
import { levelOverTime } from '../../src/figure/level-over-time.js';
import type { Cube } from '../../src/model/cube.js';
import type { IndicatorTable, Publication } from '../../src/model/publication.js';
import { catalogueFile } from '../../src/publish/catalogue-file.js';
import { datasetFile } from '../../src/publish/dataset-file.js';
import { readCatalogue } from '../../src/publish/published-files.js';
import { readPublication } from '../../src/publish/read-publication.js';
import { smallCity } from '../fixtures/small-city.js';

type Json = Record<string, unknown>;
const wire = (content: unknown): Json => JSON.parse(JSON.stringify(content)) as Json;
const written = (publication: Publication) => ({
  collection: wire(catalogueFile(publication)),
  datasets: [...publication.tables.values()].map((table) => wire(datasetFile(publication, table))),
  geometry: wire(publication.geometry),
});
const cells = (cube: Cube | undefined) => cube && [...cube.cells().values, ...cube.cells().statuses];

describe('readPublication', () => {
  test('gives back what was published: every value, every status', () => {
    const { value: read, problems } = readPublication(written(smallCity));
    expect(problems).toEqual([]);
    for (const [id, table] of smallCity.tables) {
      const back = read?.tables.get(id);
      expect(cells(back?.value)).toEqual(cells(table.value));
      if (table.denominator) expect(cells(back?.numerator)).toEqual(cells(table.numerator));
      expect(back?.periods).toEqual(table.periods);
      expect(back?.areas.areas).toEqual(table.areas.areas);
      expect(back?.areas.childrenOf).toEqual(table.areas.childrenOf);
      expect(back?.indicator).toEqual(table.indicator);
      const levels = table.areas.levels.map((level) => [level.id, levelOverTime(table, level.id)] as const);
      expect(back?.overTime).toEqual(new Map(levels));
    }
    expect(read?.topics).toEqual(smallCity.topics);
    expect(read?.protection).toEqual(smallCity.protection);
    expect(read?.protectionNote).toEqual(smallCity.protectionNote);
    expect(read?.geometry).toEqual(smallCity.geometry);
  });

  test('has the indicators and topics of the datasets it is given, and offers no others', () => {
    const { datasets, ...rest } = written(smallCity);
    const offered = (count: number): unknown => {
      const { value } = readPublication({ ...rest, datasets: datasets.slice(0, count) });
      return [value?.indicators.map(({ id }) => id), value?.topics.flatMap(({ indicators }) => indicators)];
    };
    const [first = ''] = smallCity.tables.keys();
    expect(smallCity.tables.size).toBeGreaterThan(1);
    expect(offered(1)).toEqual([[first], [first]]);
    expect(offered(0)).toEqual([[], []]);
  });

  test('reads a statement of protection with and without what was proven and the digest', () => {
    const protection = {
      ...smallCity.protection,
      proven: { width: 2, contributor: true },
      figures: `sha256-${'A'.repeat(43)}=`,
    };
    const { value, problems } = readPublication(written({ ...smallCity, protection } as Publication));
    expect(problems).toEqual([]);
    expect(value?.protection).toEqual(protection);
    const odd = { ...protection, figures: '<b>' };
    expect(readPublication(written({ ...smallCity, protection: odd } as Publication)).value).toBeUndefined();
  });

  test('never shows a number beside a status that says there is none', () => {
    const parts = written(smallCity);
    const dataset = parts.datasets[0] as { value: unknown[]; status: Record<string, string> };
    dataset.value[0] = 4711;
    dataset.status['0'] = 'suppressed';
    const table = [...(readPublication(parts).value?.tables.values() ?? [])][0];
    expect(table?.value.value([0, 0])).toBeNaN();
  });

  test('works out by itself what files of an earlier version do not say of levels over time', () => {
    const parts = written(smallCity);
    for (const dataset of parts.datasets) delete ((dataset['extension'] as Json)['sozialraum'] as Json)['overTime'];
    const { value, problems } = readPublication(parts);
    expect(problems).toEqual([]);
    for (const [id, table] of smallCity.tables) {
      const back = value?.tables.get(id) as IndicatorTable;
      expect(back.overTime).toBeUndefined();
      for (const { id: level } of table.areas.levels)
        expect(levelOverTime(back, level)).toEqual(levelOverTime(table, level));
    }
  });

  test('passes over levels and periods that nobody knows, and over what is said of them', () => {
    const parts = written(smallCity);
    const { overTime } = (parts.datasets[0]?.['extension'] as Json)['sozialraum'] as { overTime: Record<string, Json> };
    overTime['district'] = { periods: ['1066', '2024', '2023'], bounds: [], largest: 1 };
    overTime['galaxy'] = { periods: [], bounds: [1], largest: 1 };
    const table = readPublication(parts).value?.tables.get('sgb2-quote') as IndicatorTable;
    expect(levelOverTime(table, 'district').periods.map(({ id }) => id)).toEqual(['2023', '2024']);
  });

  test.each<[string, unknown]>([
    ['bounds that fall', { periods: [], bounds: [2, 1], largest: 3 }],
    ['bounds that are none', { periods: [], bounds: ['1', null], largest: 3 }],
    ['more bounds than a map has colours for', { periods: [], bounds: [1, 2, 3, 4, 5], largest: 6 }],
    ['a largest value that is no number', { periods: [], bounds: [], largest: 'all' }],
    ['periods that are no list', { periods: '2024', bounds: [], largest: 3 }],
    ['nothing', null],
  ])('refuses %s of a level over time', (_, level) => {
    const parts = written(smallCity);
    const { overTime } = (parts.datasets[0]?.['extension'] as Json)['sozialraum'] as { overTime: Json };
    overTime['district'] = level;
    const { value, problems } = readPublication(parts);
    expect(value).toBeUndefined();
    expect(problems[0]?.place.path).toMatch(/overTime\.district/);
  });

  test('reports all that is wrong with all files at once', () => {
    const parts = written(smallCity);
    parts.datasets[0] = { class: 'dataset', id: ['area'], size: [1] };
    parts.geometry = { type: 'FeatureCollection' };
    const { value, problems } = readPublication(parts);
    expect(value).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['value-unexpected', 'value-missing']));
    expect(problems.map(({ place }) => place.file)).toContain('geometry.json');
  });

  test.each<[string, (json: Json) => void]>([
    ['a number that is text', (json) => ((json['value'] as unknown[])[3] = '12')],
    ['fewer values than cells', (json) => (json['value'] as unknown[]).pop()],
    ['an unknown status', (json) => (json['status'] = { 3: 'secret' })],
    ['a size that is not that of the dimensions', (json) => ((json['size'] as number[])[0] = 1_000_000_000)],
    ['a dimension without categories', (json) => delete (json['dimension'] as Json)['area']],
    ['a dimension that every object has', (json) => (json['id'] = ['constructor', 'time', 'metric'])],
    [
      'no figures',
      (json) => (json['dimension'] = { ...(json['dimension'] as Json), metric: { category: { index: [] } } }),
    ],
    ['a missing extension', (json) => delete json['extension']],
    ['no format', (json) => delete ((json['extension'] as Json)['sozialraum'] as Json)['format']],
  ])('refuses a dataset with %s', (_, harm) => {
    const parts = written(smallCity);
    harm(parts.datasets[0] as Json);
    const { value, problems } = readPublication(parts);
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  test.each([null, 1, 'x', [], {}, { class: 'collection' }, { extension: { sozialraum: null } }])(
    'refuses %j as a catalogue without throwing',
    (json) => {
      const { value, problems } = readCatalogue(json);
      expect(value).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
    },
  );

  test('says of another format version what it expected and got', () => {
    const { collection } = written(smallCity);
    ((collection['extension'] as Json)['sozialraum'] as Json)['format'] = 99;
    expect(readCatalogue(collection).problems).toMatchObject([
      { code: 'format-version-unknown', params: { expected: '1', received: '99' } },
    ]);
  });

  test('lets no address through that is not one of the web', () => {
    const { collection } = written(smallCity);
    const extension = (collection['extension'] as Json)['sozialraum'] as { publisher: Json };
    extension.publisher['url'] = 'javascript:alert(1)';
    expect(readCatalogue(collection).value).toBeUndefined();
  });
});

test('the catalogue names the file of every indicator', () => {
  const catalogue = readCatalogue(wire(catalogueFile(smallCity))).value;
  expect([...(catalogue?.files.tables ?? [])]).toEqual(
    [...smallCity.tables.keys()].map((id) => [id, `data/${id}.json`]),
  );
  expect(catalogue?.files.geometry).toBe('geometry.json');
});

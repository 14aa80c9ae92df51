import { describe, expect, test } from 'vitest';
import { previewImport } from '../../src/io/preview-import.js';
import { suggestImport } from '../../src/io/suggest-import.js';

const dataset = (over: object) => ({
  class: 'dataset',
  label: 'Haushalte nach Größe',
  id: ['geo', 'year', 'size', 'measure'],
  size: [2, 2, 3, 2],
  role: { geo: ['geo'], time: ['year'], metric: ['measure'] },
  dimension: {
    geo: { category: { index: ['01', '02'], label: { '01': 'Nord', '02': 'Süd' } } },
    year: { category: { index: ['2023', '2024'] } },
    size: { label: 'Größe', category: { index: ['1', '2', 'all'], label: { all: 'zusammen' } } },
    measure: {
      category: {
        index: ['n', 'share'],
        label: { n: 'Haushalte', share: 'Anteil' },
        unit: { n: { label: 'Anzahl' }, share: { label: '%' } },
      },
    },
  },
  // ones, twos and their total, in each of four places; beside each its share of the total
  value: [120, 240, 130, 270].flatMap((all, at) => {
    const ones = 37 + at * 11;
    return [ones, (100 * ones) / all, all - ones, 100 - (100 * ones) / all, all, 100];
  }),
  ...over,
});
const suggest = async (json: unknown, wanted?: string) => {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  return { bytes, ...(await suggestImport(bytes, 'daten/haushalte.json', wanted)) };
};

describe('a recipe for a file that says itself what its dimensions are', () => {
  test('has them as they are, takes the counts alone, and finds the sums', async () => {
    const { value } = await suggest(dataset({}));
    expect(value?.recipe).toMatchObject({
      id: 'haushalte',
      title: 'Haushalte nach Größe',
      table: { file: 'daten/haushalte.json' },
      where: { measure: ['n'] },
      area: { column: 'geo' },
      period: { column: 'year' },
      value: { column: 'value' },
      dimensions: [{ id: 'size', label: 'Größe', column: 'size', sums: [{ total: 'all', parts: ['1', '2'] }] }],
      countingUnit: 'household',
    });
    const kinds = value?.notes.map(({ note }) => note) ?? [];
    for (const kind of ['title', 'area', 'columns-left-out', 'unit', 'source']) expect(kinds).toContain(kind);
  });

  test('reads the file that it was made from', async () => {
    const { bytes, value } = await suggest(dataset({}));
    const preview = await previewImport(bytes, value!.recipe);
    // 12 counts: each total twice over
    expect(preview.value).toMatchObject({
      observations: 12,
      total: 2 * (120 + 240 + 130 + 270),
      skipped: { where: 12 },
    });
  });

  test('names the dataset where a file holds several', async () => {
    const item = [dataset({}), dataset({ label: 'Andere' })];
    const { value } = await suggest({ class: 'collection', link: { item } }, 'Andere');
    expect(value?.recipe.table.sheet).toBe('Andere');
    const unknown = await suggest({ class: 'collection', link: { item } }, 'Dritte');
    expect(unknown.problems.map(({ code }) => code)).toContain('reference-unknown');
  });

  test('is refused for shares alone', async () => {
    const { value, dimension } = dataset({});
    const share = { category: { index: ['share'], unit: { share: { label: '%' } } } };
    const shares = value.filter((_, at) => at % 2 === 1);
    const only = dataset({ size: [2, 2, 3, 1], dimension: { ...dimension, measure: share }, value: shares });
    expect((await suggest(only)).problems.map(({ code }) => code)).toContain('table-no-counts');
  });
});

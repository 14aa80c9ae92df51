import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewImport } from '../../src/io/preview-import.js';
import { suggestImport } from '../../src/io/suggest-import.js';

const bytes = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
const suggest = async (...lines: readonly string[]) => {
  const { value, problems } = await suggestImport(bytes(...lines), 'export-2024.csv');
  return { recipe: value?.recipe, notes: value?.notes ?? [], codes: problems.map(({ code }) => code) };
};

describe('suggestImport', () => {
  const cross = [
    'Wohngeld nach Stadtteilen am 31.12.2023;;;',
    ';;;',
    'Stadtteil;Haushalte;;Anteil in %',
    ';insgesamt;mit Kindern;',
    'Nord;1 675;23;1,4',
    'Süd;120;.;-',
    'West;99;3;3,0',
    'Insgesamt;1 894;;1,4',
    '____________',
    'Quelle: Wohngeldstelle;;;',
  ];

  test('finds header, footer, period, areas, categories, signs and unit of a table laid out for people', async () => {
    const { recipe } = await suggest(...cross);
    expect(recipe).toMatchObject({
      id: 'export-2024',
      title: 'Wohngeld nach Stadtteilen am 31.12.2023',
      table: {
        delimiter: ';',
        decimal: ',',
        header: [3, 4],
        footer: '____________',
        fixed: { Zeit: '2023-12-31' },
        unpivot: { keep: ['Stadtteil'], except: ['Anteil in %'], names: ['Merkmal'], value: 'Wert' },
      },
      area: { column: 'Stadtteil', by: 'name', ignore: ['Insgesamt'] },
      signs: { '.': 'suppressed' },
      countingUnit: 'household',
      kind: 'stock',
    });
    expect(recipe?.dimensions?.[0]?.categories.map(({ code }) => code)).toEqual([
      'haushalte-insgesamt',
      'haushalte-mit-kindern',
    ]);
  });

  test('asks to confirm what it only assumed', async () => {
    const { notes } = await suggest(...cross);
    const kinds = notes.map(({ note }) => note);
    for (const kind of ['fixed-period', 'area', 'area-totals', 'signs', 'unit', 'kind', 'source'])
      expect(kinds).toContain(kind);
  });

  test('puts words together that a line break parted, and leaves keys in small letters as they are', async () => {
    const { recipe } = await suggest(
      'Ortsteil;Jahr;Merkmal;Anzahl',
      ...['01', '02', '03'].flatMap((code, at) =>
        ['Migrations-hintergrund', 'arbeitslose-insgesamt'].map((name, i) => `${code};2024;${name};${10 * at + i}`),
      ),
    );
    expect(recipe?.dimensions?.[0]?.categories).toEqual([
      { code: 'migrations-hintergrund', label: 'Migrationshintergrund', match: 'Migrations-hintergrund' },
      { code: 'arbeitslose-insgesamt' },
    ]);
  });

  test('makes a recipe that reads the file it was made from', async () => {
    const { recipe } = await suggest(...cross);
    const { value, problems } = await previewImport(bytes(...cross), recipe!);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(value).toMatchObject({ observations: 6, areas: 3, total: 1675 + 23 + 120 + 99 + 3, skipped: { area: 2 } });
    expect(value?.rows[3]).toEqual({
      row: 6,
      area: 'Süd',
      period: '2023-12-31',
      categories: ['haushalte-mit-kindern'],
      value: undefined,
      state: 'suppressed',
    });
  });

  test('sees in a list which column is the area, which the value, and which sums the figures bear out', async () => {
    const counts = [10, 12, 15, 31, 44, 57];
    const rows = counts.flatMap((count, at) =>
      [2023, 2024].flatMap((year) => {
        const [women, men] = [count + year - 2020, count * 2];
        const lines = [`w;${women}`, `m;${men}`, `zusammen;${women + men}`];
        return lines.map((line) => `2024;0${at};Ort ${at};${year};${line}`);
      }),
    );
    const { recipe } = await suggest('lauf;ot;name;jahr;geschlecht;wert', ...rows);
    expect(recipe).toMatchObject({
      area: { column: 'ot' },
      period: { column: 'jahr', format: 'YYYY' },
      value: { column: 'wert' },
      dimensions: [{ column: 'geschlecht', sums: [{ total: 'zusammen', parts: ['w', 'm'] }] }],
    });
  });

  test('sees a second way in which the parts of a total add up as a breakdown of its own', async () => {
    const rows = [10, 12, 15, 31, 44, 57].flatMap((women, at) => {
      const [men, foreigners] = [women * 2 + at, women - 3];
      const all = women + men;
      const counts = { Ausländer: foreigners, Deutsche: all - foreigners, insgesamt: all, Frauen: women, Männer: men };
      return Object.entries(counts).map(([label, count]) => `0${at};2024;${label};${count}`);
    });
    const { recipe } = await suggest('ot;jahr;merkmal;wert', ...rows);
    expect(recipe?.dimensions?.[0]?.sums).toEqual([
      { total: 'insgesamt', parts: ['auslaender', 'deutsche'] },
      { total: 'insgesamt', parts: ['frauen', 'maenner'] },
    ]);
  });

  test('sees two categories that add up to a total wherever they stand', async () => {
    const rows = [10, 12, 15, 31, 44, 57].flatMap((women, at) => {
      const [men, foreigners] = [women * 2 + at, women - 3];
      const all = women + men;
      const counts = { Ausländer: foreigners, insgesamt: all, Männer: men, Frauen: women, Deutsche: all - foreigners };
      return Object.entries(counts).map(([label, count]) => `0${at};2024;${label};${count}`);
    });
    const { recipe } = await suggest('ot;jahr;merkmal;wert', ...rows);
    expect(recipe?.dimensions?.[0]?.sums).toEqual([
      { total: 'insgesamt', parts: ['maenner', 'frauen'] },
      { total: 'insgesamt', parts: ['auslaender', 'deutsche'] },
    ]);
  });

  test('leaves shares and means of a list out, by their names', async () => {
    const rows = ['Nord', 'Süd', 'West'].flatMap((ort, at) =>
      ['Personen', 'Ausländeranteil', 'Jugendquote'].map((label, i) => `${ort};2024;${label};${10 + at * 3 + i}`),
    );
    const { recipe } = await suggest('Ortsteil;Jahr;Merkmal;Wert', ...rows);
    expect(recipe?.dimensions?.[0]).toMatchObject({ categories: [{ code: 'personen' }], others: 'ignore' });
  });

  test('finds sums also where nothing names the period', async () => {
    const rows = [10, 12, 15, 31, 44].map((women, at) => `Ort ${at};${women};${women + at};${2 * women + at}`);
    const { recipe } = await suggestImport(bytes('Ort;Frauen;Männer;Insgesamt', ...rows), 'export.csv').then(
      ({ value }) => ({ recipe: value?.recipe }),
    );
    expect(recipe?.table.fixed).toEqual({ Zeit: '' });
    expect(recipe?.dimensions?.[0]?.sums).toEqual([{ total: 'insgesamt', parts: ['frauen', 'maenner'] }]);
  });

  // D11: the indentation of the labels was lost
  test('names labels that stand twice in every area, and not those of a row that is there twice', async () => {
    const lines = [1, 2, 3, 4].flatMap((at) =>
      ['Leistungsberechtigte', 'Männer', 'Frauen', 'Erwerbsfähige', 'Männer', 'Frauen'].map(
        (label, i) => `0${at};2024;${label};${at * 10 + i}`,
      ),
    );
    const { value, problems } = await suggestImport(bytes('ot;jahr;merkmal;wert', ...lines), 'a.csv');
    expect(value).toBeDefined();
    expect(problems.flatMap(({ code, params }) => (code === 'labels-repeated' ? [params] : []))).toEqual([
      { dimension: 'merkmal', labels: 'Männer, Frauen' },
    ]);
    const once = lines.filter((_, at) => at % 6 < 4);
    const mistake = await suggestImport(bytes('ot;jahr;merkmal;wert', ...once, once[1] ?? ''), 'a.csv');
    expect(mistake.problems.map(({ code }) => code)).not.toContain('labels-repeated');
  });

  test('puts a year and the name of a month together', async () => {
    const { recipe } = await suggest('Jahr;Monat;Fälle', '2024;Januar;5', '2024;Februar;7', '2024;März;9');
    expect(recipe).toMatchObject({
      table: { combine: { Zeit: { columns: ['Monat', 'Jahr'], separator: ' ' } }, fixed: { Gebiet: 'stadt' } },
      period: { column: 'Zeit', format: 'words' },
      countingUnit: 'payment-case',
    });
  });

  test('does not invent a period: one that nothing names is left empty, and then does not read', async () => {
    const lines = ['Stadtteil;Personen', 'Nord;5', 'Süd;7', 'West;8'];
    const { value } = await suggestImport(bytes(...lines), 'export.csv');
    expect(value?.recipe.table.fixed).toEqual({ Zeit: '' });
    const { problems } = await previewImport(bytes(...lines), value!.recipe);
    expect(problems.map(({ code }) => code)).toContain('period-unreadable');
  });

  test('refuses tables without counts, files without a table and files about single persons', async () => {
    expect((await suggest('Ort;Jahr;Quote in %', 'Nord;2023;3,5', 'Süd;2023;4,5')).codes).toContain('table-no-counts');
    expect((await suggest('Protokoll der Sitzung', 'es war einmal')).codes).toContain('table-not-found');
    const persons = await suggest('Name;Vorname;Stadtteil;Betrag', 'Muster;Erika;Nord;100', 'Muster;Max;Süd;200');
    expect(persons.codes).toContain('person-level');
    expect(persons.recipe).toBeUndefined();
  });

  test('does not take a place for a total because its name ends like one', async () => {
    const { recipe } = await suggest('Gemeinde;2023;2024', 'Büsum;5;6', 'Husum;7;8', 'Kiel;9;10');
    expect(recipe?.area.ignore).toBeUndefined();
  });

  test('comes to an end on any bytes, with a recipe or with a reason', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', ';', '\n', '"', '2024', 'Nord', '1 675', '.', '-', '%', '\t', 'unter 6'),
      fc.string(),
    );
    const text = fc.array(cell, { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join(';')));
    const any = fc.oneof(text, fc.uint8Array({ maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(any, async (content) => {
        const { value, problems } = await suggestImport(content, 'a.csv');
        if (!value) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
        else {
          const preview = await previewImport(content, value.recipe);
          if (!preview.value) expect(preview.problems.some(({ severity }) => severity === 'error')).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

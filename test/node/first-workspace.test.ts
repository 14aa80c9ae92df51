import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './run-command.js';
import { folderWith, geometry, table, tempFolder } from './temp-workspace.js';

const own = (content: string) => folderWith({ 'areas.geojson': JSON.stringify(geometry), 'table.csv': content });
const begin = (folder: string, to: string) =>
  run('init', to, '--from', join(folder, 'areas.geojson'), join(folder, 'table.csv'));

function squareAt(nr: string, at: number) {
  const [west, east] = [13 + at / 100, 13 + (at + 1) / 100];
  const ring = [
    [west, 51],
    [east, 51],
    [east, 51.01],
    [west, 51.01],
    [west, 51],
  ];
  return { type: 'Feature', properties: { nr }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

describe('sozialraum init --from', () => {
  test('makes a workspace of boundaries and a table that can be checked and published', async () => {
    const [to, out] = [join(tempFolder(), 'stadt'), join(tempFolder(), 'out')];
    expect(await begin(own(table), to)).toMatchObject({ code: 0, error: '' });
    expect(readdirSync(to).sort()).toEqual(['.gitignore', 'geometry', 'imports', 'sozialraum.yaml', 'tables']);
    expect((await run('check', to)).code).toBe(0);
    const published = await run('publish', to, '--out', out);
    expect(published.code).toBe(0);
    expect(published.out).toContain(`Ansehen: npx sozialraum serve ${out} --audience internal`);
    expect(readdirSync(out)).toContain('internal');
  });

  test.each(['council', 'public'])(
    'is not published for the %s before what it leaves to be filled in is',
    async (audience) => {
      const [to, out] = [join(tempFolder(), 'stadt'), join(tempFolder(), 'out')];
      await begin(own(table), to);
      const file = join(to, 'sozialraum.yaml');
      const wider = readFileSync(file, 'utf8').replaceAll('audience: internal', `audience: ${audience}`);
      writeFileSync(file, wider);
      const refused = await run('publish', to, '--out', out);
      expect(refused.code).toBe(1);
      for (const place of ['publisher.name', 'sources[0].name', 'sources[0].licence.name', 'indicators[0].definition'])
        expect(refused.out + refused.error).toMatch(
          new RegExp(`${place.replaceAll(/[[\].]/g, '\\$&')}.*bitte ergänzen`),
        );
      writeFileSync(file, wider.replaceAll(' (bitte ergänzen)', ''));
      expect((await run('publish', to, '--out', out)).code).toBe(0);
    },
  );

  test('leaves out rows of areas that the boundaries do not have, by the column that tells them apart', async () => {
    const to = join(tempFolder(), 'stadt');
    const rows = ['01', '02', '03'].flatMap((nr, at) => [2023, 2024].map((year) => `teil;${nr};${year};${50 + at}`));
    await begin(own(['ebene;nr;jahr;anzahl', ...rows, 'stadt;9;2023;153', 'stadt;9;2024;153', ''].join('\n')), to);
    expect(readFileSync(join(to, 'imports/table.yaml'), 'utf8')).toMatch(/where:\s+ebene:\s+- teil/);
    expect((await run('check', to)).code).toBe(0);
  });

  test('goes by the key beside the names where two areas share a name, and leaves out a total without a key', async () => {
    const to = join(tempFolder(), 'stadt');
    const names = [
      'Nord',
      'Süd',
      'Ost',
      'West',
      'Hafen',
      'Aue',
      'Anger',
      'Markt',
      'Dom',
      'Wehr',
      'Siedlung',
      'Siedlung',
    ];
    const keys = names.map((_, at) => String(10 + at));
    const rows = names.flatMap((name, at) => [2023, 2024].map((year) => `${keys[at]};${name};${year};${50 + at}`));
    const areas = { type: 'FeatureCollection', features: keys.map(squareAt) };
    const csv = ['Schlüssel;Stadtteil;Jahr;Haushalte', ...rows, ';Summe;2023;666', ';Summe;2024;666', ''].join('\n');
    await begin(folderWith({ 'areas.geojson': JSON.stringify(areas), 'table.csv': csv }), to);
    expect(readFileSync(join(to, 'imports/table.yaml'), 'utf8')).toMatch(/area:\s+column: Schlüssel\s+ignore:\s+- ''/);
    expect(readFileSync(join(to, 'imports/table.yaml'), 'utf8')).not.toContain('dimensions');
    expect((await run('check', to)).code).toBe(0);
  });

  test('says that it takes two files', async () => {
    const to = join(tempFolder(), 'stadt');
    const { code, error } = await run('init', to, '--from', join(own(table), 'areas.geojson'));
    expect(code).toBe(2);
    expect(error).toContain('zwei Dateien: zuerst die Grenzen, dann eine Tabelle');
    expect(existsSync(to)).toBe(false);
  });

  test('stores nothing of a file about single persons', async () => {
    const to = join(tempFolder(), 'stadt');
    const persons = ['nr;Vorname;anzahl', '01;Erika;1', '02;Max;1'].join('\n');
    const { code, out, error } = await begin(own(persons), to);
    expect(code).toBe(1);
    expect(existsSync(to)).toBe(false);
    expect(error).toContain('Vorname');
    expect(out + error).not.toMatch(/Erika|Max/);
  });

  const leipzig = '../shared/data/leipzig';
  test.skipIf(!existsSync(leipzig))('begins Leipzig with its own districts and inhabitants', async () => {
    const [to, out] = [join(tempFolder(), 'leipzig'), mkdtempSync(join(tmpdir(), 'sozialraum-'))];
    const files = [join(leipzig, 'ortsteile.geojson'), join(leipzig, 'ready/einwohner_lang.csv')];
    expect((await run('init', to, '--from', ...files)).code).toBe(0);
    const checked = await run('check', to, '--json');
    expect(JSON.parse(checked.out)).toMatchObject({ errors: 0 });
    const published = JSON.parse((await run('publish', to, '--out', join(out, 'site'), '--json')).out) as {
      published: { published: number; suppressed: number }[];
    };
    // 63 districts and the city in 25 years
    expect(published.published.map((each) => each.published + each.suppressed)).toEqual([64 * 25]);
  });
});

describe('sozialraum import', () => {
  test('suggests a recipe that says what must be confirmed, and the recipe reads the file', async () => {
    const folder = own(table);
    const file = join(folder, 'table.csv');
    const { code, out } = await run('import', '--suggest', file);
    expect(code).toBe(0);
    expect(out).toContain('# BESTÄTIGEN: Was wird gezählt?');
    const recipe = join(folderWith({ 'recipe.yaml': out }), 'recipe.yaml');
    const preview = await run('import', '--preview', '--recipe', recipe, file, '--json');
    expect(preview.code).toBe(0);
    expect(JSON.parse(preview.out)).toMatchObject({ preview: { observations: 24, areas: 3 } });
  });

  test('writes a recipe as the workspace needs it: with the path in it, into a new folder too, and never over one that is there', async () => {
    const to = join(tempFolder(), 'stadt');
    await begin(own(table), to);
    const [file, recipe] = [join(to, 'tables/table.csv'), join(to, 'rezepte/neu/zweites.yaml')];
    expect(await run('import', '--suggest', file, '--out', recipe)).toMatchObject({ code: 0, error: '' });
    expect(readFileSync(recipe, 'utf8')).toContain('file: tables/table.csv');
    const again = await run('import', '--suggest', file, '--out', recipe);
    expect(again.code).toBe(1);
    expect(again.error).toContain('Die Datei gibt es schon');
  });

  test('previews what is read and what is left out', async () => {
    const { out } = await run('import', '--preview', join(own(table), 'table.csv'));
    expect(out).toMatch(/Zeile\s+Gebiet\s+Zeitraum\s+geschlecht\s+Wert/);
    expect(out).toContain('24 Werte, 3 Gebiete, 4 Zeiträume');
  });

  test('says where a recipe is wrong, and shows nothing of a file about single persons', async () => {
    const folder = own('Fall-Nr;Ort;2024\nA17;Nord;1\nA18;Süd;2\n');
    const refused = await run('import', '--preview', join(folder, 'table.csv'));
    expect(refused.code).toBe(1);
    expect(refused.out + refused.error).not.toContain('A17');
    const recipe = join(folderWith({ 'recipe.yaml': 'import: 1\nid: x\n' }), 'recipe.yaml');
    const wrong = await run('import', '--preview', '--recipe', recipe, join(folder, 'table.csv'));
    expect(wrong.code).toBe(1);
    expect(wrong.error).toContain('recipe.yaml');
  });
});

import { basename } from 'node:path';
import { recipeText } from '../format/recipe/recipe-text.js';
import { PersonalScan } from '../io/person-level.js';
import { openTable } from '../io/open-table.js';
import { isRecord, type Json } from '../io/shape.js';
import { suggestImport } from '../io/suggest-import.js';
import type { SuggestedRecipe } from '../io/suggest-recipe.js';
import { codesFor } from '../io/suggested-categories.js';
import { WORKSPACE_FORMAT } from '../io/workspace-config.js';
import { type Checked, problem } from '../model/problem.js';
import type { Language } from '../model/text.js';
import { featuresIn } from './read-features.js';
import { recipeYaml } from './recipe-yaml.js';
import { writeYaml } from './yaml-file.js';

/** A file with its name. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * A city's first workspace from its own files: the boundaries of its areas and one table. What was only assumed is marked in
 * the recipe; everything is for internal use until somebody says otherwise.
 *
 * Problems: those of `suggestImport` and of reading geometry, `geometry-not-geojson`, `import-unclear` for a table whose areas the geometry does not
 * have.
 */
export async function firstWorkspace(
  geometry: NamedFile,
  table: NamedFile,
  language: Language,
): Promise<Checked<Files>> {
  const properties = await featureProperties(geometry);
  if (!properties.value) return { value: undefined, problems: properties.problems };
  const tableName = `tables/${basename(table.name)}`;
  const { value: suggested, problems } = await suggestImport(table.bytes, tableName);
  if (!suggested) return { value: undefined, problems };
  const rows = await columnsOf(table.bytes, suggested);
  const match = matchAreas(properties.value, rows, suggested.recipe.area.column);
  if (!match) {
    const columns = [...rows.keys()].join(', ');
    const unclear = problem('import-unclear', { expected: 'area', columns }, { file: table.name });
    return { value: undefined, problems: [...problems, unclear] };
  }
  const recipe = withAreas(suggested, rows, match);
  const geometryName = `geometry/${basename(geometry.name)}`;
  const value = new Map<string, string | Uint8Array>([
    ['sozialraum.yaml', workspaceYaml(recipe, geometryName, match, language)],
    [`imports/${recipe.recipe.id}.yaml`, recipeYaml(recipe, language)],
    [geometryName, geometry.bytes],
    [tableName, table.bytes],
  ]);
  return { value, problems };
}

type Properties = readonly Json[];

async function featureProperties({ name, bytes }: NamedFile): Promise<Checked<Properties>> {
  const { value: json, problems } = await featuresIn(bytes, name);
  if (json === undefined) return { value: undefined, problems };
  const features = isRecord(json) && Array.isArray(json['features']) ? json['features'] : [];
  if (features.length > 0) return { value: features.map(propertiesOf), problems };
  return { value: undefined, problems: [problem('geometry-not-geojson', { received: 'object' }, { file: name })] };
}

const propertiesOf = (feature: unknown): Json =>
  isRecord(feature) && isRecord(feature['properties']) ? feature['properties'] : {};

/** The cells of the table by the names of its columns, as the recipe lays it out. */
type TableColumnsByName = ReadonlyMap<string, readonly string[]>;

async function columnsOf(bytes: Uint8Array, { recipe }: SuggestedRecipe): Promise<TableColumnsByName> {
  const columns = new Map<string, string[]>();
  const { value: read } = await openTable(bytes, recipe.table);
  read?.((header) => {
    for (const name of header) columns.set(name, []);
    return (cells) => header.forEach((name, at) => columns.get(name)?.push((cells[at] ?? '').trim()));
  }, new PersonalScan());
  return columns;
}

interface AreaMatch {
  readonly column: string;
  /** Properties of the geometry. */
  readonly code: string;
  readonly name: string;
  readonly by: 'code' | 'name';
  readonly known: ReadonlySet<string>;
}

/** The column of the table and the property of the geometry that have most texts in common. */
function matchAreas(properties: Properties, columns: TableColumnsByName, suggested: string): AreaMatch | undefined {
  const keys = [...new Set(properties.flatMap((each) => Object.keys(each)))].filter((key) =>
    properties.every((each) => ['string', 'number'].includes(typeof each[key])),
  );
  const textsOf = (key: string): Set<string> => new Set(properties.map((each) => String(each[key]).trim()));
  const unique = keys.filter((key) => textsOf(key).size === properties.length);
  const names = [suggested, ...[...columns.keys()].filter((name) => name !== suggested)];
  const pairs = names.flatMap((column) => {
    const texts = new Set(columns.get(column));
    return unique.map((key) => ({ column, key, shared: [...textsOf(key)].filter((text) => texts.has(text)).length }));
  });
  const best = pairs.reduce((most, each) => (each.shared > most.shared ? each : most), {
    column: '',
    key: '',
    shared: 0,
  });
  if (best.shared === 0) return undefined;
  const isName = (key: string): boolean => /name/i.test(key);
  const name = unique.find(isName) ?? keys.find(isName) ?? best.key;
  const other = unique.find((key) => key !== name) ?? name;
  const by = best.key === name && other !== name ? 'name' : 'code';
  return { column: best.column, code: by === 'code' ? best.key : other, name, by, known: textsOf(best.key) };
}

/** Rows of other areas are left out by the column that tells them apart, or one by one. */
function withAreas(suggested: SuggestedRecipe, columns: TableColumnsByName, match: AreaMatch): SuggestedRecipe {
  const { recipe } = suggested;
  const texts = columns.get(match.column) ?? [];
  const isKnown = texts.map((text) => match.known.has(text));
  const where = isKnown.every(Boolean)
    ? undefined
    : tellingColumn(columns, match.column, recipe.value?.column, isKnown);
  const isTotal = recipe.area.column === match.column && recipe.area.ignore?.includes('') === true;
  const unknown = [...new Set(texts.filter((_, at) => !isKnown[at]))].filter((text) => text !== '' || isTotal);
  const area = {
    column: match.column,
    ...(match.by === 'name' ? { by: match.by } : {}),
    ...(where || unknown.length === 0 ? {} : { ignore: unknown }),
  };
  // the key of the areas may stand among the dimensions where the suggestion went by their names
  const dimensions = recipe.dimensions?.filter(({ column }) => column !== match.column);
  return { ...suggested, recipe: { ...recipe, ...(where ? { where } : {}), area, ...(dimensions && { dimensions }) } };
}

const MOST_TEXTS = 10;

function tellingColumn(
  columns: TableColumnsByName,
  area: string,
  value: string | undefined,
  isKnown: readonly boolean[],
): Record<string, string[]> | undefined {
  for (const [name, texts] of columns) {
    if (name === area || name === value) continue;
    const inside = new Set(texts.filter((_, at) => isKnown[at]));
    const outside = texts.some((text, at) => !isKnown[at] && inside.has(text));
    if (!outside && inside.size > 0 && inside.size <= MOST_TEXTS) return { [name]: [...inside] };
  }
  return undefined;
}

function workspaceYaml(
  { recipe }: SuggestedRecipe,
  file: string,
  { code, name }: AreaMatch,
  language: Language,
): string {
  const { id, title, dimensions = [] } = recipe;
  const words = recipeText(language).workspace;
  const filter = Object.fromEntries(
    dimensions.map((each) => [each.id, [each.sums?.[0]?.total ?? each.categories[0]?.code ?? '']]),
  );
  const [indicator = id] = codesFor([id]);
  const workspace = {
    sozialraum: WORKSPACE_FORMAT,
    city: { name: words.city },
    publisher: { name: words.publisher },
    areas: {
      levels: [
        { id: 'stadt', label: words.cityLevel, areas: [{ code: 'stadt', name: words.city }] },
        {
          id: 'gebiet',
          label: words.areaLevel,
          plural: words.areaLevels,
          geometry: { file, code, name },
          parent: { code: 'stadt' },
        },
      ],
    },
    rules: { drei: { minimum: 3, zeros: 'shown' } },
    sources: [{ id: recipe.source, name: words.source, licence: { id: 'none', name: words.licence }, rule: 'drei' }],
    statistics: [],
    imports: [`imports/${id}.yaml`],
    indicators: [
      {
        id: indicator,
        title,
        definition: words.definition,
        form: 'count',
        numerator: { statistic: id, ...(dimensions.length > 0 ? { filter } : {}) },
      },
    ],
    publications: [
      {
        id: 'erste-ansicht',
        title: words.publication,
        audience: 'internal',
        topics: [{ id: 'thema', title, indicators: [indicator] }],
      },
    ],
  };
  return writeYaml(workspace, words.head);
}

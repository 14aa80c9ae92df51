import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of a published folder. */
export type PublishedFile = readonly [path: string, content: string];

/** Counts that are added up, as the description of an indicator names them. */
export interface PublishedSelection {
  readonly statistic: string;
  readonly filter: Readonly<Record<string, readonly string[]>>;
  /** Ages instead of categories, by dimension; later ones hold since a period. */
  readonly ages?: Readonly<
    Record<string, readonly { readonly from: number; readonly to?: number; readonly since?: string }[]>
  >;
}

export interface PublishedArea {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parent: string | undefined;
}

/** What a reader sees at one place of a table. */
export interface Figure {
  /** The number, if one is in the file, whatever is said of it. */
  readonly value: number | undefined;
  readonly state: string;
  readonly flags: readonly string[];
}

export type PublishedMetric = 'value' | 'numerator' | 'denominator' | 'lower' | 'upper';

/** One dataset as any reader of the file understands it. */
export interface PublishedDataset {
  readonly publication: string;
  readonly indicator: string;
  readonly form: string;
  readonly per: number;
  readonly decimals: number;
  /** Absent where it is computed from other indicators. */
  readonly numerator: PublishedSelection | undefined;
  readonly denominator: PublishedSelection | undefined;
  /** Smallest count that the publisher says to show. */
  readonly minimum: number;
  readonly zerosShown: boolean;
  readonly areas: readonly PublishedArea[];
  readonly periods: readonly string[];
  readonly metrics: readonly PublishedMetric[];
  readonly figure: (metric: PublishedMetric, area: number, period: number) => Figure;
  /** What is said of levels over all periods; absent in files of earlier versions. */
  readonly overTime: Readonly<Record<string, PublishedOverTime>> | undefined;
}

export interface PublishedOverTime {
  readonly periods: readonly string[];
  readonly bounds: readonly number[];
  readonly largest: number;
}

/** All files below a folder. */
export function readFolder(folder: string): PublishedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]);
}

/** The datasets among published files. */
export function publishedDatasets(files: Iterable<PublishedFile>): PublishedDataset[] {
  return [...files]
    .filter(([path]) => /(^|\/)data\/[^/]+\.json$/.test(path))
    .map(([, content]) => readDataset(JSON.parse(content) as DatasetJson));
}

interface DatasetJson {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<Record<string, { readonly category: CategoryJson }>>;
  readonly value: readonly (number | null)[];
  readonly status?: Readonly<Record<string, string>>;
  readonly extension: { readonly sozialraum: ExtensionJson };
}

interface CategoryJson {
  readonly index: readonly string[];
  readonly label?: Readonly<Record<string, string>>;
  readonly child?: Children;
}

type Children = Readonly<Record<string, readonly string[]>>;

interface ExtensionJson {
  readonly id: string;
  readonly protection?: { readonly minimum: number; readonly zeros: string };
  readonly indicator: {
    readonly id: string;
    readonly form: string;
    readonly per: number;
    readonly decimals: number;
    readonly numerator?: PublishedSelection;
    readonly denominator?: PublishedSelection;
  };
  readonly levels: readonly { readonly id: string }[];
  readonly level: readonly number[];
  readonly overTime?: Readonly<Record<string, PublishedOverTime>>;
}

function readDataset(json: DatasetJson): PublishedDataset {
  const { id, indicator, protection, overTime } = json.extension.sozialraum;
  const metrics = codesOf(json, 'metric') as PublishedMetric[];
  const strides = new Map(json.id.map((name, axis) => [name, json.size.slice(axis + 1).reduce((n, m) => n * m, 1)]));
  const stride = (name: string): number => strides.get(name) as number;
  return {
    publication: id,
    indicator: indicator.id,
    form: indicator.form,
    per: indicator.per,
    decimals: indicator.decimals,
    numerator: indicator.numerator,
    denominator: indicator.denominator,
    minimum: protection?.minimum ?? 1,
    zerosShown: protection?.zeros !== 'protected',
    areas: areasOf(json),
    periods: codesOf(json, 'time'),
    metrics,
    overTime,
    figure(metric, area, period) {
      const position = area * stride('area') + period * stride('time') + metrics.indexOf(metric) * stride('metric');
      const value = json.value[position] ?? undefined;
      const status = json.status?.[position] ?? (value === undefined ? 'missing' : 'ok');
      const [state = '', ...flags] = status.split('+');
      return { value, state, flags };
    },
  };
}

function areasOf(json: DatasetJson): PublishedArea[] {
  const { levels, level } = json.extension.sozialraum;
  const { label = {}, child = {} } = json.dimension['area']?.category ?? {};
  const parts = Object.entries(child);
  const parents = new Map(parts.flatMap(([parent, codes]) => codes.map((code) => [code, parent])));
  return codesOf(json, 'area').map((code, index) => ({
    code,
    name: label[code] ?? code,
    level: levels[level[index] as number]?.id ?? '',
    parent: parents.get(code),
  }));
}

const codesOf = (json: DatasetJson, dimension: string): readonly string[] =>
  json.dimension[dimension]?.category.index ?? [];

import { type JsonStatDataset, writeJsonStat } from '../io/json-stat-writer.js';
import { levelOverTime } from '../figure/level-over-time.js';
import { type Cube, denseCube } from '../model/cube.js';
import { type Dimension, dimension } from '../model/dimension.js';
import {
  type IndicatorTable,
  type Metric,
  type Publication,
  PUBLICATION_FORMAT,
  type PublishedIndicator,
} from '../model/publication.js';
import type { DatasetExtension } from './publication-schema.js';

/** One indicator's figures as a JSON-stat dataset that can be understood without any other file. */
export function datasetFile(publication: Publication, table: IndicatorTable): JsonStatDataset {
  const { indicator } = table;
  return writeJsonStat(metricCube(table), {
    label: indicator.title.de,
    source: [...new Set(indicator.sources.map((source) => source.name.de))].join('; '),
    ...(updatedOn(indicator) === undefined ? {} : { updated: updatedOn(indicator) }),
    metric: 'metric',
    units: { metric: { value: { decimals: indicator.decimals, label: indicator.unit.de } } },
    extension: { sozialraum: { format: PUBLICATION_FORMAT, ...extensionOf(publication, table) } },
  });
}

function updatedOn(indicator: PublishedIndicator): string | undefined {
  return indicator.sources
    .flatMap(({ asOf }) => (asOf === undefined ? [] : [asOf]))
    .sort()
    .at(-1);
}

function metricCube(table: IndicatorTable): Cube {
  const { value, numerator, denominator, lower, upper } = table;
  const named: readonly (readonly [Metric, Cube | undefined])[] = [
    ['value', value],
    ['numerator', denominator && numerator],
    ['denominator', denominator],
    ['lower', lower],
    ['upper', upper],
  ];
  const present = named.filter((metric): metric is readonly [Metric, Cube] => metric[1] !== undefined);
  const values = new Float64Array(value.size * present.length);
  const statuses = new Uint16Array(values.length);
  present.forEach(([, cube], m) =>
    cube.forEach((cell, status, _, position) => {
      values[position * present.length + m] = cell;
      statuses[position * present.length + m] = status;
    }),
  );
  return denseCube([...value.dimensions, metricDimension(present.map(([id]) => id))], values, statuses);
}

function metricDimension(metrics: readonly Metric[]): Dimension {
  return dimension(
    'metric',
    { de: 'metric' },
    'category',
    metrics.map((code) => ({ code, label: { de: code } })),
  );
}

function extensionOf(publication: Publication, table: IndicatorTable): DatasetExtension {
  const { indicator, areas } = table;
  const { id, title, city, publisher, audience, protection, protectionNote } = publication;
  const limited = areas.areas.filter(
    ({ validFrom, validUntil }) => validFrom !== undefined || validUntil !== undefined,
  );
  const validity = limited.map(({ code, validFrom: from, validUntil: until }) => [code, { from, until }] as const);
  const rank = new Map(areas.levels.map((level, index) => [level.id, index]));
  return {
    id,
    title,
    city,
    publisher,
    audience,
    protection: protection as DatasetExtension['protection'],
    protectionNote,
    indicator: indicator as DatasetExtension['indicator'],
    ...(areas.boundaryDate === undefined ? {} : { boundaryDate: areas.boundaryDate }),
    levels: [...areas.levels],
    level: areas.areas.map(({ level }) => rank.get(level) ?? 0),
    overTime: overTimeOf(table),
    ...(validity.length > 0 ? { validity: Object.fromEntries(validity) } : {}),
  };
}

// of what is shown, so that a page need not go through all periods to draw one
function overTimeOf(table: IndicatorTable): DatasetExtension['overTime'] {
  const levels = table.areas.levels.map(({ id }) => {
    const { periods, bounds, largest } = levelOverTime(table, id);
    return [id, { periods: periods.map((period) => period.id), bounds, largest }] as const;
  });
  return Object.fromEntries(levels);
}

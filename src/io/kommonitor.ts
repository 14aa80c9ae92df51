import { observationStatus } from '../model/observation-status.js';
import { readPeriod } from '../model/period.js';
import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import type { ObservationTable, TableMetadata } from './observation-table.js';
import { parseJson } from './parse-json.js';
import { describe, isRecord, type Json } from './shape.js';
import { GrowingDimension, TableBuilder } from './table-builder.js';

const DATE = /^DATE_(\d{4}-\d{2}-\d{2})$/;
const MISSING = observationStatus('missing');

/** True for a feature of KomMonitor with indicator values. */
export const isKomMonitorFeature = (feature: unknown): boolean =>
  isRecord(feature) &&
  isRecord(feature['properties']) &&
  Object.keys(feature['properties']).some((key) => DATE.test(key));

/**
 * Reads an indicator as KomMonitor keeps it: GeoJSON of a spatial level, with a property `DATE_2024-12-31` for each
 * reference date. KomMonitor writes `null` for whatever is no number, so that secret and missing cannot be told apart: both
 * are missing.
 *
 * Problems: `syntax`, `value-unexpected` and `value-missing` with the path, `period-unreadable` as `value-unexpected` of a
 * date that does not exist, `id-duplicate` for an area that occurs twice, `rows-none`; to know: `format-found`.
 *
 * @param overview - The metadata of the indicator as the API answers them, as text, where they are at hand.
 * @see https://github.com/KomMonitor
 */
export function readKomMonitorIndicator(text: string, file: string, overview?: string): Checked<ObservationTable> {
  const parsed = parseJson(text, file);
  if (!parsed.value) return { value: undefined, problems: parsed.problems };
  const features = isRecord(parsed.value.json) ? parsed.value.json['features'] : undefined;
  if (!Array.isArray(features)) {
    const params = { expected: 'list', received: describe(features) };
    return { value: undefined, problems: [problem('value-unexpected', params, { file, path: 'features' })] };
  }
  const described = overview === undefined ? undefined : parseJson(overview, file);
  const problems: Problem[] = [...(described?.problems ?? [])];
  const table = featureTable(features, metadataOf(described?.value?.json), (found) => problems.push(found), file);
  if (table.values.length === 0 && !hasErrors(problems)) problems.push(problem('rows-none', { rows: 0 }, { file }));
  if (hasErrors(problems)) return { value: undefined, problems };
  const observations = table.values.length;
  const found = problem('format-found', { format: 'KomMonitor', observations }, { file }, 'info');
  return { value: table, problems: [found, ...problems] };
}

function featureTable(
  features: readonly unknown[],
  metadata: TableMetadata,
  tell: (found: Problem) => void,
  file: string,
): ObservationTable {
  const area = new GrowingDimension('area', '', 'area');
  const time = new GrowingDimension('time', '', 'time');
  const builder = new TableBuilder([area, time]);
  const seen = new Set<string>();
  features.forEach((feature, i) => {
    const path = `features[${i}].properties`;
    const properties = isRecord(feature) && isRecord(feature['properties']) ? feature['properties'] : {};
    const code = idOf(properties);
    if (code === undefined) return tell(problem('value-missing', { expected: 'ID' }, { file, path }));
    if (seen.has(code)) return tell(problem('id-duplicate', { kind: 'area', id: code }, { file, path }));
    seen.add(code);
    const name = typeof properties['NAME'] === 'string' ? properties['NAME'] : code;
    for (const [key, cell] of Object.entries(properties)) {
      const [, date] = DATE.exec(key) ?? [];
      if (date === undefined) continue;
      const isKnown = (cell === null || Number.isFinite(cell)) && readPeriod(date) !== undefined;
      if (!isKnown) {
        const params = { expected: 'number', received: describe(cell) };
        tell(problem('value-unexpected', params, { file, path: `${path}.${key}` }));
        continue;
      }
      const positions = [area.at(code, () => ({ label: name })), time.at(date, () => ({ label: date }))];
      builder.push(positions, cell === null ? NaN : (cell as number), cell === null ? MISSING : 0, 0);
    }
  });
  return builder.build(metadata);
}

function idOf(properties: Json): string | undefined {
  const { ID: id } = properties;
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function metadataOf(overview: unknown): TableMetadata {
  const { indicatorName, unit, metadata, interpretation } = isRecord(overview) ? overview : {};
  const { description, datasource, lastUpdate, note } = isRecord(metadata) ? metadata : {};
  const some = <Key extends string>(key: Key, value: unknown): Partial<Record<Key, string>> =>
    (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as Partial<Record<Key, string>>;
  const notes = [description, interpretation, note].flatMap((each) =>
    typeof each === 'string' && each !== '' ? each : [],
  );
  return {
    ...some('title', indicatorName),
    ...some('unit', unit),
    ...some('source', datasource),
    ...some('asOf', lastUpdate),
    notes,
  };
}

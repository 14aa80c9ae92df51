import { SozialraumError } from '../error.js';
import type { AreaHierarchy } from '../model/area.js';
import { readPeriod } from '../model/period.js';
import { type Checked, type Problem, problem } from '../model/problem.js';
import type { AreaGeometry } from './geojson.js';
import { readGeoJson } from './geojson.js';
import type { KomMonitorFeatures } from './kommonitor-writer.js';
import { describe, isRecord, type Json } from './shape.js';
import { withoutUndefined } from './without-undefined.js';

/** From and until when an area is valid, as ISO dates; absent where the file does not say it. */
export interface Validity {
  readonly validFrom?: string;
  readonly validUntil?: string;
}

/** A spatial unit (Raumebene) of KomMonitor: its areas with their ground, and how long each of them is valid. */
export interface KomMonitorUnit {
  readonly geometry: AreaGeometry;
  /** By the code of an area. */
  readonly validity: ReadonlyMap<string, Validity>;
}

/**
 * Reads a spatial unit as KomMonitor keeps it: GeoJSON with `ID`, `NAME`, `validStartDate` and `validEndDate`. A file of all
 * periods of validity has an area once for each of them: those are read that are valid on `day`.
 *
 * Problems: those of `readGeoJson`; `value-unexpected` with the path for a date that is none, `rows-none` where nothing is valid
 * on that day.
 *
 * @param day - ISO date; absent: every feature is read.
 * @see https://github.com/KomMonitor/data-management
 */
export function readKomMonitorUnit(json: unknown, file: string, day?: string): Checked<KomMonitorUnit> {
  const problems: Problem[] = [];
  const features = isRecord(json) && Array.isArray(json['features']) ? (json['features'] as readonly unknown[]) : [];
  const read = features.map((feature, i) => {
    const properties = isRecord(feature) && isRecord(feature['properties']) ? feature['properties'] : {};
    const tell = (key: string, received: unknown): void => {
      const place = { file, path: `features[${i}].properties.${key}` };
      problems.push(problem('value-unexpected', { expected: 'date', received: describe(received) }, place));
    };
    return { feature, code: String(properties['ID']), validity: validityOf(properties, tell) };
  });
  if (problems.length > 0) return { value: undefined, problems };
  const valid = read.filter(({ validity }) => day === undefined || isValidOn(validity, day));
  if (features.length > 0 && valid.length === 0)
    return { value: undefined, problems: [problem('rows-none', { rows: features.length }, { file })] };
  const collection = isRecord(json) ? { ...json, features: valid.map(({ feature }) => feature) } : json;
  const geometry = readGeoJson(collection, { file, code: 'ID', name: 'NAME' });
  const validity = new Map(valid.map((each) => [each.code, each.validity]));
  return { value: geometry.value && { geometry: geometry.value, validity }, problems: geometry.problems };
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && readPeriod(text) !== undefined;

function validityOf(properties: Json, tell: (key: string, received: unknown) => void): Validity {
  const dayIn = (key: string): string | undefined => {
    const cell = properties[key];
    if (cell === null || cell === undefined || cell === '') return undefined;
    if (typeof cell === 'string' && isDay(cell)) return cell;
    tell(key, cell);
    return undefined;
  };
  return withoutUndefined({ validFrom: dayIn('validStartDate'), validUntil: dayIn('validEndDate') });
}

const isValidOn = ({ validFrom = '', validUntil = '9999-12-31' }: Validity, day: string): boolean =>
  validFrom <= day && day <= validUntil;

/**
 * The areas of one level as a spatial unit for KomMonitor: `ID`, `NAME`, `validStartDate` and `validEndDate`. An area that has
 * always existed is valid from the date of the boundaries.
 *
 * @param shapes - The geometry of each area by its code; areas without one are left out.
 * @throws SozialraumError `unknown` for a level that is not there.
 *
 * @example
 * ```ts
 * writeKomMonitorUnit(areaHierarchy([{ id: 'ot', label: { de: 'Ortsteil' }, plural: { de: 'Ortsteile' } }], [{ code: '01', name: 'Nord', level: 'ot' }], '2024-12-31'), 'ot', new Map([['01', {}]])).features[0]?.properties // => { ID: '01', NAME: 'Nord', validStartDate: '2024-12-31', validEndDate: null }
 * ```
 */
export function writeKomMonitorUnit(
  { levels, areas, boundaryDate }: AreaHierarchy,
  level: string,
  shapes: ReadonlyMap<string, object>,
): KomMonitorFeatures {
  if (!levels.some(({ id }) => id === level)) throw new SozialraumError('unknown', 'level', level);
  const features = areas.flatMap(({ code, name, level: own, validFrom = boundaryDate, validUntil }) => {
    const geometry = own === level ? shapes.get(code) : undefined;
    if (!geometry) return [];
    const validity = { validStartDate: validFrom ?? null, validEndDate: validUntil ?? null };
    return [{ type: 'Feature' as const, geometry, properties: { ID: code, NAME: name, ...validity } }];
  });
  return { type: 'FeatureCollection', features };
}

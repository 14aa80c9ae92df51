import { SozialraumError } from '../error.js';
import { hasValue } from '../model/observation-status.js';
import { readPeriod } from '../model/period.js';
import type { ObservationTable } from './observation-table.js';

/** An area with its properties, as GeoJSON. */
export interface KomMonitorFeature {
  readonly type: 'Feature';
  /** A geometry of GeoJSON, as it was handed in. */
  readonly geometry: object;
  readonly properties: Readonly<Record<string, string | number | null>>;
}

/** An indicator or a spatial unit as KomMonitor takes it in. */
export interface KomMonitorFeatures {
  readonly type: 'FeatureCollection';
  readonly features: readonly KomMonitorFeature[];
}

/**
 * A table of areas and periods as GeoJSON for KomMonitor: `ID`, `NAME`, and a property `DATE_2024-12-31` for each period, by
 * its last day. Whatever is no number is `null`: KomMonitor has no status, and shows secret values as missing.
 *
 * @param shapes - The geometry of each area by its code; areas without one are left out.
 * @throws SozialraumError `invalid` for a table that has not exactly one dimension of areas, one of periods, and of all
 * others one category; and for a period that is none.
 */
export function writeKomMonitorIndicator(
  { dimensions, columns, values, statuses }: ObservationTable,
  shapes: ReadonlyMap<string, object>,
): KomMonitorFeatures {
  const axis = (role: 'area' | 'time'): number => dimensions.findIndex((each) => each.role === role);
  const [area, time] = [dimensions[axis('area')], dimensions[axis('time')]];
  const isPlain = dimensions.every((each) => each === area || each === time || each.categories.length === 1);
  if (!area || !time || !isPlain)
    throw new SozialraumError('invalid', 'table', dimensions.map(({ id }) => id).join(', '));
  const dates = time.categories.map(({ code }) => `DATE_${lastDay(code)}`);
  const [areas, times] = [columns[axis('area')] as Int32Array, columns[axis('time')] as Int32Array];
  const cells = area.categories.map(() => new Map<string, number | null>());
  values.forEach((value, at) => {
    const cell = hasValue(statuses[at] as number) ? value : null;
    cells[areas[at] as number]?.set(dates[times[at] as number] as string, cell);
  });
  const features = area.categories.flatMap(({ code, label }, i): KomMonitorFeature[] => {
    const geometry = shapes.get(code);
    if (!geometry) return [];
    const own = dates.map((date) => [date, cells[i]?.get(date) ?? null] as const);
    return [{ type: 'Feature', geometry, properties: { ID: code, NAME: label, ...Object.fromEntries(own) } }];
  });
  return { type: 'FeatureCollection', features };
}

function lastDay(code: string): string {
  const period = readPeriod(code);
  if (!period) throw new SozialraumError('invalid', 'period', code);
  return new Date(period.end * 86_400_000).toISOString().slice(0, 10);
}

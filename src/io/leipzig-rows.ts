import { isRecord, type Json } from './shape.js';

/** One value of Leipzig's statistics, whatever the layout it came in. */
export interface LeipzigRow {
  readonly id: number;
  /** Blanks in front say how deep it lies. */
  readonly name: string;
  /** The names above it, where the layout gives them. */
  readonly above: readonly string[];
  /** Stadtbezirk. */
  readonly district: string | undefined;
  /** Ortsteil. */
  readonly quarter: string | undefined;
  readonly period: string;
  readonly value: string;
  readonly unit: string | undefined;
  /** The how manieth value it is, from 1. */
  readonly line: number;
}

export interface LeipzigRows {
  readonly rows: readonly LeipzigRow[];
  readonly title: string;
  readonly source?: string;
}

/** What does not fit, and where. */
interface Misfit {
  readonly path: string;
  readonly expected: string;
  readonly received: unknown;
}

/** The values of an answer of the API (a list, or a list under `daten`) or of a file of leipzigmaps. */
export function leipzigRows(json: unknown): LeipzigRows | Misfit {
  if (isRecord(json) && isRecord(json['data']) && isRecord(json['meta'])) return mapRows(json['data'], json['meta']);
  const list = isRecord(json) ? json['daten'] : json;
  if (!Array.isArray(list)) return { path: 'daten', expected: 'list', received: list };
  const wrong = list.findIndex((row) => !isRecord(row) || typeof row['name'] !== 'string' || !isValue(row['wert']));
  if (wrong >= 0) return { path: `daten[${wrong}]`, expected: 'object', received: list[wrong] };
  const rows = (list as readonly Json[]).map(rowOf);
  const [first] = list as readonly Json[];
  const title = [first?.['kategorie'], first?.['rubrik']].flatMap((each) => text(each) ?? []).join(': ');
  return { rows, title };
}

const isValue = (value: unknown): boolean => value === null || typeof value === 'string' || Number.isFinite(value);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

function rowOf(row: Json, at: number): LeipzigRow {
  return {
    id: Number(row['id'] ?? at),
    name: row['name'] as string,
    above: [1, 2, 3, 4].flatMap((i) => text(row[`merkmal_${i}`]) ?? text(row[`Merkmal_${i}`]) ?? []),
    district: text(row['stadtbezirk']),
    quarter: text(row['ortsteil']),
    period: text(row['jahr']) ?? '',
    value: (text(row['wert']) ?? '').trim(),
    unit: text(row['einheit']),
    line: at + 1,
  };
}

function mapRows(data: Json, meta: Json): LeipzigRows | Misfit {
  const rows: LeipzigRow[] = [];
  for (const [period, indicators] of Object.entries(data)) {
    if (!isRecord(indicators)) return { path: `data.${period}`, expected: 'object', received: indicators };
    for (const [name, list] of Object.entries(indicators)) {
      const path = `data.${period}.${name}`;
      if (!Array.isArray(list)) return { path, expected: 'list', received: list };
      for (const each of list as readonly unknown[]) {
        if (!isRecord(each) || typeof each['district'] !== 'string' || !isValue(each['value'] ?? null))
          return { path, expected: 'object', received: each };
        const value = text(each['value']) ?? '';
        const place = { district: undefined, quarter: each['district'] };
        rows.push({
          id: rows.length,
          name,
          above: [],
          ...place,
          period,
          value,
          unit: undefined,
          line: rows.length + 1,
        });
      }
    }
  }
  const source = text(meta['source']);
  return { rows, title: text(meta['title']) ?? '', ...(source === undefined ? {} : { source }) };
}

/**
 * Per row the names from the outermost indicator to its own. The API answers in no order; by their ids the indicators of
 * one area and year stand as in the printed table, where one is part of the last one that is less indented.
 */
export function indicatorPaths(rows: readonly LeipzigRow[]): readonly (readonly string[])[] {
  const paths = new Array<readonly string[]>(rows.length);
  const groups = new Map<string, number[]>();
  rows.forEach(({ period, district, quarter }, i) => {
    const key = `${period}\n${district ?? ''}\n${quarter ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  for (const group of groups.values()) {
    const open: { readonly depth: number; readonly name: string }[] = [];
    for (const i of group.sort((a, b) => (rows[a] as LeipzigRow).id - (rows[b] as LeipzigRow).id)) {
      const { name, above } = rows[i] as LeipzigRow;
      const depth = name.length - name.trimStart().length;
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
      paths[i] = above.length > 0 ? [...above, name.trim()] : [...open.map((each) => each.name), name.trim()];
      open.push({ depth, name: name.trim() });
    }
  }
  return paths;
}

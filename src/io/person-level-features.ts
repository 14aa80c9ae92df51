import type { Problem } from '../model/problem.js';
import { PersonalScan } from './person-level.js';
import { isRecord, type Json } from './shape.js';

const MOST_KEYS = 200;
const SAMPLE = 2000;

/** The reason to refuse features that each seem to be about one person, such as the addresses of clients. */
export function personLevelFeatures(json: unknown, file: string): Problem | undefined {
  const features = isRecord(json) && Array.isArray(json['features']) ? json['features'] : [];
  const rows = features
    .slice(0, SAMPLE)
    .map((feature): Json => (isRecord(feature) && isRecord(feature['properties']) ? feature['properties'] : {}));
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].slice(0, MOST_KEYS);
  const scan = new PersonalScan();
  scan.open(keys);
  for (const row of rows) scan.add(keys.map((key) => textOf(row[key])));
  const found = scan.refusal(file);
  // how to reach the office of an area is no secret
  return found?.params.reason === 'contact' ? undefined : found;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

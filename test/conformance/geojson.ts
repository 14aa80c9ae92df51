import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GEOJSON_RULES, geoJsonFindings } from '../../src/io/geojson-findings.js';
import type { ConformanceSuite } from './suite.js';

/** Files of geojsonhint: what is good has no error; what is bad is found out, as badly as the suite has it. */
export const geoJson: ConformanceSuite = {
  folder: 'geo/geojsonhint',
  cases: (folder) =>
    ['good', 'bad'].flatMap((kind) => {
      const files = readdirSync(join(folder, kind)).filter((name) => name.endsWith('.geojson'));
      return files.map((name) => ({ id: `${kind}/${name}`, check: () => differences(join(folder, kind, name)) }));
    }),
};

interface Hint {
  readonly message: string;
  /** Absent for an error. */
  readonly level?: 'message';
}

function differences(file: string): string[] {
  const result = file.replace(/\.geojson$/, '.result');
  const hints = existsSync(result) ? (JSON.parse(readFileSync(result, 'utf8')) as Hint[]) : [];
  const found = findingsOf(readFileSync(file, 'utf8'));
  const errors = found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  if (hints.length === 0) return errors.map((rule) => `${rule} is found`);
  if (found.length === 0) return [`nothing is found; expected: ${hints[0]?.message ?? ''}`];
  return hints.every(({ level }) => level === 'message') ? errors.map((rule) => `${rule} is found to be an error`) : [];
}

function findingsOf(text: string): { readonly rule: string; readonly severity: string }[] {
  try {
    return geoJsonFindings(JSON.parse(text)).map(({ rule }) => ({ rule, severity: GEOJSON_RULES[rule] }));
  } catch {
    return [{ rule: 'json', severity: 'error' }];
  }
}

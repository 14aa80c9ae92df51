import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonStatFindings } from '../../src/io/json-stat-findings.js';
import { JSON_STAT_RULES } from '../../src/io/json-stat-rule.js';
import type { ConformanceSuite } from './suite.js';

interface ValidatorCase {
  readonly id: string;
  readonly expected: { readonly valid?: boolean; readonly codes?: readonly string[]; readonly noOtherErrors?: boolean };
  readonly input: unknown;
}

/** The corpus of jsonstat-validator: whether a document is valid, and by which rules it is not. */
export const jsonStatValidator: ConformanceSuite = {
  folder: 'jsonstat/validator',
  cases: (folder) => {
    const cases = JSON.parse(readFileSync(join(folder, 'corpus/cases.json'), 'utf8')) as ValidatorCase[];
    return cases.map(({ id, expected, input }) => ({ id, check: () => differences(expected, input) }));
  },
};

function differences(
  { valid, codes = [], noOtherErrors = false }: ValidatorCase['expected'],
  input: unknown,
): string[] {
  const found = jsonStatFindings(input).map(({ rule }) => rule);
  const errors = found.filter((rule) => JSON_STAT_RULES[rule] === 'error');
  const wrong = codes.filter((code) => !(found as string[]).includes(code)).map((code) => `${code} is not found`);
  if (valid !== undefined && valid !== (errors.length === 0)) wrong.push(`found ${valid ? 'in' : ''}valid`);
  if (noOtherErrors)
    wrong.push(...errors.filter((rule) => !codes.includes(rule)).map((rule) => `${rule} is found too`));
  return wrong;
}

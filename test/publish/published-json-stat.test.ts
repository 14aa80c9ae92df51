import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, test } from 'vitest';
import { jsonStatFindings } from '../../src/io/json-stat-findings.js';
import { readJsonStatObservations } from '../../src/io/json-stat-observations.js';
import { datasetFile } from '../../src/publish/dataset-file.js';
import { smallCity } from '../fixtures/small-city.js';

const datasets = [...smallCity.tables.entries()].map(([id, table]) => {
  const json = JSON.parse(JSON.stringify(datasetFile(smallCity, table))) as { value: (number | null)[]; id: string[] };
  return [id, json] as const;
});

describe.each(datasets)('the published figures of %s as JSON-stat', (_, json) => {
  test('break no rule', () => {
    expect(jsonStatFindings(json)).toEqual([]);
  });

  test('are read by others’ toolkit and by our own reader with the same cells', () => {
    // the toolkit writes into what it is handed
    const toolkit = JSONstat(structuredClone(json));
    const [table] = readJsonStatObservations(JSON.stringify(json), 'a.json').value ?? [];
    expect(toolkit.n).toBe(json.value.length);
    expect([...(table?.values ?? [])]).toEqual(json.value.map((_value, i) => toolkit.Data(i, false) ?? NaN));
  });

  const schema = '../shared/data/conformance/jsonstat/validator/schemas/curated/bundled/dataset.json';
  test.skipIf(!existsSync(schema))('are valid by the schema', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    (formats.default as unknown as (target: Ajv2020) => void)(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
  });
});

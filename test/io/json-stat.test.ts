import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, test } from 'vitest';
import { readJsonStat } from '../../src/io/json-stat.js';
import { writeJsonStat } from '../../src/io/json-stat-writer.js';
import { denseCube } from '../../src/model/cube.js';
import { dimension } from '../../src/model/dimension.js';
import { hasValue, OBSERVATION_STATES, observationStatus } from '../../src/model/observation-status.js';

const axis = (id: string, role: 'area' | 'time' | 'category', codes: string[]) =>
  dimension(
    id,
    { de: id },
    role,
    codes.map((code) => ({ code, label: { de: `Name ${code}` } })),
  );
const dimensions = [axis('area', 'area', ['10', '2', 'x']), axis('time', 'time', ['2023', '2024'])];
const cell = fc.oneof(
  fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }), status: fc.constant(0) }),
  fc.constantFrom(...OBSERVATION_STATES).map((state) => ({
    value: hasValue(observationStatus(state)) ? 1 : NaN,
    status: observationStatus(state, 'break'),
  })),
);

describe('JSON-stat', () => {
  test('comes back as it was written, values and statuses', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 6, maxLength: 6 }), (cells) => {
        const values = Float64Array.from(cells, ({ value }) => value + 0);
        const statuses = Uint16Array.from(cells, ({ status }) => status);
        const json: unknown = JSON.parse(
          JSON.stringify(writeJsonStat(denseCube(dimensions, values, statuses), { label: 'x' })),
        );
        const cube = readJsonStat(json).value?.cube;
        expect([...(cube?.cells().values ?? [])].map((v) => v + 0)).toEqual([...values]);
        expect([...(cube?.cells().statuses ?? [])]).toEqual([...statuses]);
        expect(cube?.dimensions.map(({ id, role }) => [id, role])).toEqual([
          ['area', 'area'],
          ['time', 'time'],
        ]);
      }),
    );
  });

  test('keeps the order of codes that look like numbers', () => {
    const cube = denseCube(dimensions, new Float64Array(6), new Uint16Array(6));
    const back = readJsonStat(JSON.parse(JSON.stringify(writeJsonStat(cube, { label: 'x' })))).value?.cube;
    expect(back?.dimension('area').categories.map(({ code }) => code)).toEqual(['10', '2', 'x']);
  });

  test('is read by the JSON-stat toolkit with the same cells', () => {
    const statuses = new Uint16Array(6);
    statuses[4] = observationStatus('suppressed');
    const cube = denseCube(dimensions, Float64Array.of(1, 2, 3, 4, NaN, 6), statuses);
    const dataset = JSONstat(writeJsonStat(cube, { label: 'x' }));
    expect(dataset.n).toBe(6);
    expect(dataset.Data({ area: '2', time: '2024' }).value).toBe(4);
    expect(dataset.Data({ area: 'x', time: '2023' })).toMatchObject({ value: null, status: 'suppressed' });
    expect(dataset.role).toMatchObject({ geo: ['area'], time: ['time'] });
  });
});

const isText = (values: unknown): boolean => Array.isArray(values) && typeof values[0] === 'string';
const samples = '../shared/data/conformance/jsonstat/samples';
const files = existsSync(samples) ? readdirSync(samples).filter((file) => file.endsWith('.json')) : [];

describe.skipIf(files.length === 0)('the official samples', () => {
  test.each(files)('%s reads as the toolkit reads it, or is no dataset', (file) => {
    const json = JSON.parse(readFileSync(join(samples, file), 'utf8')) as {
      class?: string;
      status?: unknown;
      value?: unknown;
    };
    const { value, problems } = readJsonStat(json);
    if (json.class !== 'dataset') expect(problems[0]?.place.path).toBe('class');
    else if (isText(json.value)) expect(problems[0]?.place.path).toBe('value[0]');
    else if (json.status !== undefined) expect(value ?? problems[0]?.code).toBeDefined();
    else {
      const toolkit = JSONstat(json);
      const cells = value?.cube.cells().values ?? new Float64Array();
      expect(cells).toHaveLength(toolkit.n);
      const datum = (i: number): number => toolkit.Data(i, false) ?? NaN;
      expect([cells[0], cells.at(-1)]).toEqual([datum(0), datum(toolkit.n - 1)]);
    }
  });
});

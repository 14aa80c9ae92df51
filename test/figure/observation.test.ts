import { expect, test } from 'vitest';
import { observationAt } from '../../src/figure/observation.js';
import { areaDimension } from '../../src/model/area-dimension.js';
import { areaHierarchy } from '../../src/model/area.js';
import { denseCube } from '../../src/model/cube.js';
import { dimension } from '../../src/model/dimension.js';
import { observationStatus, stateOf } from '../../src/model/observation-status.js';

const level = { id: 'city', label: { de: 'Stadt' }, plural: { de: 'Städte' } };
const hierarchy = areaHierarchy([level], [{ code: '0', name: 'Kleinau', level: 'city' }]);
const time = dimension(
  'time',
  { de: 'Jahr' },
  'time',
  ['2023', '2024'].map((code) => ({ code, label: { de: code } })),
);
const cube = denseCube(
  [areaDimension(hierarchy, { de: 'Gebiet' }), time],
  Float64Array.of(7, 2),
  Uint16Array.of(observationStatus('ok', 'revised'), observationStatus('suppressed')),
);

test('a value comes with its status', () => {
  expect(observationAt(cube, '0', '2023')).toEqual({ value: 7, status: observationStatus('ok', 'revised') });
});

test('a number under a status that has none is not let through', () => {
  expect(observationAt(cube, '0', '2024')).toEqual({ value: NaN, status: observationStatus('suppressed') });
});

test('an area or a period the cube does not know is missing', () => {
  expect(stateOf(observationAt(cube, '9', '2023').status)).toBe('missing');
  expect(stateOf(observationAt(cube, '0', '1999').status)).toBe('missing');
});

import { describe, expect, test } from 'vitest';
import { areaDimension } from '../../src/model/area-dimension.js';
import { areaHierarchy } from '../../src/model/area.js';
import { denseCube } from '../../src/model/cube.js';
import { observationStatus } from '../../src/model/observation-status.js';
import { findBoundaryChanges, findRevisions } from '../../src/quality/comparability.js';
import { findUndescribed } from '../../src/quality/description.js';
import { figuresOf } from '../../src/quality/figures.js';
import { districtCounts, years } from './figures-of.js';

const { statistic, figures } = districtCounts(years(2015, 2024, 3, (year, district) => year + district));

describe('findRevisions', () => {
  test('counts what the source marks, and is silent where it marks nothing', () => {
    expect(findRevisions(figures)).toEqual([]);
    const { values, statuses } = statistic.cube.cells();
    statuses[3] = observationStatus('ok', 'provisional');
    statuses[4] = observationStatus('ok', 'revised', 'estimated');
    const marked = figuresOf(
      'statistics.cases',
      denseCube(statistic.cube.dimensions, values, statuses),
      figures.hierarchy,
    );
    expect(findRevisions(marked)).toMatchObject([{ params: { provisional: 1, revised: 1, estimated: 1 } }]);
  });
});

describe('findBoundaryChanges', () => {
  const from = (date: string) => {
    const { levels, areas } = figures.hierarchy;
    const hierarchy = areaHierarchy(
      levels,
      areas.map((area) => (area.code === 'd0001' ? { ...area, validFrom: date } : area)),
    );
    const { values, statuses } = statistic.cube.cells();
    const dimensions = [areaDimension(hierarchy, { de: 'Gebiet' }), ...statistic.cube.dimensions.slice(1)];
    return findBoundaryChanges(figuresOf('statistics.cases', denseCube(dimensions, values, statuses), hierarchy));
  };

  test('names areas that came to exist within the series, not before or after it', () => {
    expect(from('2018-01-01')).toMatchObject([{ params: { count: 1, example: 'Ortsteil d0001' } }]);
    expect(from('2010-01-01')).toEqual([]);
    expect(from('2026-01-01')).toEqual([]);
  });
});

describe('findUndescribed', () => {
  test('says what readers need and the workspace does not give', () => {
    expect(findUndescribed(statistic)).toMatchObject([
      { code: 'quality-undocumented', params: { missing: 'definition, use, asOf' } },
    ]);
  });

  test('does not take the title for a definition, and passes on errors that are known', () => {
    const described = {
      ...statistic,
      source: { ...statistic.source, asOf: '2025-01-31' },
      quality: {
        definition: { de: 'cases ' },
        use: { de: 'Sozialplanung' },
        knownErrors: [{ de: '2019 fehlt eine Stelle' }],
      },
    };
    expect(findUndescribed(described)).toMatchObject([
      { params: { missing: 'definition' } },
      { code: 'quality-known-error', params: { error: '2019 fehlt eine Stelle' } },
    ]);
    const complete = { ...described.quality, definition: { de: 'Fälle am Jahresende' } };
    expect(findUndescribed({ ...described, quality: complete })).toHaveLength(1);
  });
});

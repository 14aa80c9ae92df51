import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.js';
import type { Bbox } from '../../src/io/area-shape.js';
import { type CrsDeclaration, coordinateMeaning } from '../../src/io/crs.js';

const place = { file: 'a.geojson' };
const named = (name: string) => ({ member: { type: 'name', properties: { name } } });
const leipzig: Bbox = [12.237, 51.238, 12.542, 51.448];
const utm: Bbox = [307451, 5679889, 328774, 5702757];

function meaningOf(declaration: CrsDeclaration, bbox: Bbox) {
  const problems: Problem[] = [];
  const meaning = coordinateMeaning(declaration, bbox, place, problems);
  return { meaning, problems: problems.map((p) => `${p.code} ${p.severity}`), found: problems };
}

describe('coordinateMeaning', () => {
  test.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', leipzig, 'EPSG:4326'],
    ['urn:ogc:def:crs:EPSG::4326', leipzig, 'EPSG:4326'],
    ['EPSG:4258', leipzig, 'EPSG:4258'],
    ['urn:ogc:def:crs:EPSG::25833', utm, 'EPSG:25833'],
    ['http://www.opengis.net/def/crs/EPSG/0/25832', utm, 'EPSG:25832'],
    ['EPSG:31467', [3450000, 5600000, 3460000, 5610000], 'EPSG:31467'],
    ['EPSG:3857', [1360000, 6660000, 1400000, 6700000], 'EPSG:3857'],
  ] as const)('believes the file where it says %s', (name, bbox, crs) => {
    expect(meaningOf(named(name), bbox)).toMatchObject({ meaning: { crs, swapped: false }, problems: [] });
  });

  test('takes degrees without a word for WGS 84, as RFC 7946 prescribes', () => {
    expect(meaningOf({ member: undefined }, leipzig)).toMatchObject({ meaning: { crs: 'EPSG:4326' }, problems: [] });
  });

  // Where these places lie in the systems: Köln, Frankfurt, München, Görlitz, Hamburg, Rostock, Berlin, Leipzig.
  test.each([
    ['EPSG:31466', [2560000, 5640000, 2575000, 5655000]],
    ['EPSG:31467', [3470000, 5550000, 3485000, 5560000]],
    ['EPSG:31468', [4460000, 5330000, 4480000, 5340000]],
    ['EPSG:31469', [5495000, 5665000, 5505000, 5680000]],
    ['EPSG:4647', [32550000, 5920000, 32590000, 5960000]],
    ['EPSG:5650', [33300000, 5990000, 33330000, 6010000]],
    ['EPSG:3035', [4530000, 3250000, 4580000, 3290000]],
    ['EPSG:3857', [1360000, 6660000, 1400000, 6700000]],
  ] as const)('guesses %s by where Germany lies in it, and says so', (crs, bbox) => {
    expect(meaningOf({ member: undefined }, bbox)).toMatchObject({
      meaning: { crs, swapped: false },
      problems: ['geometry-crs-guessed warning'],
    });
  });

  test('does not guess the zone of UTM coordinates', () => {
    const { meaning, found } = meaningOf({ member: undefined }, utm);
    expect(meaning).toBeUndefined();
    expect(found).toMatchObject([
      { code: 'geometry-crs-unknown', params: { received: '307451, 5679889, 328774, 5702757' } },
    ]);
  });

  test('believes the caller before the file', () => {
    const declared = meaningOf({ ...named('urn:ogc:def:crs:OGC:1.3:CRS84'), crs: 'EPSG:25833' }, utm);
    expect(declared).toMatchObject({ meaning: { crs: 'EPSG:25833' }, problems: [] });
  });

  test('reports what it does not know, and what the coordinates contradict', () => {
    expect(meaningOf(named('EPSG:2154'), [650000, 6860000, 660000, 6870000])).toMatchObject({
      meaning: undefined,
      problems: ['geometry-crs-unknown error'],
    });
    expect(meaningOf(named('EPSG:25833'), leipzig).problems).toEqual(['geometry-crs-unknown error']);
    expect(meaningOf(named('urn:ogc:def:crs:OGC:1.3:CRS84'), utm).problems).toEqual(['geometry-crs-unknown error']);
    expect(meaningOf({ member: 'x' }, leipzig).problems).toEqual(['geometry-crs-unknown error']);
  });

  test('finds the northing before the easting, too', () => {
    const [west, south, east, north] = utm;
    const { meaning, problems } = meaningOf(named('EPSG:25833'), [south, west, north, east]);
    expect(meaning).toEqual({ crs: 'EPSG:25833', swapped: true });
    expect(problems).toEqual(['geometry-axis-swapped error']);
  });
});

import type { PlanarTopology } from '../model/publication.js';
import { type Arc, type ArcShape, arcIndex } from './arc-shape.js';
import type { Bbox } from './area-shape.js';
import type { ArcBackground } from './extract-arcs.js';
import { type Grid, steps } from './grid.js';
import type { AreaLayer } from './layer-sources.js';

/** Name of the object that is drawn for orientation and is no level. */
export const BACKGROUND_OBJECT = 'background';

/** What there is to draw. */
export interface ArcDrawing {
  readonly polygonsOf: ReadonlyMap<string, ArcShape['polygons']>;
  /** Codes of areas that come last in their level, since others would cover them. */
  readonly onTop: ReadonlySet<string>;
  readonly background: ArcBackground;
  readonly arcs: readonly Arc[];
}

/** Writes TopoJSON: an object per level, one for the background, and the arcs that they refer to. */
export function encodeTopology(
  layers: readonly AreaLayer[],
  drawing: ArcDrawing,
  { origin, cell }: Grid,
  [west, south, east, north]: Bbox,
): PlanarTopology {
  const collections = [
    ...layers.map((layer) => [layer.level, areaGeometries(layer, drawing)] as const),
    [BACKGROUND_OBJECT, backgroundGeometries(drawing.background)] as const,
  ].filter(([name, geometries]) => name !== BACKGROUND_OBJECT || geometries.length > 0);
  const used = new Set(collections.flatMap(([, geometries]) => geometries.flatMap(({ arcs }) => entries(arcs))));
  const kept = drawing.arcs.flatMap((arc, index) => (used.has(index) ? [{ arc, index }] : []));
  const newIndex = new Map(kept.map(({ index }, position) => [index, position]));
  const renumber = (geometry: Geometry): Geometry => ({ ...geometry, arcs: renumbered(geometry.arcs, newIndex) });
  return {
    type: 'Topology',
    bbox: [Math.floor(west), Math.floor(south), Math.ceil(east), Math.ceil(north)],
    transform: { scale: [cell, cell], translate: [origin[0], origin[1]] },
    objects: Object.fromEntries(
      collections.map(([name, geometries]) => [
        name,
        { type: 'GeometryCollection', geometries: geometries.map(renumber) },
      ]),
    ),
    arcs: kept.map(({ arc }) => steps(arc)),
  };
}

interface Geometry {
  readonly type: 'Polygon' | 'MultiPolygon' | 'MultiLineString';
  readonly id?: string;
  readonly properties?: { readonly name: string };
  readonly arcs: Nested;
}

type Nested = readonly (number | Nested)[];

function areaGeometries({ areas }: AreaLayer, { polygonsOf, onTop }: ArcDrawing): readonly Geometry[] {
  const rank = ({ code }: { readonly code: string }): number => (onTop.has(code) ? 1 : 0);
  return [...areas]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap(({ code, name }) => {
      const polygons = polygonsOf.get(code);
      const properties = name === undefined ? {} : { properties: { name } };
      return polygons ? [{ ...polygonGeometry(polygons), id: code, ...properties }] : [];
    });
}

function backgroundGeometries({ lines, polygons }: ArcBackground): readonly Geometry[] {
  return [
    ...(lines.length > 0 ? [{ type: 'MultiLineString' as const, arcs: lines }] : []),
    ...(polygons.length > 0 ? [polygonGeometry(polygons)] : []),
  ];
}

function polygonGeometry(polygons: ArcShape['polygons']): Geometry {
  const [only, ...others] = polygons;
  return only && others.length === 0 ? { type: 'Polygon', arcs: only } : { type: 'MultiPolygon', arcs: polygons };
}

function entries(nested: Nested): number[] {
  return nested.flatMap((item) => (typeof item === 'number' ? [arcIndex(item)] : entries(item)));
}

function renumbered(nested: Nested, newIndex: ReadonlyMap<number, number>): Nested {
  return nested.map((item) => {
    if (typeof item !== 'number') return renumbered(item, newIndex);
    const index = newIndex.get(arcIndex(item))!;
    return item < 0 ? ~index : index;
  });
}

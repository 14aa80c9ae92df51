import type { PlanarTopology } from '../model/publication.js';

/** Rings by area, each a list of arcs; `~i` is arc `i` backwards, as TopoJSON has it. */
export interface AreaRings {
  readonly code: string;
  readonly rings: readonly (readonly number[])[];
}

/** The arc, whichever way it is run through. */
export const arcIndex = (arc: number): number => (arc < 0 ? ~arc : arc);

/** The areas of a level that have a usable boundary. */
export function areaRings({ objects }: PlanarTopology, levelId: string, arcCount: number): AreaRings[] {
  const areas: AreaRings[] = [];
  for (const geometry of geometriesOf(objects[levelId])) {
    const { id } = geometry;
    if (typeof id !== 'string' && typeof id !== 'number') continue;
    const rings = ringsOfGeometry(geometry, arcCount);
    if (rings.length > 0) areas.push({ code: String(id), rings });
  }
  return areas;
}

export function ringsOf(object: unknown, arcCount: number): number[][] {
  return geometriesOf(object).flatMap((geometry) => ringsOfGeometry(geometry, arcCount));
}

function ringsOfGeometry({ type, arcs }: TopologyGeometry, arcCount: number): number[][] {
  const polygons = type === 'Polygon' ? [arcs] : type === 'MultiPolygon' ? arcs : undefined;
  const rings: number[][] = [];
  for (const polygon of Array.isArray(polygons) ? (polygons as unknown[]) : [])
    for (const ring of Array.isArray(polygon) ? (polygon as unknown[]) : [])
      if (isArcList(ring, arcCount)) rings.push(ring);
  return rings;
}

interface TopologyGeometry {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly arcs?: unknown;
}

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null;

export function geometriesOf(object: unknown): TopologyGeometry[] {
  const list = isRecord(object) ? object['geometries'] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

export function isArcList(list: unknown, arcCount: number): list is number[] {
  return (
    Array.isArray(list) &&
    list.length > 0 &&
    list.every((arc) => Number.isInteger(arc) && arcIndex(arc as number) < arcCount)
  );
}

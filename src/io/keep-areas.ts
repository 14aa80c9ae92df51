import { type Arc, type ArcRing, type ArcShape, arcIndex, arcRingArea } from './arc-shape.js';
import type { ArcBackground } from './extract-arcs.js';

/** Arcs by which every area is seen. */
export interface KeptAreas {
  readonly arcs: readonly Arc[];
  /** What is drawn of areas that are smaller than the grid: a triangle of half a cell over their neighbours. */
  readonly enlarged: readonly ArcShape[];
}

/**
 * Sees to it that simplification makes no area vanish: of an area without extent the main boundary gets its points back,
 * and if the grid is too coarse for it even so, a triangle takes its place.
 */
export function keepAreas(shapes: readonly ArcShape[], simplified: readonly Arc[], full: readonly Arc[]): KeptAreas {
  const arcs = [...simplified];
  const mainRings = new Map(shapes.map((shape) => [shape, mainRing(shape.polygons, full)]));
  const vanished = (): ArcShape[] => shapes.filter((shape) => arcRingArea(mainRings.get(shape)!, arcs) === 0);
  // A boundary that gets its points back can take away a neighbour's last bit of ground.
  const restoreVanished = (): boolean[] => vanished().map((shape) => restore(mainRings.get(shape)!, arcs, full));
  while (restoreVanished().includes(true));
  const enlarged = vanished().map((shape): ArcShape => {
    arcs.push(triangleAt(arcs[arcIndex(mainRings.get(shape)![0]!)]!));
    return { ...shape, polygons: [[[arcs.length - 1]]] };
  });
  return { arcs, enlarged };
}

/** The background without what has no extent. */
export function visibleBackground({ lines, polygons }: ArcBackground, arcs: readonly Arc[]): ArcBackground {
  const visibleLines = lines.map((line) => line.filter((entry) => hasLength(arcs[arcIndex(entry)]!)));
  return { lines: visibleLines.filter((line) => line.length > 0), polygons: visiblePolygons(polygons, arcs) };
}

function mainRing(polygons: ArcShape['polygons'], arcs: readonly Arc[]): ArcRing {
  const sizes = polygons.map(([exterior = []]) => Math.abs(arcRingArea(exterior, arcs)));
  return polygons[sizes.indexOf(Math.max(...sizes))]?.[0] ?? [];
}

/** Gives the arcs of a ring their points back; false if they had them all. */
function restore(ring: ArcRing, arcs: Arc[], full: readonly Arc[]): boolean {
  const simplified = ring.map(arcIndex).filter((index) => arcs[index] !== full[index]);
  for (const index of simplified) arcs[index] = full[index]!;
  return simplified.length > 0;
}

function triangleAt([start]: Arc): Arc {
  const [x, y] = start!;
  return [
    [x, y],
    [x + 1, y],
    [x, y + 1],
    [x, y],
  ];
}

/** Polygons without rings that have no extent and arcs that have no length. */
export function visiblePolygons(polygons: ArcShape['polygons'], arcs: readonly Arc[]): ArcShape['polygons'] {
  const hasExtent = (ring: ArcRing): boolean => arcRingArea(ring, arcs) !== 0;
  return polygons
    .filter(([exterior]) => exterior && hasExtent(exterior))
    .map((rings) => rings.filter(hasExtent).map((ring) => ring.filter((entry) => hasLength(arcs[arcIndex(entry)]!))));
}

function hasLength(arc: Arc): boolean {
  const [x0, y0] = arc[0]!;
  return arc.some(([x, y]) => x !== x0 || y !== y0);
}

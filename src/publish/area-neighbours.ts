import type { PlanarTopology } from '../model/publication.js';

/** Codes of the areas of a level that border each area, by its code: those with a line in common. */
export function areaNeighbours({ objects }: PlanarTopology): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, Set<string>>();
  for (const object of Object.values(objects)) {
    const byArc = new Map<number, string[]>();
    for (const { id, arcs } of shapesOf(object))
      for (const arc of new Set(flat(arcs).map((index) => (index < 0 ? ~index : index))))
        byArc.set(arc, [...(byArc.get(arc) ?? []), id]);
    for (const codes of byArc.values())
      for (const code of codes)
        for (const other of codes)
          if (other !== code) neighbours.set(code, (neighbours.get(code) ?? new Set()).add(other));
  }
  return new Map([...neighbours].map(([code, others]) => [code, [...others].sort()]));
}

interface Shape {
  readonly id: string;
  readonly arcs: unknown;
}

function shapesOf(object: unknown): Shape[] {
  const { geometries = [] } = object as { geometries?: readonly Partial<Shape>[] };
  return geometries.flatMap(({ id, arcs }) => (id === undefined ? [] : [{ id, arcs }]));
}

const flat = (arcs: unknown): number[] =>
  Array.isArray(arcs) ? arcs.flatMap(flat) : typeof arcs === 'number' ? [arcs] : [];

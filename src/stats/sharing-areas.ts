import { type SpatialWeights, spatialWeights } from './spatial-weights.js';

/** Areas are neighbours where they have a key in common: a point, an edge, an arc. */
export function sharingAreas(keysOfAreas: Iterable<Iterable<number | string>>): SpatialWeights {
  const holders = new Map<number | string, number[]>();
  const neighbours: Set<number>[] = [];
  for (const keys of keysOfAreas) {
    const area = neighbours.push(new Set()) - 1;
    for (const key of keys) {
      const others = holders.get(key);
      if (!others) holders.set(key, [area]);
      else if (others.at(-1) !== area) {
        for (const other of others) {
          neighbours[other]!.add(area);
          neighbours[area]!.add(other);
        }
        others.push(area);
      }
    }
  }
  return spatialWeights(neighbours.map((set) => [...set]));
}

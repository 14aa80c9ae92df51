/**
 * The borders of a raster as arcs: each runs once between two nodes (corners where three or more areas meet), so both
 * neighbours share its very vertices. Coordinates are cell corners.
 *
 * @returns {points, left, right}[] with the labels on both sides in the direction of the points
 */
export function traceArcs(raster, labels) {
  const corners = raster.width + 1;
  const labelAt = (column, row) =>
    column < 0 || row < 0 || column >= raster.width || row >= raster.height ? 0 : labels[row * raster.width + column];
  const sides = (i, j, [di, dj]) => {
    if (di === 1) return [labelAt(i, j), labelAt(i, j - 1)];
    if (di === -1) return [labelAt(i - 1, j - 1), labelAt(i - 1, j)];
    if (dj === 1) return [labelAt(i - 1, j), labelAt(i, j)];
    return [labelAt(i, j - 1), labelAt(i - 1, j - 1)];
  };
  const sameAround = (i, j) => {
    const label = labelAt(i, j);
    return labelAt(i - 1, j) === label && labelAt(i, j - 1) === label && labelAt(i - 1, j - 1) === label;
  };
  const directions = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ];
  const ways = (i, j) => directions.filter((way) => new Set(sides(i, j, way)).size === 2);
  const used = new Set();
  const edgeKey = (i, j, [di, dj]) => (Math.min(j, j + dj) * corners + Math.min(i, i + di)) * 2 + (di === 0 ? 1 : 0);
  const arcs = [];

  const follow = (i, j, way) => {
    const [left, right] = sides(i, j, way);
    const points = [[i, j]];
    for (let next = way; next;) {
      used.add(edgeKey(i, j, next));
      [i, j] = [i + next[0], j + next[1]];
      points.push([i, j]);
      const onward = ways(i, j);
      next = onward.length === 2 ? onward.find((candidate) => !used.has(edgeKey(i, j, candidate))) : undefined;
    }
    arcs.push({ points, left, right });
  };
  const everyCorner = (start) => {
    for (let j = 0; j <= raster.height; j++) {
      for (let i = 0; i <= raster.width; i++) {
        if (sameAround(i, j)) continue;
        const here = ways(i, j);
        if (start(here.length)) for (const way of here) if (!used.has(edgeKey(i, j, way))) follow(i, j, way);
      }
    }
  };
  everyCorner((degree) => degree > 2);
  everyCorner((degree) => degree === 2);
  return arcs;
}

/** Rings of the area whose labels `belongs` accepts, each closed and with the area on its left: outer rings run counter-clockwise. */
export function ringsOf(arcs, belongs) {
  const starts = new Map();
  const key = ([x, y]) => `${x} ${y}`;
  for (const { points, left, right } of arcs) {
    if (belongs(left) === belongs(right)) continue;
    const directed = belongs(left) ? points : points.toReversed();
    if (starts.has(key(directed[0]))) throw new Error(`an area touches itself at ${key(directed[0])}`);
    starts.set(key(directed[0]), directed);
  }
  const rings = [];
  while (starts.size > 0) {
    const ring = [];
    const [first] = starts.keys();
    for (let at = first, arc; (arc = starts.get(at)); at = key(arc.at(-1))) {
      starts.delete(at);
      ring.push(...arc.slice(0, -1));
    }
    rings.push([...ring, ring[0]]);
  }
  return rings.sort((a, b) => signedArea(b) - signedArea(a));
}

function signedArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum / 2;
}

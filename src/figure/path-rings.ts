/** The points of rings that a `PathWriter` has written: x and y in turn. */
export function ringsOfPath(path: string): Int32Array[] {
  return path
    .split('z')
    .slice(0, -1)
    .map((ring) => {
      const points = Int32Array.from(ring.match(/-?\d+/g) ?? [], Number);
      for (let i = 2; i < points.length; i++) points[i]! += points[i - 2] as number;
      return points;
    });
}

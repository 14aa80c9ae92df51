/** How large the signs on areas are, in units of the map. */
export function signSide(picture: { readonly width: number; readonly height: number }, areas: number): number {
  return Math.min(34, 0.13 * Math.sqrt((picture.width * picture.height) / Math.max(1, areas)));
}

/** A triangle around a point that points upwards, with a negative side downwards. */
export function signPath(x: number, y: number, side: number): string {
  const half = Math.abs(side);
  const [tip, foot] = [y - 0.9 * side, y + 0.8 * side].map((at) => at.toFixed(1));
  return `M${(x - half).toFixed(1)} ${foot}h${(2 * half).toFixed(1)}L${x.toFixed(1)} ${tip}z`;
}

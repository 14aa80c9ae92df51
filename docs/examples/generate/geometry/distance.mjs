/** Written out, because Math.hypot and powers may differ in the last bit between engines; products and square roots may not. */
export function distance([x0, y0], [x1, y1]) {
  const [dx, dy] = [x1 - x0, y1 - y0];
  return Math.sqrt(dx * dx + dy * dy);
}

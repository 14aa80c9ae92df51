/** Colours as a page computes them: `rgb(…)`, `rgba(…)` or `color(srgb …)`. */
function channels(color: string): number[] {
  const numbers = (color.match(/[\d.]+/g) ?? []).map(Number).slice(0, 3);
  return color.startsWith('color(') ? numbers : numbers.map((value) => value / 255);
}

// WCAG 2.2, definition of relative luminance
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two computed colours after WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

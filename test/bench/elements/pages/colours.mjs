// What all maps of the benchmark have in common: five classes by quantiles of the first year shown.
export const COLOURS = ['#eff3ff', '#bdd7e7', '#6baed6', '#3182bd', '#08519c'];
export const MISSING = '#ccc';
export const [WIDTH, HEIGHT] = [640, 640];

export function boundsOf(values) {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return [1, 2, 3, 4].map((k) => sorted[Math.floor((k * sorted.length) / 5)]);
}

export function colourOf(value, bounds) {
  return value === null ? MISSING : COLOURS[bounds.filter((bound) => value >= bound).length];
}

/** The figures and districts of the page, ready. */
export async function loadPlain() {
  const [features, figures] = await Promise.all(
    ['districts.json', 'figures.json'].map(async (path) => (await fetch(path)).json()),
  );
  return { features, figures, collection: { type: 'FeatureCollection', features } };
}

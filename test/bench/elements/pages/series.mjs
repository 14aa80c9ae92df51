/** The figures of the page: `x` in seconds, per step a list of values for each series. */
export async function loadSeries() {
  return (await fetch('series.json')).json();
}

export const [WIDTH, HEIGHT] = [800, 400];

export const rowsOf = ({ labels, names, steps }, at) =>
  steps[at].flatMap((values, i) => values.map((value, t) => ({ name: names[i], label: labels[t], value })));

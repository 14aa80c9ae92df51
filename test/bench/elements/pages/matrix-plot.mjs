import * as Plot from '@observablehq/plot';
import { loadSeries, rowsOf } from './series.mjs';

let data;
let figure;

const plot = (at) =>
  Plot.plot({
    width: 1200,
    height: 24 * data.names.length,
    marginLeft: 100,
    color: { type: 'quantile', n: 5, scheme: 'blues' },
    marks: [
      Plot.cell(rowsOf(data, at), { x: 'label', y: 'name', fill: 'value' }),
      Plot.text(rowsOf(data, at), { x: 'label', y: 'name', text: ({ value }) => value?.toFixed(1) ?? '•' }),
    ],
  });

globalThis.contestant = {
  load: async () => {
    data = await loadSeries();
  },
  draw: (at) => {
    figure = plot(at);
    document.body.append(figure);
  },
  show: (at) => {
    const next = plot(at);
    figure.replaceWith(next);
    figure = next;
  },
};

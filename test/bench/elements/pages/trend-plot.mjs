import * as Plot from '@observablehq/plot';
import { HEIGHT, loadSeries, rowsOf, WIDTH } from './series.mjs';

let data;
let figure;

const plot = (at) =>
  Plot.plot({
    width: WIDTH,
    height: HEIGHT,
    marks: [
      Plot.lineY(
        rowsOf(data, at).map((row) => ({ ...row, date: new Date(row.label) })),
        { x: 'date', y: 'value', stroke: 'name', tip: 'x' },
      ),
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

import * as Plot from '@observablehq/plot';
import { boundsOf, COLOURS, HEIGHT, loadPlain, MISSING, WIDTH } from './colours.mjs';

let data;
let bounds;
let figure;
const index = new Map();

function plot(at) {
  const values = data.figures.values[at];
  return Plot.plot({
    width: WIDTH,
    height: HEIGHT,
    projection: { type: 'mercator', domain: data.collection },
    color: { type: 'threshold', domain: bounds, range: COLOURS, unknown: MISSING, legend: true },
    marks: [
      Plot.geo(data.features, {
        fill: ({ id }) => values[index.get(id)],
        stroke: '#fff',
        title: ({ id, properties }) => `${properties.name}: ${values[index.get(id)]}`,
        tip: true,
      }),
    ],
  });
}

globalThis.contestant = {
  load: async () => {
    data = await loadPlain();
    data.features.forEach(({ id }, i) => index.set(id, i));
  },
  draw: (at) => {
    bounds = boundsOf(data.figures.values[at]);
    figure = plot(at);
    document.body.append(figure);
  },
  show: (at) => {
    const next = plot(at);
    figure.replaceWith(next);
    figure = next;
  },
};

import embed from 'vega-embed';
import { boundsOf, COLOURS, HEIGHT, loadPlain, WIDTH } from './colours.mjs';

let data;
let view;

const rows = (at) => data.features.map((feature, i) => ({ ...feature, value: data.figures.values[at][i] }));

globalThis.contestant = {
  load: async () => {
    data = await loadPlain();
  },
  draw: async (at) => {
    const box = document.createElement('div');
    document.body.append(box);
    const spec = {
      width: WIDTH,
      height: HEIGHT,
      data: { name: 'areas', values: rows(at) },
      projection: { type: 'mercator' },
      mark: { type: 'geoshape', stroke: 'white', tooltip: { content: 'encoding' } },
      encoding: {
        color: {
          field: 'value',
          type: 'quantitative',
          scale: { type: 'threshold', domain: boundsOf(data.figures.values[at]), range: COLOURS },
        },
        tooltip: [{ field: 'properties.name' }, { field: 'value', type: 'quantitative' }],
      },
    };
    ({ view } = await embed(box, spec, { renderer: 'svg', actions: false }));
  },
  show: async (at) => {
    await view.data('areas', rows(at)).runAsync();
  },
};

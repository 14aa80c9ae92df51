import embed from 'vega-embed';
import { loadSeries, rowsOf } from './series.mjs';

let data;
let view;

globalThis.contestant = {
  load: async () => {
    data = await loadSeries();
  },
  draw: async (at) => {
    const box = document.createElement('div');
    document.body.append(box);
    const axes = { x: { field: 'label', type: 'nominal' }, y: { field: 'name', type: 'nominal' } };
    const spec = {
      data: { name: 'cells', values: rowsOf(data, at) },
      encoding: axes,
      layer: [
        {
          mark: 'rect',
          encoding: { color: { field: 'value', type: 'quantitative', scale: { type: 'quantile', scheme: 'blues' } } },
        },
        { mark: 'text', encoding: { text: { field: 'value', type: 'quantitative', format: '.1f' } } },
      ],
    };
    ({ view } = await embed(box, spec, { renderer: 'canvas', actions: false }));
  },
  show: async (at) => {
    await view.data('cells', rowsOf(data, at)).runAsync();
  },
};

import { MapChart } from 'echarts/charts';
import { TooltipComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { boundsOf, COLOURS, HEIGHT, loadPlain, WIDTH } from './colours.mjs';

use([MapChart, TooltipComponent, VisualMapComponent, SVGRenderer]);
let data;
let chart;

const series = (at) => [
  {
    type: 'map',
    map: 'city',
    nameProperty: 'code',
    data: data.features.map(({ id }, i) => ({ name: id, value: data.figures.values[at][i] ?? NaN })),
  },
];

globalThis.contestant = {
  load: async () => {
    data = await loadPlain();
  },
  draw: (at) => {
    const box = document.createElement('div');
    box.style.width = `${WIDTH}px`;
    box.style.height = `${HEIGHT}px`;
    document.body.append(box);
    registerMap('city', data.collection);
    const bounds = boundsOf(data.figures.values[at]);
    const pieces = COLOURS.map((color, i) => ({
      color,
      ...(i > 0 && { gte: bounds[i - 1] }),
      ...(i < 4 && { lt: bounds[i] }),
    }));
    chart = init(box, undefined, { renderer: 'svg' });
    chart.setOption({ animation: false, tooltip: {}, visualMap: { type: 'piecewise', pieces }, series: series(at) });
  },
  show: (at) => chart.setOption({ series: series(at) }),
};

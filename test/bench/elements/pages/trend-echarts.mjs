import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { HEIGHT, loadSeries, WIDTH } from './series.mjs';

use([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);
let data;
let chart;

const series = (at) => data.steps[at].map((values, i) => ({ type: 'line', name: data.names[i], data: values }));

globalThis.contestant = {
  load: async () => {
    data = await loadSeries();
  },
  draw: (at) => {
    const box = document.createElement('div');
    box.style.width = `${WIDTH}px`;
    box.style.height = `${HEIGHT}px`;
    document.body.append(box);
    chart = init(box, undefined, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      legend: {},
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: data.labels },
      yAxis: { type: 'value' },
      series: series(at),
    });
  },
  show: (at) => chart.setOption({ series: series(at) }),
};

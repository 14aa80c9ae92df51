import UPlot from 'uplot';
import { HEIGHT, loadSeries, WIDTH } from './series.mjs';

let data;
let chart;

globalThis.contestant = {
  load: async () => {
    data = await loadSeries();
  },
  draw: (at) => {
    const series = [{}, ...data.names.map((label, i) => ({ label, stroke: `hsl(${(i * 47) % 360} 60% 40%)` }))];
    chart = new UPlot({ width: WIDTH, height: HEIGHT, series }, [data.x, ...data.steps[at]], document.body);
  },
  show: (at) => chart.setData([data.x, ...data.steps[at]]),
};

import { SozTrendChart } from '../../../../components/trend-chart/trend-chart.component.js';
import { ownElement } from './own-element.mjs';

const STRONG = 3;

globalThis.contestant = ownElement('soz-trend-chart', SozTrendChart, ({ indicators, tables }, at) => {
  const { areas } = tables.get(indicators[at].id).areas;
  const codes = areas.filter(({ level }) => level === 'district').map(({ code }) => code);
  return { indicator: indicators[at].id, area: codes.slice(0, STRONG).join(' ') };
});

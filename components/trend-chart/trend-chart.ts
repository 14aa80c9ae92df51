import { define } from '../internal/define.js';
import { SozTrendChart } from './trend-chart.component.js';

define('soz-trend-chart', SozTrendChart);

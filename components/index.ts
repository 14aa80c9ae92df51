import './district-map/district-map.js';
import './matrix/matrix.js';
import './trend-chart/trend-chart.js';
import { upgradeBlocks } from './internal/upgrade-blocks.js';

export { SozDistrictMap } from './district-map/district-map.component.js';
export { SozMatrix } from './matrix/matrix.component.js';
export { SozTrendChart } from './trend-chart/trend-chart.component.js';
export { upgradeBlocks };

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => upgradeBlocks(document));
else upgradeBlocks(document);

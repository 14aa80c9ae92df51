import './district-map/district-map.js';
import './goal-board/goal-board.js';
import './interface-network/interface-network.js';
import './matrix/matrix.js';
import './plan-timeline/plan-timeline.js';
import './planning-cycle/planning-cycle.js';
import './trend-chart/trend-chart.js';
import { fitFrames } from './internal/frame-height.js';
import { upgradeBlocks } from './internal/upgrade-blocks.js';

export { SozDistrictMap } from './district-map/district-map.component.js';
export { SozGoalBoard } from './goal-board/goal-board.component.js';
export { SozInterfaceNetwork } from './interface-network/interface-network.component.js';
export { SozMatrix } from './matrix/matrix.component.js';
export { SozPlanTimeline } from './plan-timeline/plan-timeline.component.js';
export { SozPlanningCycle } from './planning-cycle/planning-cycle.component.js';
export { SozTrendChart } from './trend-chart/trend-chart.component.js';
export { upgradeBlocks };

function start(): void {
  upgradeBlocks(document);
  fitFrames();
}

// what is imported on a server has no page
if (typeof document !== 'undefined')
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();

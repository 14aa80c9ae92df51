// What only trends with targets need.
export { PlanningLoader } from '../internal/planning-loader.js';
export { readTargets, targetsOfGoals } from '../../src/index.js';

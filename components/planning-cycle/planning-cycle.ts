import { define } from '../internal/define.js';
import { SozPlanningCycle } from './planning-cycle.component.js';

define('soz-planning-cycle', SozPlanningCycle);

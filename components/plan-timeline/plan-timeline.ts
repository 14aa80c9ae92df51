import { define } from '../internal/define.js';
import { SozPlanTimeline } from './plan-timeline.component.js';

define('soz-plan-timeline', SozPlanTimeline);

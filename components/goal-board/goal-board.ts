import { define } from '../internal/define.js';
import { SozGoalBoard } from './goal-board.component.js';

define('soz-goal-board', SozGoalBoard);

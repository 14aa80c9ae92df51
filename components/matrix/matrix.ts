import { define } from '../internal/define.js';
import { SozMatrix } from './matrix.component.js';

define('soz-matrix', SozMatrix);

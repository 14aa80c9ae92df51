import { define } from '../internal/define.js';
import { SozInterfaceNetwork } from './interface-network.component.js';

define('soz-interface-network', SozInterfaceNetwork);

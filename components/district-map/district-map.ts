import { define } from '../internal/define.js';
import { SozDistrictMap } from './district-map.component.js';

define('soz-district-map', SozDistrictMap);

declare global {
  interface HTMLElementTagNameMap {
    'soz-district-map': SozDistrictMap;
  }
}

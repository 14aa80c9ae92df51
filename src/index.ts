// format
export { type ClassBounds, formatClass } from './format/class-label.js';
export { formatNumber, type NumberStyle, roundHalfUp } from './format/number.js';
export { formatInPeriod, formatPeriod, formatPeriodRange, type PeriodStyle } from './format/period.js';
export {
  describeState,
  formatObservation,
  type ObservationText,
  statusLegend,
  type StatusText,
} from './format/status.js';
export {
  countingUnitName,
  formatAreaCount,
  formatCount,
  formatValue,
  indicatorStyle,
  type IndicatorUnit,
} from './format/unit.js';

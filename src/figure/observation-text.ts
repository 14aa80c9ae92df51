import { formatObservation, type ObservationText } from '../format/status.js';
import { indicatorStyle, type IndicatorUnit } from '../format/unit.js';
import type { Language } from '../model/text.js';
import type { Observation } from './observation.js';

/** An observation with its unit; bare without, where the head of a table or list says it once. */
export function observationText(
  { value, status }: Observation,
  indicator: IndicatorUnit,
  language: Language,
  isBare: boolean,
): ObservationText {
  const { decimals } = indicator;
  return formatObservation(value, status, isBare ? { language, decimals } : indicatorStyle(indicator, language));
}

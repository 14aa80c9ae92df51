import type { LocalText } from '../model/text.js';

/** How the two dimensions are called that every statistic has. */
export const AREA_LABEL: LocalText = { de: 'Gebiet', en: 'Area' };
export const TIME_LABEL: LocalText = { de: 'Zeit', en: 'Time' };

import type { LocalText } from '../../model/text.js';

/** What touches a department without a plan being named. */
export const OFFICE_NAME: LocalText = { de: 'Sozialplanung insgesamt', en: 'Social planning as a whole' };

import type { KindTexts } from './map-kinds.de.js';

/** The same in English. */
export const enKinds: KindTexts = {
  second: 'Second indicator',
};

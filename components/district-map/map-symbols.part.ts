// Circles for counts: fetched for maps that have them.
export { showSymbols } from './map-symbols.js';
export { mapSymbolStyles as styles } from './map-symbols.styles.js';

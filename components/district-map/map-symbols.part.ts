// Circles for counts: fetched for maps that have them.
export { showSymbols } from './map-symbols.js';

// What few readers of a page ask for: fetched when they do. In the one-file build this is a second file beside it.
export { styles } from './extras.styles.js';
export { preparePanel } from './share-panel.js';
export { takeAlong } from './take-along.js';

// An element that is handed its data needs nothing of what looks at a file.
export { readPublishedPlanning } from '../../src/index.js';

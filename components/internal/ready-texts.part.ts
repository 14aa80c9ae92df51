export { withReadyTexts } from '../../src/index.js';

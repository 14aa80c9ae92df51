// What makes a picture of a figure: fetched when a reader wants one.
export { mapPicture, matrixPicture, trendPicture } from '../../src/index.js';
